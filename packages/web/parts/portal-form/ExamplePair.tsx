import { Chip } from '../portal-kit/Light.tsx';
import { useSpeech } from '../portal-kit/speech.ts';

const Sheet = () => (
  <g>
    <rect x="22" y="16" width="116" height="68" fill="#fffdf3" stroke="#b9a86a" /><path d="M80 16v68" stroke="#b9a86a" />
    <path d="M32 34h38M32 42h38M32 50h28M32 58h34" stroke="#595959" strokeWidth="2" /><path d="M88 28h42v44H88zM88 39h42M88 50h42M88 61h42M102 28v44" fill="none" stroke="#b9a86a" />
    <circle cx="58" cy="70" r="8" fill="none" stroke="#c0392b" strokeWidth="2" /><path d="m58 65 1.5 3.4 3.6.3-2.8 2.4.9 3.6-3.2-2-3.2 2 .9-3.6-2.8-2.4 3.6-.3z" fill="#c0392b" />
  </g>
);

/** What will be accepted and what will come back, before the camera opens. */
export function ExamplePair() {
  const { t } = useSpeech();
  return (
    <div className="p-examples">
      <figure><svg viewBox="0 0 160 100" aria-hidden="true"><Sheet /></svg><Chip tone="ok" plain>{t({ zh: '这样可以', en: 'Good' })}</Chip><figcaption className="p-second">{t({ zh: '四角齐，字和印章清楚', en: 'All corners, writing and seal clear' })}</figcaption></figure>
      <figure><svg viewBox="0 0 160 100" aria-hidden="true"><g transform="rotate(9 80 50) translate(22 6)"><Sheet /></g><ellipse cx="74" cy="42" rx="34" ry="24" fill="#fff" opacity=".9" /></svg><Chip tone="late" plain>{t({ zh: '会被退回', en: 'Will be returned' })}</Chip><figcaption className="p-second">{t({ zh: '反光、缺角、看不清', en: 'Glare, cut corner, blurred' })}</figcaption></figure>
    </div>
  );
}
