import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import type { FilesField } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { isTrouble } from '../../ask/trouble.ts';
import type { FileRef } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';
import { uploadFile } from '../portal-form/upload-file.ts';
import { Undone } from '../Undone.tsx';
import { HeldFile } from './HeldFile.tsx';
import { SendingFile, type Sending } from './SendingFile.tsx';
import type { InputProps } from './step-ground.ts';
import { useStepSetting } from './step-ground.ts';
import { useLead } from './use-lead.ts';

const papers = 'image/*,.pdf,.doc,.docx,.xls,.xlsx,.dwg,.tif,.tiff,.zip,.ofd';
const broken: Text = { zh: '没有传完。已选的文件还在，请重试。', en: 'The upload did not finish. Your file is kept; try again.' };
let count = 0;

/** Papers and photos: what is held, what is on its way with its progress, and the place for the next. On a phone the camera opens. What is taken away is still held, and can be had back. */
export function FilesInput({ field, path, value, ties, onChange }: InputProps<FilesField>) {
  const t = useText();
  const client = useQueryClient();
  const { touch } = useStepSetting();
  const held = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [dropped, setDropped] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const lead = useLead(place);
  const latest = useRef({ held, onChange });
  useEffect(() => {
    latest.current = { held, onChange };
  });
  const change = (key: number, patch: Partial<Sending>) => setSending((all) => all.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  const give = (files: readonly string[]) => {
    latest.current = { ...latest.current, held: [...files] };
    latest.current.onChange(files.length === 0 ? undefined : [...files]);
  };
  const send = async ({ key, file }: Sending) => {
    change(key, { share: 0, trouble: undefined });
    try {
      const ref = await uploadFile(file, (share) => change(key, { share }));
      client.setQueryData(['file', ref.id], ref);
      setSending((all) => all.filter((one) => one.key !== key));
      // The place for the next file goes with the last that there is room for, and the cursor with it.
      if (place.current?.contains(document.activeElement) && latest.current.held.length + 1 >= field.max) lead(`[data-file="${ref.id}"] a`);
      give([...latest.current.held, ref.id]);
    } catch (error) {
      change(key, { trouble: isTrouble(error) ? error.text : broken });
    }
  };
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const room = Math.max(0, field.max - held.length - sending.length);
    const items = [...(event.target.files ?? [])].slice(0, room).map((file): Sending => ({ key: (count += 1), file, share: 0, trouble: undefined }));
    event.target.value = '';
    setSending((all) => [...all, ...items]);
    for (const item of items) await send(item);
  };
  const drop = (file: string) => {
    setDropped(file);
    give(held.filter((one) => one !== file));
    touch(path);
    lead('[data-undo]');
  };
  const restore = (file: string) => {
    setDropped(null);
    give([...held, file]);
    lead(`[data-file="${file}"] a`);
  };
  const nameOf = (file: string): Text => {
    const name = client.getQueryData<FileRef>(['file', file])?.name;
    return name === undefined ? { zh: '文件', en: 'the file' } : { zh: name, en: name };
  };
  const full = held.length + sending.length >= field.max;
  const { id, ...aria } = ties;
  const photos = field.accept === 'photos';
  return (
    <div id={id} role="group" {...aria} className="step-files" ref={place}>
      {held.map((file) => <HeldFile key={file} id={file} onDrop={() => drop(file)} />)}
      {sending.map((item) => <SendingFile key={item.key} item={item} onAgain={() => void send(item)} onDrop={() => setSending((all) => all.filter(({ key }) => key !== item.key))} />)}
      {dropped !== null && !full ? <Undone what={nameOf(dropped)} undo={() => restore(dropped)} /> : null}
      {full ? null : (
        <label className="step-take">
          <span>{t(photos ? { zh: '拍照或选择照片', en: 'Take or choose photos' } : { zh: '添加文件', en: 'Add files' })}</span>
          <input type="file" className="unseen" multiple={field.max > 1} accept={photos ? 'image/*' : papers} {...(photos ? { capture: 'environment' as const } : {})}
            aria-label={t({ zh: `上传${field.label.zh}`, en: `Upload: ${field.label.en}` })} onChange={(event) => void take(event)} />
        </label>
      )}
    </div>
  );
}
