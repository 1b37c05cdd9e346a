import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import type { Item, Look } from './item.ts';
import type { Head } from './head-marks.ts';

type Shown = { readonly look: string; readonly name: Text };

const looks: Readonly<Record<Look, Text>> = {
  forecast: { zh: '预计', en: 'Expected' }, range: { zh: '预测范围', en: 'Range of the forecast' },
  done: { zh: '已办', en: 'Done' }, open: { zh: '在办', en: 'Under way' }, rest: { zh: '时限内', en: 'Left of the limit' }, customer: { zh: '客户办理', en: 'Customer’s time' },
  'third-party': { zh: '第三方', en: 'Third party' }, late: { zh: '超期', en: 'Overdue' }, suspended: { zh: '挂起', en: 'Suspended' }, exempt: { zh: '免办', en: 'Exempt' }, void: { zh: '作废', en: 'Void' },
};

/** What is drawn, in words; only what this picture shows. */
export function TimelineKey({ items, head }: { readonly items: readonly Item[]; readonly head: Head }) {
  const t = useText();
  const drawn = new Set(items.flatMap(({ pieces }) => pieces.map(({ look }) => look)));
  const shown: readonly Shown[] = [
    ...Object.entries(looks).filter(([look]) => drawn.has(look as Look)).map(([look, name]) => ({ look: `piece tl-${look}`, name })),
    ...(items.some(({ critical }) => critical !== undefined) ? [{ look: 'critical', name: { zh: '关键路径', en: 'Critical path' } }] : []),
    ...(items.some(({ fill }) => fill !== undefined) ? [{ look: 'fill', name: { zh: '已完成', en: 'Progress' } }] : []),
    ...(items.some(({ rule }) => rule) ? [{ look: 'rule', name: { zh: '原计划', en: 'As planned' } }] : []),
    ...(head.shades.some(({ kind }) => kind === 'weekend') ? [{ look: 'day-weekend', name: { zh: '周末', en: 'Weekend' } }] : []),
    ...(head.shades.some(({ kind }) => kind === 'holiday') ? [{ look: 'day-holiday', name: { zh: '节假日', en: 'Holiday' } }] : []),
  ];
  return (
    <ul className="tl-key">
      {shown.map(({ look, name }) => (
        <li key={look}>
          <svg width="20" height="14" aria-hidden="true"><rect className={`tl-${look}`} x=".5" y={look === 'rule' ? 5 : 1.5} width="19" height={look === 'rule' ? 4 : 11} rx={look.endsWith('customer') || look.endsWith('range') ? 5.5 : 2} /></svg>
          {t(name)}
        </li>
      ))}
      {head.makeUps.length > 0 ? <li><b className="make-up">{t({ zh: '班', en: 'work' })}</b>{t({ zh: '调休上班', en: 'Make-up day' })}</li> : null}
    </ul>
  );
}
