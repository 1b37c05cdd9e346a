import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { StepTurn } from '../../ask/shapes.ts';
import { StatusLight } from '../StatusLight.tsx';
import { useText } from '../language.tsx';

const most = { late: 0, amber: 1, ok: 2, none: 3 } as const;

/** 轮到谁 办理什么 还剩几天: the first line of every page. The most urgent of the open steps speaks; the others are counted. */
export function TurnLine({ turn }: { readonly turn: readonly StepTurn[] }) {
  const t = useText();
  const first = turn.toSorted((a, b) => most[a.light.state] - most[b.light.state] || (a.light.daysLeft ?? 999) - (b.light.daysLeft ?? 999))[0];
  if (!first) return null;
  const who = first.who?.name ?? first.duties.slice(0, 2).map((duty) => t(duties[duty as Duty])).join(t({ zh: '、', en: ' or ' }));
  return (
    <div className="row turn-line">
      <span>{t({ zh: '轮到', en: 'Turn of' })} <b>{who}</b> {t({ zh: '办理', en: 'for' })} <b>{t(first.stepName)}</b></span>
      <StatusLight light={first.light} pill />
      {turn.length > 1 ? <span className="secondary">{t({ zh: `另有 ${turn.length - 1} 个环节在办`, en: `${turn.length - 1} more open` })}</span> : null}
    </div>
  );
}
