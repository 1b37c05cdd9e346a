import type { Forecast, StepAhead } from '../../ask/forecast.ts';
import type { CasePage } from '../../ask/shapes.ts';
import { useText } from '../../parts/language.tsx';
import { shortDay } from '../../parts/write-dates.ts';
import { holderWords } from './holder-words.ts';

/** The steps that decide the day, who holds each, and what the other line may still lose. */
export function CriticalPath({ forecast, page, today }: { readonly forecast: Forecast; readonly page: CasePage; readonly today: string }) {
  const t = useText();
  const path = forecast.ahead.filter(({ critical }) => critical).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
  const number = (projectId: string | null): string => page.projects.find(({ id }) => id === projectId)?.number ?? '';
  const slack = forecast.slack.filter(({ days }) => days > 0);
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t({ zh: '关键路径', en: 'Critical path' })}>
        <table className="table">
          <caption className="caption" style={{ textAlign: 'left' }}>{t({ zh: '关键路径', en: 'Critical path' })}</caption>
          <thead><tr><th>{t({ zh: '环节', en: 'Step' })}</th><th>{t({ zh: '在谁手里', en: 'Held by' })}</th><th>{t({ zh: '预计', en: 'Expected' })}</th><th>{t({ zh: '工作日', en: 'Working days' })}</th></tr></thead>
          <tbody>{path.map((step) => <Row key={`${step.projectId ?? ''}${step.code}`} step={step} number={number(step.projectId)} today={today} />)}</tbody>
        </table>
      </div>
      {slack.map(({ projectId, days }) => (
        <p key={projectId ?? 'case'} className="secondary">{t(projectId === null ? { zh: `客户轨还有 ${days} 个工作日的余地`, en: `The customer track can still lose ${days} working days` } : { zh: `项目轨 ${number(projectId)} 还有 ${days} 个工作日的余地`, en: `The project track ${number(projectId)} can still lose ${days} working days` })}</p>
      ))}
    </>
  );
}

function Row({ step, number, today }: { readonly step: StepAhead; readonly number: string; readonly today: string }) {
  const t = useText();
  return (
    <tr>
      <td><span className={`track track-${step.track}`}>{t(step.name)}</span>{step.open ? <span className="tag">{t({ zh: '在办', en: 'under way' })}</span> : null}{number === '' ? null : <div className="caption">{number}</div>}</td>
      <td>{t(holderWords(step.holder))}</td>
      <td className="keep">{shortDay(step.from, today)} – {shortDay(step.to, today)}{step.until === null ? null : <div className="caption">{t({ zh: `须等到 ${shortDay(step.until, today)}`, en: `waits for ${shortDay(step.until, today)}` })}</div>}</td>
      <td>{step.days}</td>
    </tr>
  );
}
