import { useNavigate, useSearch } from '@tanstack/react-router';
import { BesideLists } from './BesideLists.tsx';
import { FirstLine } from './FirstLine.tsx';
import { Fortnight } from './Fortnight.tsx';
import type { BesideList } from '../ask/shapes.ts';
import { LoadTrouble, Waiting } from '../parts/loading-states.tsx';
import { News } from './News.tsx';
import { Tiles } from './Tiles.tsx';
import { TodoCard } from './TodoCard.tsx';
import type { TodoFilter } from '../parts/search-params.ts';
import { useBeside, useTodoCounts } from '../ask/todo.ts';
import { useSoonest } from '../ask/fortnight.ts';
import { useToday } from '../ask/session.ts';
import './workbench.css';

const rowsAtFirst = 10;
/** The first of a duty's lists stand beside the to-do list, the others below it. */
const listsBeside = 2;

/** 工作台: what is mine to do, the most urgent first; the tiles filter; beside and below it what this duty looks at in the morning, and what is new. Whoever has nothing to do sees these alone. */
export function WorkbenchPage() {
  const go = useNavigate({ from: '/' });
  const filter = useSearch({ from: '/' });
  const today = useToday();
  const counts = useTodoCounts();
  const soonest = useSoonest();
  const beside = useBeside();
  const rows = soonest.data?.items ?? [];
  const lists = beside.data?.lists ?? [];
  const narrow = (change: TodoFilter) => void go({ search: Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)), resetScroll: false });
  const booked = lists.filter(({ code }) => code === 'visits' || code === 'outages').flatMap(({ items }) => items);
  const idle = counts.data?.all === 0 && lists.length > 0;
  const near = idle ? [] : lists.slice(0, listsBeside);
  const alone = idle && beside.data?.news.length === 0;
  return (
    <>
      {soonest.data ? <FirstLine rows={rows} counts={counts.data} lists={lists} /> : <section className="card first-line" aria-hidden="true" />}
      {counts.isError && !counts.data ? <LoadTrouble error={counts.error} again={() => void counts.refetch()} /> : idle ? null : <Tiles counts={counts.data} rows={rows} today={today} filter={filter} choose={(light) => narrow({ light })} />}
      {idle && booked.length === 0 ? null : <Fortnight today={today} rows={rows} visits={booked} more={soonest.data?.next != null} />}
      <div className={alone ? undefined : 'workbench'}>
        <div className="workbench-main">
          {idle ? null : <TodoCard key={JSON.stringify(filter)} filter={filter} today={today} soonest={rows} first={rowsAtFirst} clear={() => void go({ search: {}, resetScroll: false })} setSort={(sort) => narrow({ sort })} />}
          <ListColumns lists={lists.slice(near.length)} today={today} />
        </div>
        {alone ? null : (
          <div className="workbench-side">
            {beside.isPending ? <section className="card"><Waiting rows={6} /></section> : null}
            {beside.isError && !beside.data ? <LoadTrouble error={beside.error} again={() => void beside.refetch()} /> : null}
            {beside.data ? <><BesideLists lists={near} today={today} /><News lines={beside.data.news} today={today} /></> : null}
          </div>
        )}
      </div>
    </>
  );
}

/** Two columns that keep their lists, so that a list that opens moves nothing beside it. */
const ListColumns = ({ lists, today }: { readonly lists: readonly BesideList[]; readonly today: string }) =>
  lists.length === 0 ? null : <div className="workbench-lists">{[0, 1].map((column) => <div key={column} className="workbench-side"><BesideLists lists={lists.filter((_, i) => i % 2 === column)} today={today} /></div>)}</div>;
