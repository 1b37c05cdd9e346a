import { useState } from 'react';
import type { SignatureField } from '@jiedian/domain/kernel/field.ts';
import { isObject } from '@jiedian/domain/kernel/json.ts';
import { Chip } from '../portal-kit/Light.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { useGround, type InputProps } from './form-ground.ts';
import { behindPage } from './behind-page.tsx';

const screen = behindPage(() => import('./SigningScreen.tsx').then((part) => part.SigningScreen));

/** Name above, then the pad, which opens to the whole screen. What is kept is the line of the pen, not a picture. */
export function SignatureInput({ field, id, value, described, wrong, onChange }: InputProps<SignatureField>) {
  const { t } = useSpeech();
  screen.useReady();
  const { signer } = useGround();
  const [name, setName] = useState(isObject(value) && typeof value['name'] === 'string' ? value['name'] : signer);
  const [strokes, setStrokes] = useState<string | undefined>(isObject(value) && typeof value['strokes'] === 'string' ? value['strokes'] : undefined);
  const [signing, setSigning] = useState(false);
  const give = (nextName: string, nextStrokes: string | undefined) => {
    setName(nextName);
    setStrokes(nextStrokes);
    onChange(nextName.trim() === '' || nextStrokes === undefined ? undefined : { name: nextName.trim(), strokes: nextStrokes });
  };
  return (
    <>
      <label className="p-second" htmlFor={`${id}-name`}>{t({ zh: `${field.whose.zh}签字人姓名`, en: `Name of the person who signs (${field.whose.en})` })}</label>
      <input id={`${id}-name`} className="p-input" value={name} maxLength={100} autoComplete="name" aria-describedby={described} aria-invalid={wrong} onChange={(e) => give(e.target.value, strokes)} />
      {strokes !== undefined && name.trim() === '' ? <p className="p-hint">{t({ zh: '请填写签字人姓名。', en: 'Give the name of the person who signs.' })}</p> : null}
      {strokes !== undefined
        ? <div className="p-item"><svg viewBox="0 0 340 180" width="96" height="51" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" role="img" aria-label={t({ zh: '手写签字', en: 'Handwritten signature' })}><path d={strokes} /></svg><span className="p-grow"><Chip tone="ok" plain>{t({ zh: '已签', en: 'Signed' })}</Chip></span><button type="button" className="p-link" onClick={() => give(name, undefined)}>{t({ zh: '重签', en: 'Sign again' })}</button></div>
        : <button type="button" id={id} className="p-pad" aria-describedby={described} onClick={() => setSigning(true)}><span className="p-pad-hint">{t({ zh: '点这里手写签名', en: 'Tap here to sign' })}</span><span className="p-pad-line" aria-hidden="true" /></button>}
      {signing ? <screen.Part label={t(field.label)} onClose={() => setSigning(false)} onDone={(drawn) => { setSigning(false); give(name, drawn); }} /> : null}
    </>
  );
}
