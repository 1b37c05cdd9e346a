import { accounts } from '@jiedian/domain/glossary/lists/account.ts';
import { ActBar } from '../parts/stream/ActBar.tsx';
import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { customerGrades } from '@jiedian/domain/glossary/lists/customer-grade.ts';
import { dayOf, shortDay } from '../parts/write-dates.ts';
import { Link } from '@tanstack/react-router';
import { StatusLight } from '../parts/StatusLight.tsx';
import { statusWords } from '../parts/status-words.ts';
import { supplyModes } from '@jiedian/domain/glossary/lists/supply-mode.ts';
import { quantity } from '../parts/write-numbers.ts';
import { TrackMark } from '../parts/TrackMark.tsx';
import { TrackLight } from './TrackLight.tsx';
import { TurnLine } from '../parts/stream/TurnLine.tsx';
import type { CasePage } from '../ask/shapes.ts';
import { useText } from '../parts/language.tsx';
import { voltages } from '@jiedian/domain/glossary/lists/voltage.ts';
import { WhyLink } from '../parts/why-due/WhyLink.tsx';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';

/** The answer to any telephone call: turn, name, lights, dates, days used. */
export function CaseHead({ page, today, open }: { readonly page: CasePage; readonly today: string; readonly open: (command: string) => void }) {
  const t = useText();
  const tags = [
    page.businessType ? t(wordsOf(businessTypes, page.businessType)) : null,
    [page.voltage ? t(wordsOf(voltages, page.voltage)) : '', page.supplyMode ? t(wordsOf(supplyModes, page.supplyMode)) : ''].filter((x) => x !== '').join(' ') || null,
    page.capacityKva ? `${quantity(page.capacityKva)} kVA` : null,
    page.grade && page.grade !== 'ordinary' ? t(wordsOf(customerGrades, page.grade)) : null,
  ].filter((tag) => tag !== null);
  const { clocks } = page;
  return (
    <section className="card" data-page-head tabIndex={-1} aria-label={page.customerName ?? page.number}>
      <div className="row">
        {page.status === 'open' ? <TurnLine turn={page.turn} /> : <b>{t(statusWords(page.status, page.endedAs))}</b>}
        <ActBar acts={page.acts} open={open} />
      </div>
      {page.suspension ? (
        <p className="banner" style={{ marginTop: 8 }}>
          {t({ zh: `自 ${shortDay(dayOf(page.suspension.since), today)} 挂起，责任方：${accounts.values[page.suspension.account].zh}`, en: `Suspended since ${shortDay(dayOf(page.suspension.since), today)}, on the account of: ${accounts.values[page.suspension.account].en}` })}
          {page.suspension.reason ? `　${t(page.suspension.reason)}` : ''}{page.suspension.expectedEnd ? t({ zh: `　预计 ${shortDay(page.suspension.expectedEnd, today)} 恢复`, en: `  expected to resume on ${shortDay(page.suspension.expectedEnd, today)}` }) : ''}
        </p>
      ) : null}
      <div className="row" style={{ marginTop: 8 }}>
        <h1>{page.customerName ?? t({ zh: '〔已删除〕', en: '[erased]' })}</h1>
        <span className="facts">{tags.map((tag) => <span key={tag} className="tag">{tag}</span>)}</span>
        <span className="secondary push">{page.supplyAddress}　<span className="keep">{page.number}</span></span>
      </div>
      <div className="figures">
        <div><TrackMark track="customer" />{page.turn[0] ? <TrackLight step={page.turn[0].stepName} light={page.turn[0].light} today={today} /> : null}<div>{page.customerManager?.name ?? t({ zh: '未派工', en: 'Not assigned' })}{page.customerManager?.phone ? <span className="secondary"> {page.customerManager.phone}</span> : null}</div>{clocks.reply && clocks.reply.state !== 'none' ? <div className="caption">{t({ zh: '方案答复', en: 'Scheme reply' })} <StatusLight light={clocks.reply} /></div> : null}</div>
        <div>
          <TrackMark track="project" /><div>{page.projectManager?.name ?? t({ zh: '未派工', en: 'Not assigned' })}{page.projectManager?.phone ? <span className="secondary"> {page.projectManager.phone}</span> : null}</div>
          {page.projectUnderWay ? <span className="secondary">{t({ zh: '配套项目正在立项', en: 'Grid project being set up' })}</span> : null}
          {page.projects.map((project) => (
            <div key={project.id}>
              <Link to="/projects/$id" params={{ id: project.id }} search={{}}>{project.number}</Link>
              {project.commissionedAt ? <div className="met">{t({ zh: `${shortDay(dayOf(project.commissionedAt), today)} 已投运`, en: `commissioned on ${shortDay(dayOf(project.commissionedAt), today)}` })}</div> : <TrackLight step={project.step} light={project.light} today={today} />}
            </div>
          ))}
        </div>
        <div>
          <span className="secondary">{t({ zh: '接电日期', en: 'Energisation' })}</span>
          <div>{page.energisedAt ? <b>{t({ zh: `${shortDay(dayOf(page.energisedAt), today)} 已送电`, en: `energised on ${shortDay(dayOf(page.energisedAt), today)}` })}</b> : <b>{page.agreedDate ? t({ zh: `商定 ${shortDay(page.agreedDate, today)}`, en: `agreed for ${shortDay(page.agreedDate, today)}` }) : t({ zh: '尚未商定', en: 'not agreed yet' })}</b>}</div>
          <span className="secondary">{page.wantedDate ? t({ zh: `客户意向 ${shortDay(page.wantedDate, today)}`, en: `requested for ${shortDay(page.wantedDate, today)}` }) : ''}</span>
        </div>
        <div>
          <span className="secondary">{t({ zh: '累计用时（工作日）', en: 'Working days used' })}</span>
          <div>{t({ zh: '供电', en: 'Utility' })} {clocks.allowedDays === null ? <b>{clocks.utilityDays}</b> : <WhyLink of="total"><b>{clocks.utilityDays}</b> / {clocks.allowedDays}</WhyLink>}　{t({ zh: '客户', en: 'Customer' })} <b>{clocks.customerDays}</b>　{t({ zh: '第三方', en: 'Third party' })} <b>{clocks.thirdPartyDays}</b></div>
          {[{ name: { zh: '各环节合计', en: 'All steps' }, light: clocks.total }, { name: { zh: '办理全过程', en: 'Whole process' }, light: clocks.whole }].map(({ name, light }) => (light && light.state !== 'none' && page.status !== 'ended' ? <div key={name.en} className="caption">{t(name)} <StatusLight light={light} /></div> : null))}
          {page.contact ? <span className="secondary">{t({ zh: '联系人', en: 'Contact' })} {page.contact.name} {page.contact.phone ?? ''}</span> : null}
        </div>
      </div>
    </section>
  );
}
