import type { ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Light, Todo, TodoCounts } from '../ask/shapes.ts';
import { LightShape } from '../parts/StatusLight.tsx';
import type { TodoFilter } from '../parts/search-params.ts';
import { shortDay } from '../parts/write-dates.ts';
import { useText } from '../parts/language.tsx';

type Tile = { readonly name: Text; readonly note: Text; readonly count: number; readonly shape: Light['state']; readonly light?: TodoFilter['light'] };

const nothing: Text = { zh: '没有', en: 'none' };

/** The second line of a tile: how near, how long over, from the soonest rows. */
function notesOf(rows: readonly Todo[], today: string): { readonly next: Text; readonly amber: Text; readonly late: Text } {
  const next = rows.find(({ light }) => light.dueOn !== null && light.dueOn >= today)?.light.dueOn;
  const left = Math.max(0, ...rows.map(({ light }) => (light.state === 'amber' ? (light.daysLeft ?? 0) : 0)));
  const over = Math.max(0, ...rows.map(({ light }) => -(light.daysLeft ?? 0)));
  return {
    next: next ? { zh: `最近 ${shortDay(next, today)} 到期`, en: `next due ${shortDay(next, today)}` } : { zh: '轮到我的', en: 'waiting for me' },
    amber: left > 0 ? { zh: `剩 ${left} 个工作日以内`, en: `within ${left} working ${left === 1 ? 'day' : 'days'}` } : { zh: '期限将到', en: 'close to the limit' },
    late: over > 0 ? { zh: `最久 ${over} 个工作日`, en: `longest ${over} working ${over === 1 ? 'day' : 'days'}` } : { zh: '已过到期日', en: 'past the due date' },
  };
}

const tilesOf = (counts: TodoCounts, notes: ReturnType<typeof notesOf>): readonly Tile[] => [
  { name: { zh: '待办', en: 'To do' }, note: notes.next, count: counts.all, shape: 'none' },
  { name: { zh: '今日到期', en: 'Due today' }, note: { zh: '今天办完为及时', en: 'in time if done today' }, count: counts.dueToday, shape: 'amber', light: 'today' },
  { name: { zh: '预警', en: 'Warning' }, note: notes.amber, count: counts.amber, shape: 'amber', light: 'amber' },
  { name: { zh: '超期', en: 'Overdue' }, note: notes.late, count: counts.late, shape: 'late', light: 'late' },
  { name: { zh: '两轨不同步', en: 'Out of step' }, note: { zh: '影响送电日', en: 'affects the energisation date' }, count: counts.outOfStep, shape: 'amber', light: 'out-of-step' },
];

type Given = { readonly counts: TodoCounts | undefined; readonly rows: readonly Todo[]; readonly today: string; readonly filter: TodoFilter; readonly choose: (light: TodoFilter['light']) => void };

const noCounts: TodoCounts = { all: 0, dueToday: 0, amber: 0, late: 0, outOfStep: 0, byStep: [] };

/** One figure each; the chosen tile is outlined, a second click takes the filter away. Red only where something is late. Until the figures are there their places are kept. */
export function Tiles({ counts, rows, today, filter, choose }: Given) {
  return (
    <div className="tiles">
      {tilesOf(counts ?? noCounts, notesOf(rows, today)).map((tile) => {
        const chosen = tile.light === filter.light;
        return (
          <button key={tile.name.en} type="button" className="tile" aria-pressed={chosen} onClick={() => choose(chosen ? undefined : tile.light)}>
            <TileWords tile={tile} known={counts !== undefined} />
          </button>
        );
      })}
    </div>
  );
}

function TileWords({ tile: { name, note, count, shape }, known }: { readonly tile: Tile; readonly known: boolean }): ReactNode {
  const t = useText();
  const shown = count === 0 ? 'none' : shape;
  return <><span className="tile-words"><span className={`light light-${shown}`}><LightShape state={shown} /><span className="tile-name">{t(name)}</span></span><span className="caption">{known ? t(count === 0 ? nothing : note) : '\u00a0'}</span></span><b>{known ? count : '–'}</b></>;
}
