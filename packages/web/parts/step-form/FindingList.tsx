import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import { useText } from '../language.tsx';
import { FindingMark } from './Notes.tsx';
import { placeName } from './place-name.ts';
import { words } from './step-words.ts';

/** 校验结果: everything found, once more, with the way to its place. What blocks stands first. */
export function FindingList({ findings, fields, onLocate }: { readonly findings: readonly Finding[]; readonly fields: Shape; onLocate(path: string): void }) {
  const t = useText();
  if (findings.length === 0) return null;
  const sorted = findings.toSorted((a, b) => Number(a.level === 'hint') - Number(b.level === 'hint'));
  return (
    <section className="step-findings" data-section={words.results.en} tabIndex={-1} aria-label={t(words.results)}>
      <h3>{t(words.results)}</h3>
      <ul>
        {sorted.map((found) => (
          <li key={`${found.path} ${found.code}`} className={`step-finding step-${found.level}`}>
            <span className="step-finding-level"><FindingMark level={found.level} />{t(words[found.level])}</span>
            <span className="step-finding-text">{t(found.text)}{found.path.includes('.') ? <span className="caption">　{t(placeName(fields, found.path))}</span> : null}</span>
            <button type="button" className="link" onClick={() => onLocate(found.path)} aria-label={`${t(words.locate)} ${t(placeName(fields, found.path))}`}>{t(words.locate)}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
