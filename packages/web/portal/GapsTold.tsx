import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { Shape } from '../parts/portal-kit/Shape.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { gapsIn } from './gaps-told.ts';

/** 一次性告知: everything that came back, named once, above the form that holds all that was sent before. */
export function GapsTold({ acceptance, onPapers }: { acceptance: JsonObject; onPapers: () => void }) {
  const { t } = useSpeech();
  const gaps = gapsIn(acceptance);
  const opinion = acceptance['opinion'];
  return (
    <section className="p-card">
      <h2 className="p-card-title">{t({ zh: `要补正 ${gaps.length} 项，已一次列全`, en: gaps.length === 1 ? 'One thing to put right; nothing else' : `${gaps.length} things to put right; this is the full list` })}</h2>
      {typeof opinion === 'string' && opinion !== '' ? <p className="p-lines">{opinion}</p> : null}
      <ul className="p-rows">
        {gaps.map(({ paper, name, text }) => <li key={paper} style={{ padding: '.5rem 0' }}><p className="p-strong">{t(name)}</p><p className="p-wrong"><Shape tone="late" /><span>{t(text)}</span></p></li>)}
      </ul>
      <p className="p-second">{t({ zh: '您上次填的、交的都在，没有列出的不用再动。', en: 'Everything you filled in and submitted is kept; only what is listed here needs attention.' })}</p>
      {gaps.length > 0 ? <button type="button" className="p-button p-secondary" onClick={onPapers}>{t({ zh: '直接去补资料', en: 'Go straight to the papers' })}</button> : null}
    </section>
  );
}
