import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { FirstLine } from './FirstLine.tsx';
import { Fortnight } from './Fortnight.tsx';
import { Tiles } from './Tiles.tsx';
import { TodoTable } from './TodoTable.tsx';
import type { TodoFilter } from '../parts/search-params.ts';
import { useMe } from '../ask/session.ts';
import { useSoonest } from '../ask/fortnight.ts';
import { useText } from '../parts/language.tsx';
import { useTodo, useTodoCounts } from '../ask/lists.ts';
import { weekdayOf, dayInWords } from '../parts/write-dates.ts';

/** 工作台: what is mine to do, the most urgent first; the tiles filter. */
export function WorkbenchPage() {
  const t = useText();
  const go = useNavigate({ from: '/' });
  const filter = useSearch({ from: '/' });
  const me = useMe();
  const counts = useTodoCounts();
  const todo = useTodo(filter);
  const soonest = useSoonest();
  const today = me.data?.today ?? '';
  const rows = todo.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Object.keys(filter).length > 0;
  const narrow = (change: TodoFilter) => void go({ search: Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)) });
  const clear = <button type="button" className="link" onClick={() => void go({ search: {} })}>{t({ zh: '清除筛选', en: 'Clear the filter' })}</button>;

  return (
    <>
      <div className="row">
        <h1>{t({ zh: '工作台', en: 'Workbench' })}</h1>
        {today ? <span className="secondary">{t(dayInWords(today))} {t(weekdayOf(today))}</span> : null}
      </div>
      {soonest.data ? <FirstLine rows={soonest.data.items} counts={counts.data} /> : <section className="card first-line" aria-hidden="true" />}
      {counts.data ? <Tiles counts={counts.data} filter={filter} choose={(light) => narrow({ light })} /> : counts.isError ? <LoadTrouble error={counts.error} again={() => void counts.refetch()} /> : <Waiting rows={2} />}
      <Fortnight today={today} rows={soonest.data?.items ?? []} more={soonest.data?.next != null} />
      <section className="card tight" aria-label={t({ zh: '待办', en: 'To do' })}>
        <div className="card-head" style={{ padding: '12px 16px 0' }}>
          <h2>{t({ zh: '待办', en: 'To do' })}</h2>
          <Select
            allowClear className="push" style={{ width: 200 }} value={filter.step ?? null} placeholder={t({ zh: '全部环节', en: 'All steps' })} aria-label={t({ zh: '按环节筛选', en: 'Filter by step' })}
            options={(counts.data?.byStep ?? []).map(({ step, name, count }) => ({ value: step, label: `${t(name)} ${count}` }))} onChange={(step) => narrow({ step: step ?? undefined })}
          />
          <Input.Search
            allowClear style={{ width: 260 }} defaultValue={filter.q ?? ''} key={filter.q ?? ''}
            placeholder={t({ zh: '编号、户名、地址', en: 'Number, customer, address' })} aria-label={t({ zh: '在待办中查找', en: 'Search in the to-do list' })}
            onSearch={(q) => narrow({ q: q.trim() === '' ? undefined : q.trim() })}
          />
        </div>
        {todo.isPending ? <div className="card-body" style={{ padding: 16 }}><Waiting /></div> : null}
        {todo.isError ? <LoadTrouble error={todo.error} again={() => void todo.refetch()} /> : null}
        {todo.data && rows.length === 0 ? <Nothing why={filtered ? { zh: '没有符合筛选的待办。', en: 'Nothing to do matches the filter.' } : { zh: '现在没有轮到您的事。', en: 'Nothing is waiting for you now.' }} way={filtered ? clear : null} /> : null}
        {rows.length > 0 ? <TodoTable rows={rows} today={today} /> : null}
        {todo.hasNextPage ? <p style={{ padding: 12, textAlign: 'center' }}><Button onClick={() => void todo.fetchNextPage()}>{t({ zh: '更多', en: 'More' })}</Button></p> : null}
      </section>
    </>
  );
}
