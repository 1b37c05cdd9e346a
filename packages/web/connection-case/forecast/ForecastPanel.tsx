import { useState } from 'react';
import { useForecast, type Forecast } from '../../ask/forecast.ts';
import type { CasePage } from '../../ask/shapes.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble, Waiting } from '../../parts/loading-states.tsx';
import { LightShape } from '../../parts/StatusLight.tsx';
import { shortDay } from '../../parts/write-dates.ts';
import { CriticalPath } from './CriticalPath.tsx';
import { movedWords } from './holder-words.ts';
import { Moves } from './Moves.tsx';
import '../../parts/list/list.css';

/** 接电预测: the likely day with its range against the wish, who holds what decides it, and what moved it. */
export function ForecastPanel({ page, today }: { readonly page: CasePage; readonly today: string }) {
  const t = useText();
  const asked = useForecast(page.id);
  const [open, setOpen] = useState(false);
  if (asked.isError) return <section className="card"><LoadTrouble error={asked.error} again={() => void asked.refetch()} /></section>;
  if (asked.isPending) return <section className="card"><Waiting rows={6} /></section>;
  const { forecast } = asked.data;
  if (forecast === null) return null;
  return (
    <section className="card" data-forecast={forecast.likely} aria-label={t({ zh: '接电预测', en: 'Forecast of energisation' })}>
      <div className="row"><h2>{t({ zh: '接电预测', en: 'Forecast of energisation' })}</h2><Dates forecast={forecast} today={today} /></div>
      <Wish forecast={forecast} today={today} />
      <p className="caption">{t(basis(forecast))}</p>
      <CriticalPath forecast={forecast} page={page} today={today} />
      <button type="button" className="link no-print" aria-expanded={open} data-open="forecast-moves" onClick={() => setOpen(!open)}>{t(open ? { zh: '收起预测变动原因', en: 'Hide why it moved' } : { zh: '预测为什么变了', en: 'Why it moved' })}</button>
      {open ? <Moves id={page.id} today={today} /> : null}
    </section>
  );
}

function Dates({ forecast: { low, likely, high, earliest, provisional, resumesOn, workingDays }, today }: { readonly forecast: Forecast; readonly today: string }) {
  const t = useText();
  const day = (date: string) => shortDay(date, today);
  const mark = provisional ? { zh: '（暂定）', en: ' (provisional)' } : { zh: '', en: '' };
  if (resumesOn !== null) return <span>{t({ zh: `挂起中：恢复后约 ${workingDays} 个工作日；若 ${day(resumesOn)} 恢复，`, en: `Suspended: some ${workingDays} working days after resumption; if resumed on ${day(resumesOn)}, ` })}<b>{day(low)} – {day(high)}</b>{t(mark)}</span>;
  return <span>{t({ zh: '最可能', en: 'most likely' })} <b>{day(likely)}</b>{t({ zh: `，八成把握在 ${day(low)} 至 ${day(high)} 之间；最早 ${day(earliest)}${mark.zh}`, en: `, eight in ten between ${day(low)} and ${day(high)}; ${day(earliest)} at the earliest${mark.en}` })}</span>;
}

function Wish({ forecast: { wanted, worksUnknown }, today }: { readonly forecast: Forecast; readonly today: string }) {
  const t = useText();
  const wish = wanted === null ? '' : shortDay(wanted.date, today);
  return (
    <>
      {wanted?.is === 'missed' ? <p className="light light-amber"><LightShape state="amber" />{t({ zh: `预计赶不上客户意向 ${wish}，${movedWords(wanted.daysLate).zh}`, en: `Likely to miss the date the customer requested, ${wish}: ${movedWords(wanted.daysLate).en}` })}</p> : null}
      {wanted?.is === 'at-risk' ? <p className="light light-amber"><LightShape state="amber" />{t({ zh: `可能赶不上客户意向 ${wish}`, en: `May miss the date the customer requested, ${wish}` })}</p> : null}
      {wanted?.is === 'kept' ? <p className="secondary">{t({ zh: `能赶上客户意向 ${wish}`, en: `In time for the date the customer requested, ${wish}` })}</p> : null}
      {worksUnknown ? <p className="secondary">{t({ zh: '尚未勘查，不含可能需要的电网配套工程。', en: 'Not surveyed yet; grid works that may be needed are not counted.' })}</p> : null}
    </>
  );
}

/** From how many steps with a history of the unit's own it was counted. */
function basis({ ahead }: Forecast) {
  const learnt = ahead.filter(({ cases }) => cases > 0).length;
  return { zh: `按工作日测算；待办 ${ahead.length} 个环节中 ${learnt} 个参考了本单位的历史用时，其余按标准用时。`, en: `Counted in working days; ${learnt} of ${ahead.length} steps to come draw on the unit’s own history, the others on standards.` };
}
