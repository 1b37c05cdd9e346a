import { LoadTrouble, Nothing, Waiting } from '../loading-states.tsx';
import type { StreamKind } from '../../ask/shapes.ts';
import { ThreadItem } from './ThreadItem.tsx';
import { ToldItem } from './ToldItem.tsx';
import { useExchanges } from '../../ask/exchanges.ts';
import { useText } from '../language.tsx';

type Props = { readonly kind: StreamKind; readonly id: string; readonly today: string; readonly open: (command: string, order: number) => void };

/** 协调与消息: what was asked and answered in the house, and what the customer was told, the newest first. */
export function ExchangesTab({ kind, id, today, open }: Props) {
  const t = useText();
  const asked = useExchanges(kind, id);
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  const { threads, told } = asked.data;
  const items = [
    ...threads.map((thread) => ({ key: `${thread.kind}/${thread.no}`, at: thread.at, item: <ThreadItem thread={thread} today={today} open={open} /> })),
    ...told.map((one) => ({ key: one.id, at: one.at, item: <ToldItem told={one} today={today} /> })),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  if (items.length === 0) return <Nothing why={{ zh: '还没有督办、联系单和发给客户的消息。', en: 'No urging, no order, no message to the customer yet.' }} />;
  const owed = threads.filter(({ stage }) => stage !== 'closed').length;
  return (
    <>
      <p className="secondary">{t({ zh: `督办、联系单和投诉 ${threads.length} 件，未办结 ${owed} 件　发给客户 ${told.length} 条`, en: `${threads.length} urgings, orders and complaints, ${owed} not closed; ${told.length} messages to the customer` })}</p>
      <ol className="exchanges">{items.map(({ key, item }) => <li key={key}>{item}</li>)}</ol>
    </>
  );
}
