import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useCalendarDocuments, useCalendarVersions, useYear } from '../../ask/calendar.ts';
import { useToday } from '../../ask/session.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { momentOf } from '../../parts/write-dates.ts';
import { ProposeClosure } from './ProposeClosure.tsx';
import { ProposeYear } from './ProposeYear.tsx';
import { Runs } from './Runs.tsx';
import { WaitingVersions } from './WaitingVersions.tsx';
import { YearView } from './YearView.tsx';
import './calendar.css';

/** 工作日历: the year as it is counted with, what waits for approval, its versions, and what each of them moved. */
export function CalendarPage() {
  const t = useText();
  const today = useToday();
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen ?? Number((today === '' ? '2026' : today).slice(0, 4));
  const shown = useYear(year);
  const versions = useCalendarVersions();
  const documents = useCalendarDocuments();
  const [proposing, propose] = useState<'year' | 'closure' | null>(null);
  const opens = (what: 'year' | 'closure') => ({ 'aria-expanded': proposing === what, onClick: () => propose(proposing === what ? null : what) });
  return (
    <>
      <div className="row">
        <h1>{t({ zh: '工作日历', en: 'Working calendar' })}</h1>
        {documents.data?.kind.mayPropose === true ? <span className="push row"><Button {...opens('closure')}>{t({ zh: '单位停办日', en: 'Closures of a unit' })}</Button><Button type="primary" {...opens('year')}>{t({ zh: '导入放假通知', en: 'Import a notice' })}</Button></span> : null}
      </div>
      {proposing === 'year' ? <ProposeYear documents={documents.data?.items ?? []} year={year + 1} done={() => propose(null)} /> : null}
      {proposing === 'closure' ? <ProposeClosure documents={documents.data?.items ?? []} done={() => propose(null)} /> : null}
      {documents.isError ? <LoadTrouble error={documents.error} again={() => void documents.refetch()} /> : null}
      <WaitingVersions documents={documents.data?.items ?? []} mayApprove={documents.data?.kind.mayApprove === true} />
      <section className="card tight">
        <div className="row" style={{ padding: '12px 16px 0' }}>
          <Button aria-label={t({ zh: '上一年', en: 'Year before' })} disabled={year <= 2004} onClick={() => choose(year - 1)}>‹</Button>
          <h2>{year}</h2>
          <Button aria-label={t({ zh: '下一年', en: 'Next year' })} disabled={year >= 2100} onClick={() => choose(year + 1)}>›</Button>
          {shown.data && !shown.data.published ? <Tag color="gold">{t({ zh: '暂定：放假安排未公布，按周一至周五计', en: 'Provisional: not published, counted as Monday to Friday' })}</Tag> : null}
          {shown.data ? <span className="secondary push">{t({ zh: `${shown.data.days.filter(({ working }) => working).length} 个工作日`, en: `${shown.data.days.filter(({ working }) => working).length} working days` })}</span> : null}
        </div>
        {shown.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {shown.isError ? <LoadTrouble error={shown.error} again={() => void shown.refetch()} /> : null}
        {shown.data ? <YearView year={year} days={shown.data.days} provisional={!shown.data.published} /> : null}
      </section>
      <section className="card">
        <h2>{t({ zh: '日历版本', en: 'Versions of the calendar' })}</h2>
        {versions.isError ? <LoadTrouble error={versions.error} again={() => void versions.refetch()} /> : null}
        <ul>{versions.data?.items.map(({ name, title, knownFrom }) => <li key={name}>{t(title)}　<span className="secondary">{knownFrom === null ? t({ zh: '自始', en: 'from the beginning' }) : t({ zh: `${momentOf(knownFrom)} 起知悉`, en: `known from ${momentOf(knownFrom)}` })}</span></li>)}</ul>
        <h3>{t({ zh: '单位停办日', en: 'Closures of units' })}</h3>
        {versions.data?.closures.length === 0 ? <Nothing why={{ zh: '没有单位停办日。', en: 'No unit is closed on days of its own.' }} /> : null}
        <ul>{versions.data?.closures.map(({ unit, moves, days }) => <li key={unit.id}>{t(unit.name)}：{days.map(({ date, name }) => `${date} ${t(name)}`).join(t({ zh: '、', en: ', ' }))}　<span className="secondary">{moves === 'all' ? t({ zh: '影响全部时限', en: 'moves all limits' }) : t({ zh: '只影响内部时限', en: 'moves internal limits only' })}</span></li>)}</ul>
      </section>
      <Runs />
    </>
  );
}
