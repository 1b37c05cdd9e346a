import { useNavigate } from '@tanstack/react-router';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { soonestQuery } from '../../ask/fortnight.ts';
import { useMe } from '../../ask/session.ts';
import type { StepTurn, StreamKind } from '../../ask/shapes.ts';
import { caseQuery, projectQuery } from '../../ask/streams.ts';
import { statusWords } from '../status-words.ts';
import { daysText } from '../StatusLight.tsx';
import { useToasts, type ToastWay } from '../toast/toasts.ts';
import { firstTurn, turnHolder } from './whose-turn.ts';

/** What the toast needs of a stream as it stands after the act. */
async function standing(client: QueryClient, kind: StreamKind, id: string) {
  if (kind === 'case') {
    const page = await client.fetchQuery({ ...caseQuery(id), staleTime: 0 });
    return { name: page.customerName ?? page.number, ...page };
  }
  return client.fetchQuery({ ...projectQuery(id), staleTime: 0 });
}

function whoActsNow(turn: readonly StepTurn[], me: string): Text | null {
  const first = firstTurn(turn);
  if (first === undefined) return null;
  const [who, days] = [turnHolder(first), daysText(first.light)];
  const mine = first.who?.id === me;
  const more = turn.length - 1;
  return {
    zh: `现在轮到${mine ? '您' : who.zh}办理${first.stepName.zh}${days ? `，${days.zh}` : ''}${more > 0 ? `；另有 ${more} 个环节在办` : ''}`,
    en: `Now for ${mine ? 'you' : who.en}: ${first.stepName.en}${days ? `, ${days.en.toLowerCase()}` : ''}${more > 0 ? `; ${more} more open` : ''}`,
  };
}

/** Says that the act is done, on which case, whose turn it is now, and offers the most urgent thing that is mine. What cannot be had is left away. */
export function useTellDone(kind: StreamKind, id: string): (name: Text) => Promise<void> {
  const go = useNavigate();
  const client = useQueryClient();
  const say = useToasts();
  const me = useMe().data?.person?.id ?? '';
  return async (name) => {
    const [stream, soonest] = await Promise.all([standing(client, kind, id).catch(() => null), client.fetchQuery({ ...soonestQuery, staleTime: 0 }).catch(() => null)]);
    const next = soonest?.items.find((row) => row.act !== null);
    const to = (of: StreamKind, where: string, act?: string) => void go({ to: of === 'case' ? '/cases/$id' : '/projects/$id', params: { id: where }, search: act === undefined ? {} : { act } });
    const offered: readonly ToastWay[] = next?.act ? [{
      words: { zh: `下一件：${next.customerName ?? next.title.zh}　${next.act.name.zh}`, en: `Next: ${next.customerName ?? next.title.en}, ${next.act.name.en}` }, next: true,
      go: () => to(next.stream.kind, next.stream.id, next.act?.command),
    }] : [];
    const now = stream === null ? null : stream.status === 'open' ? whoActsNow(stream.turn, me) : statusWords(stream.status, stream.endedAs);
    say({
      key: `done ${id}`, shape: 'ok', seconds: offered.length > 0 ? 12 : 8, said: { zh: `已办理：${name.zh}`, en: `Done: ${name.en}` }, ways: offered,
      ...(stream === null ? {} : { about: { words: { zh: `${stream.name}　${stream.number}`, en: `${stream.name}  ${stream.number}` }, go: () => to(kind, id) } }), ...(now === null ? {} : { more: now }),
    });
  };
}
