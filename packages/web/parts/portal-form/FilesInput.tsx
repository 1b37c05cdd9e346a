import { useEffect, useRef, useState } from 'react';
import type { FilesField } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { isTrouble } from '../../ask/trouble.ts';
import { Icon } from '../portal-kit/Icon.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { ExamplePair } from './ExamplePair.tsx';
import { SendingItem, HeldItem, type Sending } from './FileItem.tsx';
import { useGround, type InputProps } from './form-ground.ts';
import { isDark } from './is-dark.ts';

const broken: Text = { zh: '没有传完。已选的文件还在，请再试一次。', en: 'The upload did not finish. Your file is kept; try again.' };
let count = 0;

/** Example pair first (a table of papers shows it once for all), then what is held, what is being sent, and the place to take the next. */
export function FilesInput({ field, id, path, value, described, wrong, onChange }: InputProps<FilesField>) {
  const { t } = useSpeech();
  const { upload, touch } = useGround();
  const held = Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const latest = useRef(held);
  useEffect(() => { latest.current = held; });
  const patch = (key: number, change: Partial<Sending>) => setSending((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));

  const send = async (one: Sending): Promise<string | null> => {
    patch(one.key, { share: 0, trouble: undefined, dark: false });
    try {
      const ref = await upload(one.file, (share) => patch(one.key, { share }));
      setSending((all) => all.filter(({ key }) => key !== one.key));
      return ref.id;
    } catch (error) {
      patch(one.key, { trouble: isTrouble(error) ? error.text : broken });
      return null;
    }
  };
  const sendAll = async (items: readonly Sending[]) => {
    for (const one of items) {
      const done = await send(one);
      if (done === null) continue;
      latest.current = [...latest.current, done];
      onChange(latest.current);
    }
  };
  const take = async (files: readonly File[]) => {
    const room = field.max - held.length - sending.length;
    const items = await Promise.all(files.slice(0, Math.max(room, 0)).map(async (file): Promise<Sending> => ({ key: (count += 1), file, share: 0, dark: await isDark(file) })));
    setSending((all) => [...all, ...items]);
    await sendAll(items.filter(({ dark }) => dark !== true));
  };
  const drop = (gone: string) => { const left = held.filter((h) => h !== gone); onChange(left.length === 0 ? undefined : left); touch(id); };
  const photos = field.accept === 'photos';
  const full = held.length + sending.length >= field.max;
  return (
    <>
      {held.length === 0 && sending.length === 0 && field.need === 'always' && !path.includes('.') ? <ExamplePair /> : null}
      {held.map((file) => <HeldItem key={file} id={file} onDrop={() => drop(file)} />)}
      {sending.map((one) => <SendingItem key={one.key} item={one} onAgain={() => void sendAll([one])} onDrop={() => setSending((all) => all.filter(({ key }) => key !== one.key))} />)}
      {full ? null : (
        <div className="p-take">
          <Icon name="camera" />
          <span aria-hidden="true">{t(held.length > 0 ? { zh: '再加一页', en: 'Add another page' } : photos ? { zh: '拍照或选照片', en: 'Take or choose a photo' } : { zh: '拍照或选文件', en: 'Take a photo or choose a file' })}</span>
          <input id={id} type="file" multiple={field.max > 1} accept={photos ? 'image/*' : 'image/*,.pdf,.doc,.docx,.xls,.xlsx,.dwg,.zip,.ofd'} aria-label={t({ zh: `上传：${field.label.zh}`, en: `Upload: ${field.label.en}` })} aria-describedby={described} aria-invalid={wrong}
            onChange={(e) => { const files = [...(e.target.files ?? [])]; e.target.value = ''; void take(files); }} />
        </div>
      )}
    </>
  );
}
