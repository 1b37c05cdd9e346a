import { LightShape } from '../../parts/StatusLight.tsx';
import { useText } from '../../parts/language.tsx';
import type { Cell } from './month-days.ts';

/** 班, the holiday's name or 休, and 暂定 where the year is not published. */
export function DayKind({ cell }: { readonly cell: Cell }) {
  const t = useText();
  return (
    <>
      {cell.makeUp ? <span className="make-up">{t({ zh: '班', en: 'work' })}</span> : cell.working ? null : <span>{cell.name ? t(cell.name) : t({ zh: '休', en: 'off' })}</span>}
      {cell.provisional ? <span>{t({ zh: '暂定', en: 'prov.' })}</span> : null}
    </>
  );
}

/** How many fall due, under the most urgent light; how many of them are in warning already. */
export function DueCount({ cell: { due } }: { readonly cell: Cell }) {
  const t = useText();
  if (due === null) return null;
  return (
    <>
      <span className={`light light-${due.state}`}><LightShape state={due.state} />{t({ zh: `${due.state === 'late' ? '超期' : '到期'} ${due.count} 件`, en: `${due.count} ${due.state === 'late' ? 'overdue' : 'due'}` })}</span>
      {due.state === 'amber' && due.amber < due.count ? <span className="caption">{t({ zh: `其中预警 ${due.amber}`, en: `${due.amber} in warning` })}</span> : null}
    </>
  );
}
