import { LoadTrouble, Waiting } from '../loading-states.tsx';
import { StatusLight } from '../StatusLight.tsx';
import type { StreamKind, WhyDue } from '../../ask/shapes.ts';
import { useWhy } from '../../ask/why.ts';
import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';
import { headline, lightOf, limitWords, meaning, numbers, weekdaysOf } from './why-words.ts';
import './why-due.css';

/** 为什么是这一天: every day that was counted or left out, the rule with its source, and what would move the day. */
export function WhyDays({ kind, id, of }: { readonly kind: StreamKind; readonly id: string; readonly of: string }) {
  const asked = useWhy(kind, id, of);
  if (asked.isPending) return <Waiting rows={8} />;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  return <Counted why={asked.data} />;
}

function Counted({ why }: { readonly why: WhyDue }) {
  const t = useText();
  const { limit, runs, changes, calendar } = why;
  return (
    <div className="why-due">
      <p className="why-headline"><b>{t(headline(why))}</b> <StatusLight light={lightOf(why)} /></p>
      {limit ? (
        <dl className="pairs">
          <dt>{t({ zh: '时限', en: 'Limit' })}</dt><dd>{t(limit.name)}　<b>{t(limitWords(limit))}</b>{limit.toBeConfirmed ? <span className="tag">{t({ zh: '待确认', en: 'to be confirmed' })}</span> : null}</dd>
          <dt>{t({ zh: '依据', en: 'Ground' })}</dt><dd>{t(limit.ground)}</dd>
          <dt>{t({ zh: '来源', en: 'Source' })}</dt><dd>{t(limit.source)}</dd>
          <dt>{t({ zh: '时限规则', en: 'Regime' })}</dt><dd>{t(limit.regime)}　{t({ zh: `${limit.effectiveFrom} 起施行`, en: `in force from ${limit.effectiveFrom}` })}</dd>
          {calendar ? <><dt>{t({ zh: '工作日历', en: 'Calendar' })}</dt><dd>{t(calendar.title)}{calendar.knownFrom === null ? null : <>　{t({ zh: `${momentOf(calendar.knownFrom)} 起知悉`, en: `known from ${momentOf(calendar.knownFrom)}` })}</>}</dd></> : null}
        </dl>
      ) : <p className="secondary">{t({ zh: '时限规则没有为这一环节规定时限。', en: 'The regime sets no limit for this step.' })}</p>}
      {runs.length > 0 ? (
        <div className="table-scroll">
          <table className="table close">
            <thead><tr><th>{t({ zh: '日期', en: 'Days' })}</th><th>{t({ zh: '星期', en: 'Weekday' })}</th><th>{t({ zh: '怎样计', en: 'How it counts' })}</th><th className="number">{t({ zh: '第几天', en: 'Of the limit' })}</th></tr></thead>
            <tbody>
              {runs.map((run) => {
                const count = numbers(run);
                return (
                  <tr key={run.from} className={`why-${run.is}`}>
                    <td className="keep">{run.from === run.to ? run.from : t({ zh: `${run.from} 至 ${run.to}`, en: `${run.from} to ${run.to}` })}</td>
                    <td>{t(weekdaysOf(run))}</td>
                    <td>{t(meaning(run))}{run.provisional ? <span className="tag">{t({ zh: '暂定：放假安排未公布', en: 'provisional: holidays not published' })}</span> : null}</td>
                    <td className="number">{count ? t(count) : ''}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ) : null}
      {changes.length > 0 ? <><h3>{t({ zh: '哪些情况会改变这一天', en: 'What would move this day' })}</h3><ul>{changes.map((change) => <li key={change.en}>{t(change)}</li>)}</ul></> : null}
    </div>
  );
}
