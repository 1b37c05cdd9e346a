import { useEffect, useState } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Chip } from '../portal-kit/Light.tsx';
import { Icon } from '../portal-kit/Icon.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { bytes } from '../write-numbers.ts';
import { useGround, type FileRef } from './form-ground.ts';

export type Sending = { readonly key: number; readonly file: File; readonly share: number; readonly trouble?: Text; readonly dark?: boolean };

/** A file that the server holds. */
export function HeldItem({ id, onDrop }: { id: string; onDrop: () => void }) {
  const { t } = useSpeech();
  const { fileOf } = useGround();
  const [file, setFile] = useState<FileRef | null>(null);
  useEffect(() => {
    let here = true;
    fileOf(id).then((found) => { if (here) setFile(found); }, () => undefined);
    return () => { here = false; };
  }, [id, fileOf]);
  const name = file?.name ?? t({ zh: '已上传的文件', en: 'Uploaded file' });
  return (
    <div className="p-item">
      {file?.preview === 'image' ? <img src={`/api/v1/files/${id}/content`} alt="" /> : <Icon name="paper" />}
      <div className="p-grow"><p className="p-strong">{name}</p><Chip tone="ok" plain>{t({ zh: '已上传', en: 'Uploaded' })}{file ? ` ${bytes(file.size)}` : ''}</Chip></div>
      <button type="button" className="p-link" onClick={onDrop}>{t({ zh: '去掉', en: 'Remove' })}<span className="p-hidden">{name}</span></button>
    </div>
  );
}

/** A file on its way, one that stopped on it, or a photo that may be too dark: there a person decides. */
export function SendingItem({ item, onAgain, onDrop }: { item: Sending; onAgain: () => void; onDrop: () => void }) {
  const { t } = useSpeech();
  const { file, share, trouble, dark } = item;
  return (
    <div className="p-item">
      <div className="p-grow">
        <p className="p-strong">{file.name}</p>
        {trouble ? <p className="p-wrong" role="alert">{t(trouble)}</p>
          : dark ? <Chip tone="warn" plain>{t({ zh: '偏暗，可能看不清', en: 'Too dark, may be unreadable' })}</Chip>
            : <><p className="p-second" role="status">{t({ zh: `正在上传 ${Math.round(share * 100)}%`, en: `Sending ${Math.round(share * 100)}%` })}</p><div className="p-progress"><span style={{ width: `${share * 100}%` }} /></div></>}
      </div>
      {trouble || dark ? (
        <div>
          <button type="button" className="p-link" onClick={onAgain}>{t(trouble ? { zh: '再试一次', en: 'Try again' } : { zh: '就用这张', en: 'Use it' })}</button>{' '}
          <button type="button" className="p-link" onClick={onDrop}>{t(trouble ? { zh: '去掉', en: 'Remove' } : { zh: '重拍', en: 'Retake' })}</button>
        </div>
      ) : null}
    </div>
  );
}
