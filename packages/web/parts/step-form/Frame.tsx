import { Button } from 'antd';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { Kept } from './Kept.tsx';
import { Preview } from './Preview.tsx';
import type { DraftState } from './use-draft.ts';

/** The drawer round a form: where its head says that the draft is kept, whose paper it is, and the ways out: `done` says that an act was done. */
export type Frame = { readonly keptAt: HTMLElement | null; readonly whose: string; close(): void; done(name: Text): void };

/** In a drawer the draft is spoken of in its head, on a page at its foot. */
export function KeptIn({ frame, draft }: { readonly frame: Frame | undefined; readonly draft: DraftState }) {
  if (frame === undefined) return <Kept draft={draft} />;
  return frame.keptAt === null ? null : createPortal(<Kept draft={draft} />, frame.keptAt);
}

/** Ways out of the drawer beside doing the act: later, and the paper as it would stand now. */
export function FrameWays({ frame, form, asked }: { readonly frame: Frame; readonly form: AnyForm; readonly asked: JsonObject }) {
  const t = useText();
  const [reading, read] = useState(false);
  return (
    <>
      <Button onClick={frame.close}>{t({ zh: '存草稿并关闭', en: 'Save draft and close' })}</Button>
      {form.paper ? <Button onClick={() => read(true)}>{t({ zh: '预览文书', en: 'Preview the paper' })}</Button> : null}
      {form.paper ? <Preview open={reading} form={form} data={asked} whose={frame.whose} close={() => read(false)} /> : null}
    </>
  );
}
