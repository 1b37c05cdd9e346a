import { App } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { soonestQuery } from '../../ask/fortnight.ts';
import { useText } from '../language.tsx';

/** Says that the act is done, and offers the most urgent thing that is mine now. Without an answer the word alone is said. */
export function useNextTodo(): (name: Text) => Promise<void> {
  const t = useText();
  const go = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  return async (name) => {
    const soonest = await client.fetchQuery({ ...soonestQuery, staleTime: 0 }).catch(() => null);
    const next = soonest?.items.find((row) => row.act !== null);
    const key = `done-${name.en}`;
    const open = () => {
      message.destroy(key);
      if (!next?.act) return;
      void go({ to: next.stream.kind === 'case' ? '/cases/$id' : '/projects/$id', params: { id: next.stream.id }, search: { act: next.act.command } });
    };
    const what = next?.act ? `${next.customerName ?? t(next.title)}　${t(next.act.name)}` : null;
    void message.success({
      key,
      duration: what === null ? 4 : 10,
      content: <span>{t({ zh: `已办理：${name.zh}`, en: `Done: ${name.en}` })}{what === null ? null : <button type="button" className="link next-todo" onClick={open}>{t({ zh: `下一件：${what}`, en: `Next: ${what}` })}</button>}</span>,
    });
  };
}
