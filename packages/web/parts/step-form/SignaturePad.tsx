import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { strokesOf, type Stroke } from '../portal-form/strokes.ts';
import { useText } from '../language.tsx';
import { words } from './step-words.ts';

type Pad = { toData(): readonly Stroke[]; clear(): void; off(): void };

/** A pad for mouse, pen or finger. What is kept is the line, not a picture. */
export function SignaturePad({ label, onSigned, onCancel }: { readonly label: string; onSigned(strokes: string): void; onCancel(): void }) {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad | null>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let here = true;
    void import('signature_pad').then(({ default: Made }) => {
      const on = canvas.current;
      if (!here || !on) return;
      const scale = Math.max(window.devicePixelRatio, 1);
      on.width = on.offsetWidth * scale;
      on.height = on.offsetHeight * scale;
      on.getContext('2d')?.scale(scale, scale);
      const made = new Made(on, { minWidth: 1, maxWidth: 2.5 });
      made.addEventListener('beginStroke', () => setDrawn(true));
      pad.current = made;
    });
    return () => {
      here = false;
      pad.current?.off();
    };
  }, []);
  const finish = () => {
    const strokes = pad.current?.toData() ?? [];
    if (canvas.current && strokes.length > 0) onSigned(strokesOf(strokes, canvas.current.offsetWidth, canvas.current.offsetHeight));
  };
  return (
    <div className="step-pad">
      <canvas ref={canvas} role="img" aria-label={label} />
      <div className="row">
        {drawn ? <Button type="primary" ghost onClick={finish}>{t({ zh: '签好了', en: 'Done signing' })}</Button> : <span className="caption">{t({ zh: '请在框内手写签名', en: 'Sign inside the frame' })}</span>}
        {drawn ? <Button onClick={() => { pad.current?.clear(); setDrawn(false); }}>{t(words.clear)}</Button> : null}
        <Button type="link" onClick={onCancel}>{t({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  );
}
