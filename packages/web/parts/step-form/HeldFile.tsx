import { useQuery } from '@tanstack/react-query';
import { useText } from '../language.tsx';
import { fileOf } from '../portal-form/upload-file.ts';
import { bytes } from '../write-numbers.ts';
import { words } from './step-words.ts';

/** A file that the house holds: looked at in a page of its own; a picture also shows itself small. */
export function HeldFile({ id, onDrop }: { readonly id: string; onDrop?(): void }) {
  const t = useText();
  const { data: file, isError } = useQuery({ queryKey: ['file', id], staleTime: Infinity, queryFn: () => fileOf(id) });
  const address = `/api/v1/files/${id}/content`;
  const name = file?.name ?? t(isError ? { zh: '文件信息没有读到', en: 'The file’s card did not load' } : { zh: '正在读取…', en: 'Loading…' });
  return (
    <div className="step-file" data-file={id}>
      {file?.preview === 'image' ? <img src={address} alt="" width="32" height="32" loading="lazy" /> : null}
      <a className="step-file-name" href={address} target="_blank" rel="noreferrer">{name}</a>
      <span className="caption">{file ? bytes(file.size) : ''}</span>
      {onDrop ? <button type="button" className="link" onClick={onDrop} aria-label={`${t(words.dropRow)} ${name}`}>{t(words.dropRow)}</button> : null}
    </div>
  );
}
