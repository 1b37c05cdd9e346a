import { useQuery } from '@tanstack/react-query';
import { supplyKinds } from '@jiedian/domain/glossary/lists/supply-kind.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { Link } from './route/Link.tsx';
import { listed } from './listed.ts';
import { publicationQuery, type Publication } from './queries.ts';
import { Loadless, Page } from './Shell.tsx';

const units: { readonly [unit: string]: Text } = { 'working-days': { zh: '个工作日', en: 'working days' }, 'calendar-days': { zh: '天', en: 'days' }, hours: { zh: '小时', en: 'hours' } };

/** What the utility must publish: its time limits, lawful fees, and that firms are the customer's own choice. */
export function PublicationPage() {
  const { t } = useSpeech();
  const asked = useQuery(publicationQuery);
  const unlawful = listed((asked.data?.fees ?? []).filter(({ lawful }) => !lawful).map(({ name }) => name));
  return (
    <Page title={{ zh: '时限与收费公示', en: 'Times and fees' }} up="/">
      {asked.isPending ? <Waiting /> : asked.isError ? <Loadless error={asked.error} onRetry={() => void asked.refetch()} /> : (
        <>
          <p className="p-facts"><span>{t(asked.data.regime.title)}</span><span>{t({ zh: `${asked.data.regime.effectiveFrom} 起施行`, en: `in force from ${asked.data.regime.effectiveFrom}` })}</span></p>
          <section className="p-card">
            <h2 className="p-card-title">{t({ zh: '我们承诺的时限', en: 'Our promised time limits' })}</h2>
            {['hv-connection', 'lv-connection'].map((process) => <Limits key={process} title={process === 'hv-connection' ? { zh: '高压', en: 'High voltage' } : { zh: '低压', en: 'Low voltage' }} limits={asked.data.limits.filter((l) => l.process === process)} />)}
          </section>
          <section className="p-card">
            <h2 className="p-card-title">{t({ zh: '收费', en: 'Fees' })}</h2>
            <ul className="p-rows">{asked.data.fees.filter(({ lawful }) => lawful).map((fee) => <li key={fee.fee} style={{ padding: '.5rem 0' }}><div className="p-head"><span className="p-strong">{t(fee.name)}</span>{fee.rateYuan === null ? null : <span className="p-keep">{fee.rateYuan} {t({ zh: '元/kVA', en: 'yuan/kVA' })}</span>}</div><p className="p-second">{t(fee.ground)}</p></li>)}</ul>
            {asked.data.fees.some(({ lawful }) => !lawful) ? <div className="p-note" data-tone="warn"><p>{t({ zh: `以下名目不得收取，您可以拒交：${unlawful.zh}。`, en: `These may not be charged, and you may refuse to pay them: ${unlawful.en}.` })}</p></div> : null}
          </section>
          <section className="p-card">
            <h2 className="p-card-title">{t({ zh: '申请时要的资料（高压新装）', en: 'Papers for a new high-voltage supply' })}</h2>
            <ul className="p-rows">{mainPapers(asked.data).map(({ paper, name }) => <li key={paper} style={{ padding: '.5rem 0' }}>{t(name)}</li>)}</ul>
            <p className="p-second">{t({ zh: '其余的可以先承诺、后补交。除清单以外，不要您交别的。', en: 'The rest can be promised now and submitted later. We ask for nothing beyond the list.' })}</p>
            <Link to="/papers" className="p-link">{t({ zh: '看各类业务、各个环节的资料', en: 'Papers for every type of application and step' })}<Icon name="next" size={18} /></Link>
          </section>
          <section className="p-card"><h2 className="p-card-title">{t({ zh: '设计、施工、设备由您自选', en: 'Designer, contractor and equipment are your choice' })}</h2><p>{t({ zh: '任何人不得为您指定设计单位、施工单位和设备材料供应单位。有人指定，请打 12398。', en: 'Nobody may designate your designer, contractor or supplier. If anyone does, call 12398.' })}</p><a className="p-button p-secondary" href="tel:12398"><Icon name="phone" size={20} />{t({ zh: '拨打 12398', en: 'Call 12398' })}</a></section>
        </>
      )}
    </Page>
  );
}

/** What cannot follow later when a new high-voltage supply is applied for. */
const mainPapers = ({ papers }: Publication): Publication['papers'] =>
  papers.filter(({ askedAt, main, conditional, businessTypes }) => askedAt === 'application' && main && !conditional && (businessTypes.includes('any') || businessTypes.includes('new')));

function Limits({ title, limits }: { title: Text; limits: Publication['limits'] }) {
  const { t } = useSpeech();
  if (limits.length === 0) return null;
  return (
    <div>
      <h3 className="p-strong">{t(title)}</h3>
      <ul className="p-rows">{limits.filter(promised).map((limit) => <OneLimit key={limit.id} limit={limit} />)}</ul>
      {limits.some((limit) => !promised(limit)) ? <details><summary className="p-link">{t({ zh: '看每个环节的时限', en: 'See the limit for each step' })}</summary><ul className="p-rows">{limits.filter((limit) => !promised(limit)).map((limit) => <OneLimit key={limit.id} limit={limit} />)}</ul></details> : null}
    </div>
  );
}

/** What is promised over the whole and over a span stands first; the steps inside it can be opened. */
const promised = ({ kind }: Publication['limits'][number]): boolean => kind === 'cap' || kind === 'span';

function OneLimit({ limit }: { limit: Publication['limits'][number] }) {
  const { t } = useSpeech();
  return (
    <li style={{ padding: '.5rem 0' }}>
      <div className="p-head"><span className="p-grow">{t(limit.name)}</span><span className="p-strong p-keep">{limit.days} {t(units[limit.unit] ?? { zh: limit.unit, en: limit.unit })}</span></div>
      <p className="p-facts">{limit.supplyKinds.length === 0 ? null : <span>{limit.supplyKinds.map((kind) => t(wordsOf(supplyKinds, kind))).join(t({ zh: '、', en: ', ' }))}</span>}<span>{t(limit.ground)}</span></p>
    </li>
  );
}
