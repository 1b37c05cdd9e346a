import { Button } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTodo } from '../ask/todo.ts';
import { groupTodo, type GroupBy } from './group-todo.ts';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { momentOf, shortDay } from '../parts/write-dates.ts';
import { TodoTable } from './TodoTable.tsx';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Todo } from '../ask/shapes.ts';
import type { TodoFilter, TodoSort } from '../parts/search-params.ts';
import { useText } from '../parts/language.tsx';

type Given = { readonly filter: TodoFilter; readonly today: string; readonly soonest: readonly Todo[]; readonly first: number; readonly clear: () => void; readonly setSort: (sort: TodoSort | undefined) => void; readonly tools?: ReactNode; readonly columns?: readonly string[] | null };

const TodoExport = lazy(() => import('./TodoExport.tsx').then((part) => ({ default: part.TodoExport })));

const arranged: readonly { readonly value: GroupBy; readonly name: Text }[] = [
  { value: 'due', name: { zh: '按到期', en: 'By due day' } }, { value: 'customer', name: { zh: '按客户', en: 'By customer' } }, { value: 'step', name: { zh: '按环节', en: 'By step' } },
];

/** My to-do list in one card: by due day, customer or step; `first` rows, then the rest on demand; the whole list as a file. */
export function TodoCard({ filter, today, soonest, first, clear, setSort, tools, columns = null }: Given) {
  const t = useText();
  const todo = useTodo(filter);
  const [by, group] = useState<GroupBy>('due');
  const [whole, showWhole] = useState(false);
  const rows = todo.data?.pages.flatMap((page) => page.items) ?? [];
  const count = todo.data?.pages[0]?.count;
  const n = count?.n ?? 0;
  const shown = whole ? rows : rows.slice(0, first);
  const more = () => { if (whole || rows.length <= first) void todo.fetchNextPage(); showWhole(true); };
  return (
    <section className="card tight todo-card" aria-busy={todo.isPlaceholderData} aria-label={t({ zh: '我的待办', en: 'My to-do list' })}>
      <div className="card-head todo-head">
        <h2>{t({ zh: '我的待办', en: 'My to-do list' })}</h2><b className="todo-count">{count ? `${n}${count.more ? '+' : ''}` : ''}</b>
        {todo.isRefetchError ? <span className="caption">{t({ zh: `数据截至 ${momentOf(new Date(todo.dataUpdatedAt).toISOString()).slice(11)}`, en: `As of ${momentOf(new Date(todo.dataUpdatedAt).toISOString()).slice(11)}` })} <button type="button" className="link" onClick={() => void todo.refetch()}>{t({ zh: '重试', en: 'Try again' })}</button></span> : null}
        <span className="push todo-tools">
          {tools}
          <span className="choice" role="group" aria-label={t({ zh: '排列', en: 'Arrange' })}>{arranged.map(({ value, name }) => <button key={value} type="button" aria-pressed={by === value} onClick={() => group(value)}>{t(name)}</button>)}</span>
          {rows.length > 0 ? <Suspense fallback={null}><TodoExport filter={filter} /></Suspense> : null}
        </span>
      </div>
      {todo.isPending ? <div className="card-body"><Waiting rows={8} /></div> : null}
      {todo.isError && !todo.data ? <div className="card-body"><LoadTrouble error={todo.error} again={() => void todo.refetch()} /></div> : null}
      {todo.data && rows.length === 0 ? <Empty filter={filter} today={today} soonest={soonest} clear={clear} /> : null}
      {rows.length > 0 ? <TodoTable groups={groupTodo(shown, by)} today={today} sort={filter.sort ?? 'due'} setSort={(sort) => setSort(sort === 'due' ? undefined : sort)} chosen={columns} /> : null}
      {n > shown.length ? (
        <p className="todo-foot"><span className="secondary">{t({ zh: `共 ${n} 件，已显示 ${shown.length} 件`, en: `${shown.length} of ${n} shown` })}</span><Button type="link" size="small" className="push" onClick={more} loading={todo.isFetchingNextPage}>{t({ zh: `显示其余 ${n - shown.length} 件`, en: `Show the other ${n - shown.length}` })}</Button></p>
      ) : null}
    </section>
  );
}

/** Why there is nothing, with what comes next. */
function Empty({ filter, today, soonest, clear }: Pick<Given, 'filter' | 'today' | 'soonest' | 'clear'>) {
  const t = useText();
  const next = soonest.find(({ light }) => light.dueOn !== null && light.dueOn > today)?.light.dueOn;
  const then = next ? { zh: `；下一件 ${shortDay(next, today)} 到期。`, en: `; the next is due on ${shortDay(next, today)}.` } : { zh: '。', en: '.' };
  if (Object.keys(filter).every((key) => key === 'sort')) return <Nothing why={{ zh: '现在没有轮到您的事。', en: 'Nothing is waiting for you now.' }} way={<Link to="/cases" search={{}}>{t({ zh: '看案件', en: 'See the cases' })}</Link>} />;
  const why = filter.light === 'today' ? { zh: `今天没有到期的待办${then.zh}`, en: `Nothing is due today${then.en}` } : filter.light === 'late' ? { zh: `没有超期的待办${then.zh}`, en: `Nothing is overdue${then.en}` } : { zh: '没有符合筛选的待办。', en: 'Nothing to do matches the filter.' };
  return <Nothing why={why} way={<button type="button" className="link" onClick={clear}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button>} />;
}
