import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { ProjectPage, StepState } from '../ask/shapes.ts';
import { barsOf, type Ground } from '../parts/timeline/bar-of-step.ts';
import { datesOfSteps } from '../parts/timeline/dates-of-steps.ts';
import { diamondsOf, type KnownDay } from '../parts/timeline/days-known.ts';
import type { Lane } from '../parts/timeline/item.ts';
import { dayOf, shortDay } from '../parts/write-dates.ts';

/** The control points of the works, with the steps that belong to each. */
const points: readonly { readonly name: Text; readonly steps: readonly string[] }[] = [
  { name: { zh: '前期', en: 'Preparation' }, steps: ['need', 'proposal', 'feasibility'] },
  { name: { zh: '手续', en: 'Permits' }, steps: ['permits'] },
  { name: { zh: '物资', en: 'Materials' }, steps: ['materials'] },
  { name: { zh: '施工', en: 'Works' }, steps: ['works-contract', 'construction-start', 'construction'] },
];
const last: Text = { zh: '收尾', en: 'Close' };

/** The days that the timeline of a project must show. */
export const projectDates = (page: ProjectPage, today: string): readonly string[] =>
  [dayOf(page.openedAt), ...datesOfSteps(page.steps), ...daysOf(page).map(({ date }) => date), ...(page.plannedEnd && !page.commissionedAt ? [page.plannedEnd] : []), ...(page.status === 'ended' ? [] : [today])];

/** A lane for each control point; what is not among them belongs to the close, with the days needed and promised. */
export function projectLanes(page: ProjectPage, ground: Ground, provisional: (date: string) => boolean, read: (step: StepState) => void): readonly Lane[] {
  const { t, today } = ground;
  const plan = { end: page.plannedEnd, percent: page.progressPercent };
  const named = points.flatMap(({ steps }) => steps);
  const told = [page.progressPercent === null ? '' : t({ zh: `完成 ${page.progressPercent}%`, en: `${page.progressPercent}% done` }), page.plannedEnd ? t({ zh: `计划 ${shortDay(page.plannedEnd, today)}`, en: `plan ${shortDay(page.plannedEnd, today)}` }) : ''].filter((note) => note !== '');
  const lane = (name: Text, steps: readonly StepState[]): Lane => ({ key: name.en, track: 'project', name: t(name), notes: steps.some(({ code }) => code === 'construction') ? told : [], items: barsOf(steps, ground, read, plan) });
  const lanes = points.map(({ name, steps }) => lane(name, page.steps.filter(({ code }) => steps.includes(code))));
  const close = lane(last, page.steps.filter(({ code }) => !named.includes(code)));
  return [...lanes, { ...close, items: [...close.items, ...diamondsOf(daysOf(page), ground, provisional)] }];
}

function daysOf({ neededBy, promisedDate, commissionedAt }: ProjectPage): readonly KnownDay[] {
  return [
    ...(neededBy ? [{ key: 'needed', date: neededBy, name: { zh: '需投运', en: 'Needed' }, as: 'hollow' as const }] : []),
    ...(promisedDate && !commissionedAt ? [{ key: 'promised', date: promisedDate, name: { zh: '承诺投运', en: 'Promised' }, as: 'solid' as const }] : []),
    ...(commissionedAt ? [{ key: 'commissioned', date: dayOf(commissionedAt), name: { zh: '已投运', en: 'In service' }, as: 'met' as const }] : []),
  ];
}
