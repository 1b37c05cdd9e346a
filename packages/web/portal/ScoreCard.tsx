import { scores } from '@jiedian/domain/glossary/lists/score.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { FormGround } from '../parts/portal-form/form-ground.ts';
import { domId } from '../parts/portal-form/form-ground.ts';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { Shape } from '../parts/portal-kit/Shape.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import type { Kept } from './promised-and-used.ts';

const mouths: { readonly [score: string]: string } = { '1': 'M9 22c3-6 11-6 14 0', '2': 'M10 21c3-4 9-4 12 0', '3': 'M10 20h12', '4': 'M10 19c3 4 9 4 12 0', '5': 'M9 18c2 7 12 7 14 0' };

/** Four glyphs stand two by two rather than three and one. */
const halves = (words: string): readonly string[] => (/^[\u4e00-\u9fff]{4}$/.test(words) ? [words.slice(0, 2), words.slice(2)] : [words]);

/** One question answered from one to five; faces for the whole, words alone for a step. */
export function ScoreCard({ ground, code, label, note, faces = false, value, onChange }: { ground: FormGround; code: string; label?: Text; note?: Kept | null; faces?: boolean; value: Json | undefined; onChange: (score: string) => void }) {
  const { t } = useSpeech();
  const name = label ?? ground.form.fields[code]?.label ?? { zh: '', en: '' };
  const wrong = ground.shown.find(({ path }) => path === code);
  const id = domId(code);
  return (
    <div role="radiogroup" id={`${id}-group`} tabIndex={-1} aria-labelledby={`${id}-label`} aria-describedby={`${id}-note ${id}-says`} className="p-field" data-wrong={wrong !== undefined}>
      <div className="p-label-row"><span id={`${id}-label`} className={faces ? 'p-card-title' : 'p-label'}>{t(name)}</span>{note ? note.late ? <span id={`${id}-note`}><Chip tone="late" plain>{t(note.text)}</Chip></span> : <span className="p-second" id={`${id}-note`}>{t(note.text)}</span> : null}</div>
      <div className="p-scores"><div>
        {Object.entries(scores.values).toSorted(([a], [b]) => Number(a) - Number(b)).map(([score, words]) => (
          <label key={score} className="p-option" data-middle="true"><input type="radio" name={id} value={score} checked={value === score} onChange={() => onChange(score)} />
            {faces ? <svg width="2rem" height="2rem" viewBox="0 0 32 32" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true"><circle cx="16" cy="16" r="14" /><path d={`M11 12v1M21 12v1${mouths[score] ?? ''}`} /></svg> : null}
            <span>{halves(t(words)).map((half) => <span key={half}>{half}</span>)}</span></label>
        ))}
      </div></div>
      <div id={`${id}-says`} aria-live="polite">{wrong ? <p className="p-wrong"><Shape tone="late" /><span>{t({ zh: '请选一个。', en: 'Please choose one.' })}</span></p> : null}</div>
    </div>
  );
}
