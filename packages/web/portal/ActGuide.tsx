import { useQuery } from '@tanstack/react-query';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { objectionKinds } from '@jiedian/domain/glossary/lists/objection-kind.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { momentOf } from '../parts/write-dates.ts';
import { DesignReturned } from './DesignReturned.tsx';
import { listed } from './listed.ts';
import { recordsQuery } from './queries.ts';

/** What a person must see before filling a form: the times offered, what a review found, the effect of objecting. */
export function ActGuide({ id, command, chosen, onPick }: { id: string; command: string; chosen: JsonObject; onPick: (data: JsonObject) => void }) {
  if (command === 'choose-survey-time') return <OfferedTimes id={id} chosen={chosen} onPick={onPick} />;
  if (command === 'submit-design') return <DesignReturned id={id} />;
  if (command === 'object-to-scheme') return <Objecting />;
  return null;
}

function OfferedTimes({ id, chosen, onPick }: { id: string; chosen: JsonObject; onPick: (data: JsonObject) => void }) {
  const { t } = useSpeech();
  const records = useQuery(recordsQuery(id, 'survey-appointment')).data?.records ?? [];
  const offered = records.filter(({ command }) => command === 'offer-survey-times').at(-1)?.data as JsonObject | undefined;
  const times = offersOf(offered);
  if (times.length === 0) return null;
  return (
    <fieldset className="p-card">
      <legend className="p-hidden">{t({ zh: '客户经理给出的时间', en: 'Times offered by the customer manager' })}</legend>
      <p className="p-card-title" aria-hidden="true">{t({ zh: '客户经理给出的时间', en: 'Times offered by the customer manager' })}</p>
      <div className="p-options">
        {times.map(({ from, to }) => (
          <label key={from} className="p-option"><input type="radio" name="offered" checked={chosen['chosen'] === from} onChange={() => onPick({ chosen: from, askedLater: false })} /><span>{momentOf(from)} – {momentOf(to).slice(momentOf(from).slice(0, 10) === momentOf(to).slice(0, 10) ? 11 : 0)}</span></label>
        ))}
      </div>
    </fieldset>
  );
}

/** Rows that bear a beginning and an end, whatever the table is called. */
function offersOf(data: JsonObject | undefined): readonly { readonly from: string; readonly to: string }[] {
  const tables = Object.values(data ?? {}).filter((value): value is readonly Json[] => Array.isArray(value));
  return tables.flatMap((rows) => rows.filter(isObject).flatMap((row) => (typeof row['from'] === 'string' && typeof row['to'] === 'string' ? [{ from: row['from'], to: row['to'] }] : [])));
}

function Objecting() {
  const { t } = useSpeech();
  const kinds = listed(Object.keys(objectionKinds.values).filter((code) => code !== 'other').map((code) => wordsOf(objectionKinds, code)));
  return <div className="p-note" data-tone="mine"><p>{t({ zh: `${kinds.zh}等都可以提出异议。写明原因，我们重新编制并答复，不影响您的申请。`, en: `You may object to anything in the scheme: ${kinds.en} and so on. Say why; we revise the scheme and reply again. Your application stands.` })}</p></div>;
}
