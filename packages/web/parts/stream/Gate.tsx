import type { GateRow } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';

const marks = { met: '✓', open: '○', 'not-needed': '–' } as const;

/** 送电条件: each with what is missing and who owes it. All work runs towards it. */
export function Gate({ rows }: { readonly rows: readonly GateRow[] }) {
  const t = useText();
  if (rows.length === 0) return null;
  const needed = rows.filter((row) => row.state !== 'not-needed');
  const met = needed.filter((row) => row.state === 'met').length;
  const words = { met: t({ zh: '已满足', en: 'met' }), open: t({ zh: '未满足', en: 'open' }), 'not-needed': t({ zh: '不需要', en: 'not needed' }) };
  return (
    <section aria-label={t({ zh: '送电条件', en: 'Conditions of energisation' })}>
      <div className="row" style={{ marginBottom: 8 }}><h2>{t({ zh: '送电条件', en: 'Conditions of energisation' })}</h2><span className="secondary">{t({ zh: `已满足 ${met} / ${needed.length}`, en: `${met} of ${needed.length} met` })}</span></div>
      <div className="gate">
        {rows.toSorted((a, b) => order[a.state] - order[b.state]).map((row) => (
          <div key={row.code}>
            <b>{t(row.name)}</b>
            <div className={row.state === 'met' ? 'met' : 'open-row'}>{marks[row.state]} {words[row.state]}{row.owes && row.state === 'open' ? t({ zh: `　待${row.owes.zh}`, en: `, owed by ${row.owes.en}` }) : ''}</div>
            {row.detail ? <div className="caption">{t(row.detail)}</div> : null}
          </div>
        ))}
      </div>
    </section>
  );
}

const order = { open: 0, met: 1, 'not-needed': 2 } as const;
