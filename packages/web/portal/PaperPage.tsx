import { queryOptions, useQuery } from '@tanstack/react-query';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { printedPapers } from '@jiedian/domain/glossary/lists/printed-paper.ts';
import { answer } from '../ask/answer.ts';
import { api } from '../ask/client.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Waiting } from '../parts/portal-kit/Trouble.tsx';
import { momentOf } from '../parts/write-dates.ts';
import { useParams } from './route/place.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { ToldLines } from './ToldLines.tsx';

export const PaperPage = () => <SignedIn><Paper /></SignedIn>;

const paperQuery = (id: string, paper: string) =>
  queryOptions({ queryKey: ['case', id, 'paper', paper], queryFn: () => answer(api.GET('/api/v1/papers/{kind}/{id}/{paper}', { params: { path: { kind: 'case', id, paper } } })) });

/** A paper that a form of the house is (受理回执、勘查单、答复单): what it says, field by field, and who signed. */
function Paper() {
  const { t } = useSpeech();
  const { id, paper } = useParams('/cases/$id/papers/$paper');
  const asked = useQuery(paperQuery(id, paper));
  return (
    <Page title={{ zh: '单据', en: 'Paper' }} up={`/cases/${id}/papers`}>
      {asked.isPending ? <Waiting /> : asked.isError ? <Loadless error={asked.error} onRetry={() => void asked.refetch()} /> : (
        <>
          <div><h2 className="p-title">{t(Object.hasOwn(printedPapers.values, paper) ? wordsOf(printedPapers, paper) : asked.data.title)}</h2><p className="p-facts"><span className="p-keep">{asked.data.number}</span><span>{t(asked.data.unit)}</span></p></div>
          {asked.data.parts.map((part) => (
            <section key={part.seq} className="p-card">
              <div><h3 className="p-card-title">{t(part.title)}</h3><p className="p-facts"><span className="p-keep">{momentOf(part.at)}</span><span>{t(part.who)}</span></p></div>
              <ToldLines lines={part.details} />
              {part.signatures.map((one) => (
                <p key={one.whose.zh} className="p-head"><span className="p-second">{t(one.whose)}</span><span className="p-strong">{one.name}</span>{one.strokes === null ? null : <svg viewBox="0 0 340 180" width="96" height="51" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" role="img" aria-label={t({ zh: '手写签字', en: 'Handwritten signature' })}><path d={one.strokes} /></svg>}</p>
              ))}
            </section>
          ))}
        </>
      )}
    </Page>
  );
}
