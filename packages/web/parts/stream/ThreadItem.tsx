import { Button } from 'antd';
import type { ExchangeThread } from '../../ask/exchanges.ts';
import { Files } from './Files.tsx';
import { shortMoment } from '../write-dates.ts';
import { StatusLight } from '../StatusLight.tsx';
import { useText } from '../language.tsx';

const names = { urging: { zh: '督办', en: 'Urging' }, coordination: { zh: '工作联系单', en: 'Coordination order' }, complaints: { zh: '投诉', en: 'Complaint' } } as const;

/** One urging, order or complaint: how it stands, who owes what comes next, what I may do, and all that was said. */
export function ThreadItem({ thread, today, open }: { readonly thread: ExchangeThread; readonly today: string; readonly open: (command: string, order: number) => void }) {
  const t = useText();
  const who = thread.owes ? t(thread.owes) : '–';
  const stage = {
    open: t({ zh: `待${who}答复`, en: `${who} owes the answer` }),
    answered: t({ zh: `已答复，待${who}办结`, en: `answered, for ${who} to close` }),
    closed: t({ zh: '已办结', en: 'closed' }),
  }[thread.stage];
  return (
    <>
      <div className="exchange-head">
        <b>{t(names[thread.kind])} {thread.no}</b>
        <span className={thread.stage === 'closed' ? 'met' : undefined}>{thread.stage === 'closed' ? '✓ ' : ''}{stage}</span>
        {thread.light.dueOn ? <StatusLight light={thread.light} /> : null}
        {thread.times > 1 ? <span className="secondary">{t({ zh: `第 ${thread.times} 次提出`, en: `asked ${thread.times} times` })}</span> : null}
        {thread.acts.length > 0 ? <span className="exchange-acts">{thread.acts.map(({ command, name }) => <Button key={command} size="small" data-open={command} onClick={() => open(command, thread.no)}>{t(name)}</Button>)}</span> : null}
      </div>
      <ol className="exchange-turns">
        {thread.turns.map((turn) => (
          <li key={turn.seq}>
            <div className="caption">{t(turn.who)}　{t(turn.name)}　{shortMoment(turn.at, today)}</div>
            <dl className="pairs" style={{ margin: 0 }}>
              {turn.details.filter(({ code }) => code !== 'orderNo').map(({ code, label, value, files }) => [<dt key={`${code}-label`}>{t(label)}</dt>, <dd key={code}>{files.length > 0 ? <Files files={files} /> : t(value)}</dd>])}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
