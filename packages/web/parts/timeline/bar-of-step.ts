import { accounts } from '@jiedian/domain/glossary/lists/account.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StepState } from '../../ask/shapes.ts';
import { daysText } from '../StatusLight.tsx';
import { dayOf, shortDay } from '../write-dates.ts';
import { xOfDay, xOfMoment, type Axis } from './axis.ts';
import type { Item, Label } from './item.ts';
import { stepPieces } from './step-pieces.ts';

type T = (text: Text) => string;
export type Ground = { readonly axis: Axis; readonly today: string; readonly t: T };
/** Of the construction: how much is told to be done, and the day on which it was planned to end. */
export type Plan = { readonly end: string | null; readonly percent: number | null };

/** Bars of all passages that were made; steps to come have no days yet. */
export function barsOf(steps: readonly StepState[], ground: Ground, read: (step: StepState) => void, plan?: Plan): readonly Item[] {
  return steps.flatMap((step) => (step.openedAt === null ? [] : [barOf({ ...step, openedAt: step.openedAt }, ground, () => read(step), step.code === 'construction' ? plan : undefined)]));
}

function barOf(step: StepState & { readonly openedAt: string }, ground: Ground, open: () => void, plan: Plan | undefined): Item {
  const { axis, t } = ground;
  const drawn = stepPieces(step, axis, ground.today);
  const begun = xOfMoment(axis, step.openedAt);
  const rule = plan?.end ? { from: begun, to: Math.max(begun + 1, xOfDay(axis, plan.end) + axis.dayWidth) } : undefined;
  const percent = step.state === 'open' ? (plan?.percent ?? null) : null;
  return {
    ...drawn, key: `${step.track}-${step.code}-${step.visit}`, open,
    ...(rule ? { rule } : {}),
    ...(rule && percent !== null ? { fill: Math.min(drawn.to, begun + ((rule.to - begun) * percent) / 100) } : {}),
    label: labelOf(step, ground, percent === null ? '' : `${percent}%`),
    told: toldOf(step, ground).map(t).join(t({ zh: '，', en: ', ' })),
  };
}

const named = ({ name, visit }: StepState): Text => (visit > 1 ? { zh: `${name.zh}（第 ${visit} 次）`, en: `${name.en} (round ${visit})` } : name);

function labelOf(step: StepState, { t, today }: Ground, progress: string): Label {
  const name = t(named(step));
  const between = t({ zh: '　', en: ', ' });
  const rest = (...parts: readonly (Text | string | null)[]) => parts.filter((part) => part !== null && part !== '').map((part) => between + (typeof part === 'string' ? part : part === null ? '' : t(part))).join('');
  if (step.state === 'exempt') return { mark: null, name, rest: rest({ zh: '免办', en: 'exempt' }), tone: 'neutral' };
  if (step.state !== 'open') return step.state === 'left' ? { mark: null, name, rest: rest({ zh: '作废', en: 'void' }), tone: 'neutral' } : { mark: 'check', name, rest: rest(over(step)), tone: 'done', overdue: over(step) !== null };
  const { light } = step;
  if (light.state === 'late' || light.state === 'amber') return { mark: light.state, name, rest: rest(progress, daysText(light)), tone: light.state };
  return { mark: null, name, rest: rest(progress, waitsFor(step), light.dueOn ? dueWords(light.dueOn, light.provisional, today) : null), tone: 'plain' };
}

function over({ usedDays, allowedDays }: StepState): Text | null {
  const days = (usedDays ?? 0) - (allowedDays ?? Infinity);
  return days > 0 ? { zh: `超期 ${days} 个工作日`, en: `${days} working ${days === 1 ? 'day' : 'days'} over` } : null;
}

const waitsFor = ({ turn }: StepState): Text | null =>
  turn && turn.account !== 'utility' ? { zh: `待${accounts.values[turn.account].zh}`, en: `waits for the ${accounts.values[turn.account].en.toLowerCase()}` } : null;

const dueWords = (due: string, provisional: boolean, today: string): Text =>
  ({ zh: `${shortDay(due, today)} 到期${provisional ? '（暂定）' : ''}`, en: `due ${shortDay(due, today)}${provisional ? ' (provisional)' : ''}` });

const states: Readonly<Record<StepState['state'], Text>> = {
  done: { zh: '已办', en: 'done' }, open: { zh: '在办', en: 'under way' }, exempt: { zh: '按规定免办', en: 'exempt by rule' }, left: { zh: '作废', en: 'void' }, later: { zh: '未开始', en: 'to come' },
};

function toldOf(step: StepState & { readonly openedAt: string }, { today }: Ground): readonly Text[] {
  const day = (instant: string) => shortDay(dayOf(instant), today);
  const { closedAt, usedDays, allowedDays, dueOn, light, account } = step;
  const days = daysText(light);
  return [
    named(step), step.outcome ?? states[step.state],
    closedAt === null ? { zh: `${day(step.openedAt)} 起`, en: `since ${day(step.openedAt)}` } : { zh: `${day(step.openedAt)} 至 ${day(closedAt)}`, en: `${day(step.openedAt)} to ${day(closedAt)}` },
    ...(usedDays === null ? [] : [{ zh: `用时 ${usedDays}${allowedDays === null ? '' : ` / ${allowedDays}`} 个工作日`, en: `${usedDays}${allowedDays === null ? '' : ` of ${allowedDays}`} working days used` }]),
    ...(dueOn === null ? [] : [dueWords(dueOn, light.provisional, today)]), ...(days === null ? [] : [days]),
    ...(account === null ? [] : [{ zh: `责任方${accounts.values[account].zh}`, en: `account: ${accounts.values[account].en}` }]),
    ...(step.who === null ? [] : [{ zh: step.who.name, en: step.who.name }]),
  ];
}
