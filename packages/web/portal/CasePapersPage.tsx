import { useQuery } from '@tanstack/react-query';
import { printedPapers } from '@jiedian/domain/glossary/lists/printed-paper.ts';
import { Chip } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Nothing, Waiting } from '../parts/portal-kit/Trouble.tsx';
import { Link } from './route/Link.tsx';
import { useParams } from './route/place.ts';
import { useDayWords } from './say-day.ts';
import { dossierQuery } from './queries.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';

export const CasePapersPage = () => <SignedIn><CasePapers /></SignedIn>;

/** What he fills in on this very portal or at the counter; all other printed papers are ours to issue. */
const written: ReadonlySet<string> = new Set(['application-form', 'equipment-list', 'own-choice-notice', 'promise-letter', 'design-submission', 'design-change', 'interim-request', 'completion-request', 'suspension-form', 'termination-form', 'visit-back-sheet']);
/** Printed on the application form itself. */
const partOfApplication: ReadonlySet<string> = new Set(['equipment-list', 'own-choice-notice']);

/** Which papers this case wants, which are held, which were promised and until when. */
function CasePapers() {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const { id } = useParams('/cases/$id/papers');
  const dossier = useQuery(dossierQuery(id));
  const groups = (dossier.data?.groups ?? []).map(({ step, papers }) => ({ step, papers: papers.filter(({ need, state }) => need !== 'not-needed' && (state === 'held' || need !== 'optional')) })).filter(({ papers }) => papers.length > 0);
  const promised = groups.some(({ papers }) => papers.some(({ need, state }) => need === 'promised' && state === 'missing'));
  return (
    <Page title={{ zh: '资料', en: 'Papers' }} up={`/cases/${id}`}
      foot={promised ? <div className="p-dock"><Link to="/cases/$id/act/$command" params={{ id, command: 'hand-in-papers' }} className="p-button p-primary p-wide">{t({ zh: '补交承诺的资料', en: 'Submit promised papers' })}</Link></div> : null}>
      {dossier.isPending ? <Waiting /> : dossier.isError ? <Loadless error={dossier.error} onRetry={() => void dossier.refetch()} /> : groups.length === 0 ? <Nothing text={{ zh: '还没有资料。', en: 'There are no papers yet.' }} /> : groups.map((group) => (
        <section key={group.step.zh} className="p-card">
          <h2 className="p-card-title">{t(group.step)}</h2>
          <ul className="p-rows">
            {group.papers.map((paper) => (
              <li key={paper.paper} style={{ padding: '.5rem 0' }}>
                <div className="p-head"><span>{t(paper.name)}</span>{paper.state === 'held' ? <Chip tone="ok" plain>{t(Object.hasOwn(printedPapers.values, paper.paper) && !written.has(paper.paper) ? { zh: '已出具', en: 'Issued' } : paper.files.length > 0 ? { zh: '已收到', en: 'Received' } : { zh: '已填写', en: 'Filled in' })}</Chip> : paper.need === 'promised' ? <Chip tone="warn" plain>{t({ zh: '承诺后补', en: 'Promised' })}</Chip> : <Chip tone="idle" plain>{t({ zh: '还没有', en: 'Not yet' })}</Chip>}</div>
                {paper.state === 'missing' && paper.promisedUntil ? <p className="p-second">{t({ zh: `${dayWords(paper.promisedUntil).zh}前补交`, en: `Due by ${dayWords(paper.promisedUntil).en}` })}</p> : null}
                {paper.state === 'held' && paper.files.length === 0 && Object.hasOwn(printedPapers.values, paper.paper) && !partOfApplication.has(paper.paper) ? <Link to="/cases/$id/papers/$paper" params={{ id, paper: paper.paper }} className="p-link">{t({ zh: '打开看', en: 'Open' })}</Link> : null}
                {paper.files.map((file) => <a key={file.id} className="p-link" href={`/api/v1/files/${file.id}/content`} target="_blank" rel="noreferrer" style={{ display: 'flex' }}>{file.name}</a>)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
