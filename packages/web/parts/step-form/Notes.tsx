import type { Finding } from '@jiedian/domain/kernel/form.ts';
import { useText } from '../language.tsx';

/** Drawn, so that it is equal in every font: ■ must be put right, ▲ may be passed. */
export function FindingMark({ level }: { readonly level: Finding['level'] }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true" className="step-mark">
      {level === 'must' ? <rect x=".7" y=".7" width="8.6" height="8.6" rx="1" /> : <path d="M5 .5 9.8 9.3H.2z" />}
    </svg>
  );
}

/** What is wrong with a field, under it and tied to it. */
export function Notes({ id, findings }: { readonly id: string; readonly findings: readonly Finding[] }) {
  const t = useText();
  if (findings.length === 0) return null;
  return (
    <div id={id} className="step-notes">
      {findings.map((found) => (
        <p key={`${found.path} ${found.code}`} className={`step-note step-${found.level}`}><FindingMark level={found.level} />{t(found.text)}</p>
      ))}
    </div>
  );
}
