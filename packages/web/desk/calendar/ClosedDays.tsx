import type { NamedDay } from '../../ask/calendar.ts';
import { useText } from '../../parts/language.tsx';
import { Nothing } from '../../parts/loading-states.tsx';
import { weekdayOf } from '../../parts/write-dates.ts';

/** The days on which a unit is closed, each to be taken out. */
export function ClosedDays({ days, remove }: { readonly days: readonly NamedDay[]; readonly remove: (date: string) => void }) {
  const t = useText();
  if (days.length === 0) return <Nothing why={{ zh: '这个单位没有自己的停办日；在下面加入，或就这样提出以全部取消。', en: 'This unit has no closures of its own; add some below, or propose it so to lift all.' }} />;
  return (
    <ul className="closure-days">
      {days.map(({ date, name }) => (
        <li key={date}><span className="number">{date}</span> <span className="secondary">{t(weekdayOf(date))}</span> {t(name)} <button type="button" className="link" aria-label={t({ zh: `去掉 ${date}`, en: `Take out ${date}` })} onClick={() => remove(date)}>{t({ zh: '去掉', en: 'Take out' })}</button></li>
      ))}
    </ul>
  );
}
