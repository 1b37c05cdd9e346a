import { useEffect, useRef, useState } from 'react';
import type { SignatureField } from '@jiedian/domain/kernel/field.ts';
import { isObject } from '@jiedian/domain/kernel/json.ts';
import { Chip } from '../portal-kit/Light.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { useGround, type InputProps } from './form-ground.ts';
import { strokesOf, type Stroke } from './strokes.ts';

/** Name above, then the pad. What is kept is the line of the pen, not a picture. */
export function SignatureInput({ field, id, value, described, wrong, onChange }: InputProps<SignatureField>) {
  const { t } = useSpeech();
  const { signer } = useGround();
  const signed = isObject(value) && typeof value['strokes'] === 'string';
  const [name, setName] = useState(isObject(value) && typeof value['name'] === 'string' ? value['name'] : signer);
  const [strokes, setStrokes] = useState<string | undefined>(isObject(value) && typeof value['strokes'] === 'string' ? value['strokes'] : undefined);
  const give = (nextName: string, nextStrokes: string | undefined) => {
    setName(nextName);
    setStrokes(nextStrokes);
    onChange(nextName.trim() === '' || nextStrokes === undefined ? undefined : { name: nextName.trim(), strokes: nextStrokes });
  };
  return (
    <>
      <label className="p-second" htmlFor={`${id}-name`}>{t({ zh: `${field.whose.zh}签字人姓名`, en: `Name of the person who signs (${field.whose.en})` })}</label>
      <input id={`${id}-name`} className="p-input" value={name} maxLength={100} autoComplete="name" aria-describedby={described} aria-invalid={wrong} onChange={(e) => give(e.target.value, strokes)} />
      {signed
        ? <div className="p-item"><svg viewBox="0 0 340 180" width="96" height="51" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" role="img" aria-label={t({ zh: '手写签字', en: 'Handwritten signature' })}><path d={String(value['strokes'])} /></svg><span className="p-grow"><Chip tone="ok" plain>{t({ zh: '已签', en: 'Signed' })}</Chip></span><button type="button" className="p-link" onClick={() => give(name, undefined)}>{t({ zh: '重签', en: 'Sign again' })}</button></div>
        : <Pad id={id} label={t(field.label)} hint={t({ zh: '请在这里手写签名', en: 'Sign here with your finger' })} onStroke={(drawn) => give(name, drawn)} done={t({ zh: '签好了', en: 'Done signing' })} again={t({ zh: '清除', en: 'Clear' })} />}
    </>
  );
}

function Pad({ id, label, hint, onStroke, done, again }: { id: string; label: string; hint: string; onStroke: (strokes: string) => void; done: string; again: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<{ toData(): readonly Stroke[]; clear(): void; off(): void } | null>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let here = true;
    void import('signature_pad').then(({ default: SignaturePad }) => {
      const on = canvas.current;
      if (!here || !on?.getContext('2d')) return;
      const scale = Math.max(window.devicePixelRatio, 1);
      on.width = on.offsetWidth * scale;
      on.height = on.offsetHeight * scale;
      on.getContext('2d')?.scale(scale, scale);
      const made = new SignaturePad(on, { minWidth: 1, maxWidth: 3 });
      made.addEventListener('beginStroke', () => setDrawn(true));
      pad.current = made;
    });
    return () => { here = false; pad.current?.off(); };
  }, []);
  const finish = () => {
    const on = canvas.current;
    const strokes = pad.current?.toData() ?? [];
    if (on && strokes.length > 0) onStroke(strokesOf(strokes, on.offsetWidth, on.offsetHeight));
  };
  return (
    <>
      <div className="p-pad"><canvas ref={canvas} id={id} role="img" aria-label={label} />{drawn ? null : <span className="p-pad-hint">{hint}</span>}<span className="p-pad-line" /></div>
      {drawn ? <div className="p-dock-row"><button type="button" className="p-button p-quiet" onClick={() => { pad.current?.clear(); setDrawn(false); }}>{again}</button><button type="button" className="p-button p-secondary" onClick={finish}>{done}</button></div> : null}
    </>
  );
}
