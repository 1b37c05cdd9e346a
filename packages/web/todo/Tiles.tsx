import type { ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Light, TodoCounts } from '../ask/shapes.ts';
import { LightShape } from '../parts/StatusLight.tsx';
import type { TodoFilter } from '../parts/search-params.ts';
import { useText } from '../parts/language.tsx';

type Tile = { readonly name: Text; readonly note: Text; readonly count: number; readonly shape: Light['state']; readonly light?: TodoFilter['light'] };

const tilesOf = (counts: TodoCounts): readonly Tile[] => [
  { name: { zh: '待办', en: 'To do' }, note: { zh: '轮到我的', en: 'waiting for me' }, count: counts.all, shape: 'none' },
  { name: { zh: '今日到期', en: 'Due today' }, note: { zh: '今天办完为及时', en: 'in time if done today' }, count: counts.dueToday, shape: 'amber', light: 'today' },
  { name: { zh: '预警', en: 'Warning' }, note: { zh: '期限将到', en: 'close to the limit' }, count: counts.amber, shape: 'amber', light: 'amber' },
  { name: { zh: '超期', en: 'Overdue' }, note: { zh: '已过到期日', en: 'past the due day' }, count: counts.late, shape: 'late', light: 'late' },
  { name: { zh: '两轨不同步', en: 'Out of step' }, note: { zh: '影响送电日期', en: 'moves the energisation' }, count: counts.outOfStep, shape: 'amber', light: 'out-of-step' },
];

/** One figure each; the chosen tile is outlined, a second click takes the filter away. Red only where something is late. */
export function Tiles({ counts, filter, choose }: { readonly counts: TodoCounts; readonly filter: TodoFilter; readonly choose: (light: TodoFilter['light']) => void }) {
  return (
    <div className="tiles">
      {tilesOf(counts).map((tile) => {
        const chosen = tile.light === filter.light;
        return (
          <button key={tile.name.en} type="button" className="tile" aria-pressed={chosen} onClick={() => choose(chosen ? undefined : tile.light)}>
            <TileWords tile={tile} />
          </button>
        );
      })}
    </div>
  );
}

function TileWords({ tile: { name, note, count, shape } }: { readonly tile: Tile }): ReactNode {
  const t = useText();
  const shown = count === 0 ? 'none' : shape;
  return <><span className="tile-words"><span className={`light light-${shown}`}><LightShape state={shown} /><span className="tile-name">{t(name)}</span></span><span className="caption">{t(note)}</span></span><b>{count}</b></>;
}
