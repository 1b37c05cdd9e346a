import type { StepTurn } from '../../ask/shapes.ts';
import { StatusLight } from '../StatusLight.tsx';
import { useText } from '../language.tsx';
import { WhyLink } from '../why-due/WhyLink.tsx';
import { firstTurn, turnHolder } from './whose-turn.ts';

/** 轮到谁 办理什么 还剩几天: the first line of every page. The most urgent of the open steps speaks; the others are counted. */
export function TurnLine({ turn }: { readonly turn: readonly StepTurn[] }) {
  const t = useText();
  const first = firstTurn(turn);
  if (!first) return null;
  return (
    <div className="row turn-line">
      <span>{t({ zh: '轮到', en: 'Turn of' })} <b>{t(turnHolder(first))}</b> {t({ zh: '办理', en: 'for' })} <b>{t(first.stepName)}</b></span>
      {first.light.dueOn === null ? <StatusLight light={first.light} pill /> : <WhyLink of={first.step}><StatusLight light={first.light} pill /></WhyLink>}
      {turn.length > 1 ? <span className="secondary">{t({ zh: `另有 ${turn.length - 1} 个环节在办`, en: `${turn.length - 1} more open` })}</span> : null}
    </div>
  );
}
