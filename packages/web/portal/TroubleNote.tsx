import { useEffect, useRef } from 'react';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Shape } from '../parts/portal-kit/Shape.tsx';
import type { Trouble } from '../ask/trouble.ts';

/** Why an act was not taken: what is wrong, how to go on, what changed meanwhile; all that was typed is still there. */
export function TroubleNote({ trouble, onReload }: { trouble: Trouble | null; onReload?: () => void }) {
  const { t } = useSpeech();
  const note = useRef<HTMLDivElement>(null);
  // The button stands at the foot, this at the head: whoever pressed it must see why.
  useEffect(() => { if (trouble !== null) note.current?.scrollIntoView({ block: 'center' }); }, [trouble]);
  if (trouble === null) return null;
  return (
    <div ref={note} className="p-note" data-tone={trouble.status === 0 ? 'warn' : 'late'} role="alert">
      <p><Shape tone={trouble.status === 0 ? 'warn' : 'late'} /> {t(trouble.text)}</p>
      {trouble.changes.length > 0 ? <ul>{trouble.changes.map((change) => <li key={change.seq}>{t(change.text)}</li>)}</ul> : null}
      {trouble.code === 'stale' && onReload ? <button type="button" className="p-link" onClick={onReload}>{t({ zh: '读取最新情况，保留我填的', en: 'Load the latest, keep what I typed' })}</button> : null}
      {trouble.status >= 500 && trouble.requestId !== null ? <p className="p-second">{t({ zh: `来电时可报编号 ${trouble.requestId}`, en: `If you call, give this number: ${trouble.requestId}` })}</p> : null}
    </div>
  );
}
