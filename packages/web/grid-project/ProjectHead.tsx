import { ActBar } from '../parts/stream/ActBar.tsx';
import { dayOf, shortDay } from '../parts/write-dates.ts';
import { statusWords } from '../parts/status-words.ts';
import { quantity } from '../parts/write-numbers.ts';
import { TurnLine } from '../parts/stream/TurnLine.tsx';
import type { ProjectPage } from '../ask/shapes.ts';
import { useText } from '../parts/language.tsx';
import { worksKinds } from '@jiedian/domain/glossary/lists/works-kind.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';

/** Turn, progress, dates, and the money side by side (A1). */
export function ProjectHead({ page, today, open }: { readonly page: ProjectPage; readonly today: string; readonly open: (command: string) => void }) {
  const t = useText();
  const wan = (value: string | null) => (value === null ? '–' : quantity(value));
  return (
    <section className="card" data-page-head tabIndex={-1} aria-label={page.name}>
      <div className="row">{page.status === 'open' ? <TurnLine turn={page.turn} /> : <b>{t(statusWords(page.status, page.endedAs))}</b>}<ActBar acts={page.acts} open={open} /></div>
      <div className="row" style={{ marginTop: 8 }}>
        <h1>{page.name}</h1>
        {page.worksKind ? <span className="tag">{t(wordsOf(worksKinds, page.worksKind))}</span> : null}
        <span className="secondary push">{t(page.unit.name)}　<span className="keep">{page.number}</span></span>
      </div>
      {page.outline ? <p className="secondary">{page.outline}</p> : null}
      <div className="figures">
        <div><span className="secondary">{t({ zh: '两位经理', en: 'The two managers' })}</span><div>{t({ zh: '项目', en: 'Project' })} <b>{page.projectManager?.name ?? '–'}</b>　{t({ zh: '客户', en: 'Customer' })} <b>{page.customerManager?.name ?? '–'}</b></div></div>
        <div><span className="secondary">{t({ zh: '投运', en: 'In service' })}</span><div>{page.commissionedAt ? <b>{shortDay(dayOf(page.commissionedAt), today)}</b> : <>{t({ zh: '需', en: 'needed' })} <b>{page.neededBy ? shortDay(page.neededBy, today) : '–'}</b>　{t({ zh: '承诺', en: 'promised' })} <b>{page.promisedDate ? shortDay(page.promisedDate, today) : '–'}</b></>}</div></div>
        <div><span className="secondary">{t({ zh: '施工进度', en: 'Progress' })}</span><div><b>{page.progressPercent === null ? '–' : `${page.progressPercent}%`}</b>{page.plannedEnd ? t({ zh: `　计划 ${shortDay(page.plannedEnd, today)} 竣工`, en: `  planned to end ${shortDay(page.plannedEnd, today)}` }) : ''}</div></div>
        <div><span className="secondary">{t({ zh: '投资（万元）', en: 'Investment (10,000 yuan)' })}</span><div className="caption">{t({ zh: '估算', en: 'Estimate' })} <b>{wan(page.money.estimateWan)}</b>　{t({ zh: '概算', en: 'Budget' })} <b>{wan(page.money.budgetWan)}</b>　{t({ zh: '合同', en: 'Contract' })} <b>{wan(page.money.contractWan)}</b>　{t({ zh: '结算', en: 'Settled' })} <b>{wan(page.money.settledWan)}</b></div></div>
      </div>
    </section>
  );
}
