import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { ColumnChoice } from '../parts/list/ColumnChoice.tsx';
import { Later } from '../parts/list/Later.tsx';
import { MyListTabs } from '../parts/list/MyListTabs.tsx';
import { useOwnThings } from '../parts/list/own-things.ts';
import { SavedViews } from '../parts/list/SavedViews.tsx';
import { searchOf } from '../parts/list/search-of.ts';
import { WordsFilter } from '../parts/list/WordsFilter.tsx';
import { Tiles } from './Tiles.tsx';
import { TodoCard } from './TodoCard.tsx';
import { todoColumns } from './todo-columns.tsx';
import { readTodoFilter, type TodoFilter } from '../parts/search-params.ts';
import { useSoonest } from '../ask/fortnight.ts';
import { useText } from '../parts/language.tsx';
import { useToday } from '../ask/session.ts';
import { useTodoCounts } from '../ask/todo.ts';
import './workbench.css';

/** 待办: the whole list, narrowed by light, step or words. */
export function TodoPage() {
  const t = useText();
  const go = useNavigate({ from: '/todo' });
  const filter = useSearch({ from: '/todo' });
  const today = useToday();
  const counts = useTodoCounts();
  const rows = useSoonest().data?.items ?? [];
  const [columns, choose] = useOwnThings('columns.todo');
  const narrow = (change: TodoFilter) => void go({ search: Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)), resetScroll: false });
  const tools = (
    <Later>
      <SavedViews place="todo" search={searchOf(filter)} open={(search) => void go({ search: readTodoFilter(search) })} />
      <Select
        allowClear className="todo-step" value={filter.step ?? null} placeholder={t({ zh: '全部环节', en: 'All steps' })} aria-label={t({ zh: '按环节筛选', en: 'Filter by step' })}
        options={(counts.data?.byStep ?? []).map(({ step, name, count }) => ({ value: step, label: `${t(name)} ${count}` }))} onChange={(step) => narrow({ step: step ?? undefined })}
      />
      <WordsFilter className="todo-words" q={filter.q} find={(q) => narrow({ q: q === '' ? undefined : q })} name={t({ zh: '在待办中查找', en: 'Search in the to-do list' })} placeholder={t({ zh: '编号、户名、地址', en: 'Number, name, address' })} />
      <ColumnChoice all={todoColumns(t, today, () => undefined)} chosen={columns} choose={choose} />
    </Later>
  );
  return (
    <>
      <div className="card tight"><MyListTabs /></div>
      <Tiles counts={counts.data} rows={rows} today={today} filter={filter} choose={(light) => narrow({ light })} />
      <TodoCard filter={filter} today={today} soonest={rows} first={100} clear={() => void go({ search: {} })} setSort={(sort) => narrow({ sort })} tools={tools} columns={columns} />
    </>
  );
}
