import type { TodoFilter } from '../parts/search-params.ts';
import type { TodoCounts } from '../ask/shapes.ts';
import { useText } from '../parts/language.tsx';

/** One figure each; the chosen tile is outlined, a second click takes the filter away. */
export function Tiles({ counts, filter, choose }: { readonly counts: TodoCounts; readonly filter: TodoFilter; readonly choose: (filter: TodoFilter) => void }) {
  const t = useText();
  const tiles = [
    { name: t({ zh: '全部待办', en: 'All to do' }), count: counts.all, light: undefined },
    { name: t({ zh: '今日到期', en: 'Due today' }), count: counts.dueToday, light: 'amber' as const },
    { name: t({ zh: '预警', en: 'Warning' }), count: counts.amber, light: 'amber' as const },
    { name: t({ zh: '超期', en: 'Overdue' }), count: counts.late, light: 'late' as const },
  ];
  return (
    <div className="tiles">
      {tiles.map(({ name, count, light }, i) => (
        <button key={name} type="button" className="tile" aria-pressed={light !== undefined && filter.light === light && i > 1} onClick={() => choose(light === undefined || filter.light === light ? {} : { light })}>
          <b>{count}</b>{name}
        </button>
      ))}
      {counts.byStep.slice(0, 3).map(({ step, name, count }) => (
        <button key={step} type="button" className="tile" aria-pressed={filter.step === step} onClick={() => choose(filter.step === step ? {} : { step })}>
          <b>{count}</b>{t(name)}
        </button>
      ))}
    </div>
  );
}
