import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { ExamplePair } from '../parts/portal-form/ExamplePair.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { Link } from './route/Link.tsx';
import { publicationQuery } from './queries.ts';
import { Loadless, Page } from './Shell.tsx';

const when = { application: { zh: '申请时', en: 'With the application' }, 'design-review': { zh: '送审设计时', en: 'With the design' }, 'completion-report': { zh: '竣工报验时', en: 'With the completion report' } } as const;

/** What to have ready, by kind of business and by step; what may follow later says so. */
export function PaperListPage() {
  const { t } = useSpeech();
  const [type, setType] = useState('new');
  const asked = useQuery(publicationQuery);
  const papers = (asked.data?.papers ?? []).filter(({ businessTypes: of }) => of.includes('any') || of.includes(type));
  return (
    <Page title={{ zh: '资料清单', en: 'Papers' }} up="/" foot={<div className="p-dock"><Link to="/apply" className="p-button p-primary p-wide">{t({ zh: '我要办电', en: 'Apply for supply' })}</Link></div>}>
      <div className="p-field"><label className="p-label" htmlFor="type">{t({ zh: '办什么业务', en: 'What for' })}</label><select id="type" className="p-input" value={type} onChange={(e) => setType(e.target.value)}>{Object.entries(businessTypes.values).map(([code, text]) => <option key={code} value={code}>{t(text)}</option>)}</select></div>
      {asked.isPending ? <Waiting /> : asked.isError ? <Loadless error={asked.error} onRetry={() => void asked.refetch()} /> : Object.entries(when).map(([step, title]) => {
        const here = papers.filter(({ askedAt }) => askedAt === step);
        return here.length === 0 ? null : (
          <section key={step} className="p-card">
            <h2 className="p-card-title">{t(title)}</h2>
            <ul className="p-rows">{here.map((paper) => <li key={paper.paper} className="p-head" style={{ padding: '.5rem 0' }}><span className="p-grow">{t(paper.name)}{paper.conditional ? <span className="p-optional">{t({ zh: '视情况', en: 'in some cases' })}</span> : null}</span>{paper.main || step !== 'application' ? null : <Chip tone="idle" plain>{t({ zh: '可后补', en: 'May follow' })}</Chip>}</li>)}</ul>
          </section>
        );
      })}
      <section className="p-card"><h2 className="p-card-title">{t({ zh: '怎样拍才不被退回', en: 'How to take the photos' })}</h2><ExamplePair /></section>
    </Page>
  );
}
