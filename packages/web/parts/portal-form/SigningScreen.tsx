import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../portal-kit/speech.ts';
import { strokesOf, turned, type Stroke } from './strokes.ts';

type Pad = { toData(): readonly Stroke[]; clear(): void; off(): void };

/**
 * The whole screen to sign on. Held upright, a phone shows the words along its long side and the line of the pen is turned back, so that the
 * person turns the phone and signs in landscape, also where a browser may not turn the screen itself.
 */
export function SigningScreen({ label, onDone, onClose }: { label: string; onDone: (strokes: string) => void; onClose: () => void }) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad | null>(null);
  const [drawn, setDrawn] = useState(false);
  const upright = useUpright();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal?.();
    return () => shown?.close?.();
  }, []);
  useEffect(() => {
    let here = true;
    void import('signature_pad').then(({ default: SignaturePad }) => {
      const on = canvas.current;
      if (!here || !on?.getContext('2d')) return;
      const scale = Math.max(window.devicePixelRatio, 1);
      on.width = on.offsetWidth * scale;
      on.height = on.offsetHeight * scale;
      on.getContext('2d')?.scale(scale, scale);
      const made = new SignaturePad(on, { minWidth: 1.5, maxWidth: 4 });
      made.addEventListener('beginStroke', () => setDrawn(true));
      pad.current = made;
      setDrawn(false);
    });
    return () => { here = false; pad.current?.off(); pad.current = null; };
  }, [upright]);
  const finish = () => {
    const on = canvas.current;
    const strokes = pad.current?.toData() ?? [];
    if (on && strokes.length > 0) onDone(upright ? strokesOf(turned(strokes, on.offsetWidth), on.offsetHeight, on.offsetWidth) : strokesOf(strokes, on.offsetWidth, on.offsetHeight));
  };
  return (
    <dialog ref={dialog} className="p-signing" data-upright={upright} aria-label={label} onCancel={(e) => { e.preventDefault(); onClose(); }}>
      <div className="p-signing-pad"><canvas ref={canvas} role="img" aria-label={label} />
        {drawn ? null : <span className="p-signing-hint"><span>{upright ? t({ zh: '横过手机，在这里手写签名', en: 'Turn the phone and sign here' }) : t({ zh: '请在这里手写签名', en: 'Sign here' })}</span></span>}
        <span className="p-signing-line" /></div>
      <div className="p-signing-dock"><div className="p-signing-acts">
        <button type="button" className="p-button p-quiet" onClick={onClose}>{t({ zh: '取消', en: 'Cancel' })}</button>
        <button type="button" className="p-button p-quiet" onClick={() => { pad.current?.clear(); setDrawn(false); }}>{t({ zh: '清除', en: 'Clear' })}</button>
        <button type="button" className="p-button p-primary" onClick={finish}>{drawn ? t({ zh: '签好了', en: 'Done signing' }) : t({ zh: '请先签名', en: 'Sign first' })}</button>
      </div></div>
    </dialog>
  );
}

function useUpright(): boolean {
  const [upright, setUpright] = useState(isUpright);
  useEffect(() => {
    const look = () => setUpright(isUpright());
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return upright;
}

const isUpright = (): boolean => window.innerHeight > window.innerWidth && window.innerWidth < 600;
