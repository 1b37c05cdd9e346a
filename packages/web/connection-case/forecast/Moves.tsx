import { useForecastMoves, type ForecastMove } from '../../ask/forecast.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { shortDay } from '../../parts/write-dates.ts';
import { holderWords, movedWords } from './holder-words.ts';

/** What moved the likely day, the newest first: records, and time that passed on a step. */
export function Moves({ id, today }: { readonly id: string; readonly today: string }) {
  const t = useText();
  const asked = useForecastMoves(id, true);
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  if (asked.isPending) return <Waiting />;
  const { items, earlier } = asked.data;
  if (items.length === 0) return <Nothing why={{ zh: '预测没有变过。', en: 'The forecast has not moved.' }} />;
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t({ zh: '预测变动原因', en: 'Why it moved' })}>
        <table className="table" data-moves>
          <thead><tr><th>{t({ zh: '日期', en: 'Day' })}</th><th>{t({ zh: '原因', en: 'Cause' })}</th><th>{t({ zh: '变动', en: 'Moved' })}</th><th>{t({ zh: '预计送电', en: 'Then likely' })}</th></tr></thead>
          <tbody>
            {items.map((move, i) => (
              <tr key={i}>
                <td className="keep">{shortDay(move.on, today)}</td>
                <td>{t(causeOf(move))}</td>
                <td className="keep">{move.days > 0 ? <b>{t(movedWords(move.days))}</b> : t(movedWords(move.days))}</td>
                <td className="keep">{shortDay(move.likely, today)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="caption">{t({ zh: `按现在掌握的各环节用时逐条重算${earlier ? '；更早的记录未列出' : ''}。`, en: `Counted anew record by record with the lengths known now${earlier ? '; earlier records are not listed' : ''}.` })}</p>
    </>
  );
}

function causeOf({ told, held }: ForecastMove) {
  if (told !== null) return told;
  if (held === null) return { zh: '时间推移', en: 'Time passed' };
  const who = holderWords(held.holder);
  return { zh: `“${held.name.zh}”未办结，时间推移（${who.zh}）`, en: `Time passed with “${held.name.en}” open (${who.en})` };
}
