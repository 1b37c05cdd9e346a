import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { YourTurn } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Nothing, Waiting } from '../parts/portal-kit/Trouble.tsx';
import { dayOf } from '../parts/write-dates.ts';
import { Link } from './route/Link.tsx';
import { goTo } from './route/go.ts';
import { useParams } from './route/place.ts';
import { useDayWords } from './say-day.ts';
import { caseQuery, recordsQuery, type StepRecords } from './queries.ts';
import { SchemePaper } from './SchemePaper.tsx';
import { SchemePicture } from './SchemePicture.tsx';
import { SchemeReading } from './SchemeReading.tsx';
import { headline } from './scheme-words.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';

export const SchemePage = () => <SignedIn><Scheme /></SignedIn>;

const lastOf = (records: StepRecords | null | undefined, command: string) => records?.records.findLast((r) => r.command === command);

/** A headline, a picture of who builds what, seven questions, then the paper that binds; objecting is as near as confirming. */
function Scheme() {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const { id } = useParams('/cases/$id/scheme');
  const [read, setRead] = useState(false);
  const [reminded, setReminded] = useState(false);
  const page = useQuery(caseQuery(id));
  const drafting = useQuery(recordsQuery(id, 'scheme-drafting'));
  const reply = useQuery(recordsQuery(id, 'scheme-reply'));
  const lv = useQuery(recordsQuery(id, 'lv-scheme'));
  const scheme = lastOf(drafting.data, 'draft-scheme')?.data as JsonObject | undefined;
  const low = lastOf(lv.data, 'reply-lv-scheme');
  const replied = lastOf(reply.data, 'reply-scheme') ?? low;
  const versions = reply.data?.records.filter(({ command }) => command === 'reply-scheme').length ?? 1;
  const may = (command: string) => page.data?.acts.some((a) => a.command === command) === true;
  const asked = may('confirm-scheme');
  const confirm = () => {
    if (!read) { setReminded(true); document.getElementById('read-it')?.focus(); return; }
    goTo({ to: '/cases/$id/act/$command', params: { id, command: 'confirm-scheme' } });
  };
  const error = page.error ?? drafting.error ?? reply.error;
  const pending = page.isPending || drafting.isPending || reply.isPending || lv.isPending;
  const manager = page.data?.customerManager;
  return (
    <Page title={{ zh: '供电方案', en: 'Supply scheme' }} up={`/cases/${id}`}
      foot={asked && replied ? (
        <div className="p-dock">
          <div className="p-dock-row">
            {may('object-to-scheme') ? <Link to="/cases/$id/act/$command" params={{ id, command: 'object-to-scheme' }} className="p-button p-quiet">{t({ zh: '有异议', en: 'Object' })}</Link> : null}
            <button type="button" className="p-button p-primary" onClick={confirm}>{t({ zh: '确认方案并签名', en: 'Confirm and sign' })}</button>
          </div>
          <p className="p-second" role="status">{t(reminded && !read ? { zh: '请先读答复单，并勾选“我已读过答复单全文”。', en: 'Please read the reply form first, then tick the box.' } : { zh: '提异议请写明原因，我们会重新答复，不影响您的申请。', en: 'If you object, tell us why; we will revise and reply again. Your application stands.' })}</p>
        </div>
      ) : null}>
      {pending ? <Waiting /> : error ? <Loadless error={error} onRetry={() => { void page.refetch(); void drafting.refetch(); void reply.refetch(); }} />
        : !replied ? <Nothing text={{ zh: '供电方案还没有答复。答复后会发消息给您。', en: 'The scheme has not been issued yet. We will tell you when it is.' }} /> : (
          <>
            <section className="p-card">
              <div className="p-head"><p className="p-facts"><span>{t({ zh: `${dayWords(dayOf(replied.at)).zh}答复`, en: `Replied ${dayWords(dayOf(replied.at)).en}` })}</span>{low ? null : <span>{t({ zh: `第 ${versions} 版`, en: `Version ${versions}` })}</span>}</p>{asked ? <YourTurn /> : null}</div>
              {scheme ? <><h2 className="p-statement">{t(headline(scheme)).split(/(?<=[，,])\s*/).map((part) => <span key={part} style={{ display: 'inline-block', marginRight: '.375rem' }}>{part}</span>)}</h2><SchemePicture scheme={scheme} /><p className="p-second">{t({ zh: '红色虚线是产权分界点。', en: 'The red dashed line is the ownership boundary.' })}</p></> : <h2 className="p-statement">{t({ zh: '低压供电方案', en: 'Low-voltage supply scheme' })}</h2>}
            </section>
            {scheme ? <SchemeReading scheme={scheme} /> : null}
            <SchemePaper command={low ? 'reply-lv-scheme' : 'draft-scheme'} data={(scheme ?? low?.data ?? {}) as JsonObject} />
            {manager?.phone ? <a className="p-card p-row" href={`tel:${manager.phone}`} style={{ padding: '.75rem 1rem', flexDirection: 'row', background: 'var(--card)' }}><Icon name="phone" /><span className="p-grow"><span className="p-card-title">{t({ zh: `看不明白？请${manager.name}讲给您听`, en: `Not clear? ${manager.name} explains it` })}</span><br /><span className="p-second">{t({ zh: '客户经理', en: 'Customer manager' })} <span className="p-keep">{manager.phone}</span></span></span><Icon name="next" /></a> : null}
            <section className="p-card"><h2 className="p-card-title">{t({ zh: '确认以后', en: 'After confirming' })}</h2><ol className="p-fields" style={{ gap: '.5rem' }}>{[
              { zh: '您自选有资质的设计、施工单位，任何人不得指定。', en: 'You choose qualified firms yourself; nobody may designate one.' },
              ...(page.data && (page.data.projects.length > 0 || page.data.projectUnderWay) ? [{ zh: '电网配套工程由我们同步建设。', en: 'We build the grid works at the same time.' }] : []),
              { zh: '您的工程完工后，在这里报验。', en: 'When your works are finished, report completion here.' },
            ].map((line, i) => <li key={line.zh} style={{ display: 'flex', gap: '.75rem' }}><span className="p-number" data-filled="false">{i + 1}</span><span>{t(line)}</span></li>)}</ol></section>
            {asked ? <label className="p-option"><input id="read-it" type="checkbox" checked={read} onChange={(e) => setRead(e.target.checked)} /><span>{t({ zh: '我已读过答复单全文', en: 'I have read the whole reply form' })}</span></label> : null}
            {may('ask-for-extension') ? <Link to="/cases/$id/act/$command" params={{ id, command: 'ask-for-extension' }} className="p-link">{t({ zh: '申请方案延期', en: 'Request an extension' })}</Link> : null}
          </>
        )}
    </Page>
  );
}
