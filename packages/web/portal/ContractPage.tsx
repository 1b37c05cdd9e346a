import { useQuery } from '@tanstack/react-query';
import { contractForm } from '@jiedian/domain/supply-contract/contract-form.ts';
import { details } from '@jiedian/domain/kernel/field-words.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { Icon } from '../parts/portal-kit/Icon.tsx';
import { Chip, YourTurn } from '../parts/portal-kit/Light.tsx';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { Nothing, Waiting } from '../parts/portal-kit/Trouble.tsx';
import { dayOf } from '../parts/write-dates.ts';
import { bytes } from '../parts/write-numbers.ts';
import { caseQuery, recordsQuery } from './queries.ts';
import { useDayWords } from './say-day.ts';
import { Loadless, Page, SignedIn } from './Shell.tsx';
import { ToldLines } from './ToldLines.tsx';
import { plainNames } from '../parts/portal-kit/plain-names.ts';
import { Link } from './route/Link.tsx';
import { useParams } from './route/place.ts';

export const ContractPage = () => <SignedIn><Contract /></SignedIn>;

/** The text that binds stands first; what is attached twice is listed once. */
const textFirst = <F extends { readonly id: string }>(files: readonly F[], text: Json | undefined): readonly F[] => {
  const isText = ({ id }: F) => Array.isArray(text) && text.includes(id);
  return files.toSorted((a, b) => Number(isText(b)) - Number(isText(a)));
};

/** The contract as it was sent: its main points read out, its text to open, then signing on its own page. */
function Contract() {
  const { t } = useSpeech();
  const dayWords = useDayWords();
  const { id } = useParams('/cases/$id/contract');
  const page = useQuery(caseQuery(id));
  const records = useQuery(recordsQuery(id, 'supply-contract'));
  const draft = records.data?.records.findLast(({ command }) => command === 'draft-contract');
  const sent = records.data?.records.findLast(({ command }) => command === 'send-contract');
  const asked = page.data?.acts.some(({ command }) => command === 'sign-contract') === true;
  const error = page.error ?? records.error;
  const data = (draft?.data ?? {}) as JsonObject;
  return (
    <Page title={{ zh: '供用电合同', en: 'Supply contract' }} up={`/cases/${id}`}
      foot={asked ? <div className="p-dock"><Link to="/cases/$id/act/$command" params={{ id, command: 'sign-contract' }} className="p-button p-primary p-wide">{t({ zh: '签订合同，或提出修改', en: 'Sign, or ask for a change' })}</Link></div> : null}>
      {page.isPending || records.isPending ? <Waiting /> : error ? <Loadless error={error} onRetry={() => { void page.refetch(); void records.refetch(); }} />
        : !draft || !sent ? <Nothing text={{ zh: '合同文本还没有送到。送达后会发消息给您。', en: 'The contract has not been sent yet. We will tell you when it is.' }} /> : (
          <>
            <section className="p-card">
              <div className="p-head"><p className="p-second">{t({ zh: `${dayWords(dayOf(sent.at)).zh}送达`, en: `Sent ${dayWords(dayOf(sent.at)).en}` })}</p>{asked ? <YourTurn /> : null}</div>
              <h2 className="p-statement">{t({ zh: '请读完再签', en: 'Read it before you sign' })}</h2>
              {textFirst(draft.files, data['draft']).filter((file, i, all) => all.findIndex(({ sha256 }) => sha256 === file.sha256) === i).map((file) => <a key={file.id} className="p-item" href={`/api/v1/files/${file.id}/content`} target="_blank" rel="noreferrer"><Icon name="paper" /><span className="p-grow"><span className="p-strong">{file.name}</span><br /><span className="p-second">{bytes(file.size)}</span></span><span>{t({ zh: '打开', en: 'Open' })}</span></a>)}
            </section>
            {contractForm.groups?.map((group) => {
              const lines = details(Object.fromEntries(group.fields.flatMap((code) => { const field = contractForm.fields[code]; return field.kind === 'files' ? [] : [[code, field]]; })), data, plainNames);
              const clauses = group.fields.every((code) => contractForm.fields[code].kind === 'yes-no');
              return lines.length === 0 ? null : clauses ? <section key={group.title.zh} className="p-card"><h2 className="p-card-title">{t(group.title)}</h2><ul className="p-rows">{lines.map((line) => <li key={line.code} className="p-row" style={{ minHeight: '2.75rem' }}><span className="p-grow">{t(line.label)}</span>{data[line.code] === true ? <Chip tone="ok" plain>{t({ zh: '已写明', en: 'Written' })}</Chip> : null}</li>)}</ul></section> : <section key={group.title.zh} className="p-card"><h2 className="p-card-title">{t(group.title)}</h2><ToldLines lines={lines} /></section>;
            })}
          </>
        )}
    </Page>
  );
}
