import type { CasePage, ProjectPage, StepState, StreamKind } from '../ask/shapes.ts';
import { barsOf, type Ground } from '../parts/timeline/bar-of-step.ts';
import { datesOfSteps, suspendedIn } from '../parts/timeline/dates-of-steps.ts';
import { diamondsOf, suspensionBars, type KnownDay } from '../parts/timeline/days-known.ts';
import { dayOf } from '../parts/write-dates.ts';
import type { Item, Lane } from '../parts/timeline/item.ts';
import { criticalBars, forecastDates, rangeItem } from './forecast/forecast-lanes.ts';
import type { Forecast } from '../ask/forecast.ts';
import { xOfMoment, xOfNoon } from '../parts/timeline/axis.ts';

export type Read = (step: StepState, kind: StreamKind, id: string) => void;

/** The days that the timeline of a case must show: all that is known of it and of the projects that serve it. */
export function caseDates(page: CasePage, projects: readonly ProjectPage[], today: string, forecast: Forecast | null = null): readonly string[] {
  const known = [...daysOfCase(page), ...page.projects.flatMap(daysOfProject)].map(({ date }) => date);
  const planned = projects.flatMap(({ plannedEnd, commissionedAt }) => (plannedEnd && !commissionedAt ? [plannedEnd] : []));
  return [dayOf(page.openedAt), ...datesOfSteps([...page.steps, ...projects.flatMap(({ steps }) => steps)]), ...known, ...planned, ...forecastDates(forecast), ...(page.status === 'ended' ? [] : [today])];
}

/** 客户轨, a 项目轨 for each project, 送电: of a project that I may not see only its dates. Without a day to wait for there is no lane for it. */
export function caseLanes(page: CasePage, projects: readonly ProjectPage[], ground: Ground, provisional: (date: string) => boolean, read: Read, forecast: Forecast | null = null): readonly Lane[] {
  const { t } = ground;
  const energisation = [...diamondsOf(daysOfCase(page), ground, provisional), ...rangeItem(forecast, ground)];
  return [
    { key: 'customer', track: 'customer', name: t({ zh: '客户轨', en: 'Customer track' }), notes: named(page.customerManager), items: [...barsOf(page.steps, ground, (step) => read(step, 'case', page.id)), ...criticalBars(forecast, null, ground), ...suspensionBars(suspensions(page, ground), ground)] },
    ...page.projects.map((beside): Lane => {
      const seen = projects.find(({ id }) => id === beside.id);
      const bars: readonly Item[] = seen ? barsOf(seen.steps, ground, (step) => read(step, 'project', seen.id), { end: seen.plannedEnd, percent: seen.progressPercent }) : [];
      const notes = [...(seen ? named(seen.projectManager) : []), ...(page.projects.length > 1 || !seen ? [beside.number] : [])];
      return { key: beside.id, track: 'project', name: t({ zh: '项目轨', en: 'Project track' }), notes, items: [...bars, ...criticalBars(forecast, beside.id, ground), ...diamondsOf(daysOfProject(beside), ground, provisional)] };
    }),
    ...(energisation.length > 0 ? [{ key: 'energisation', track: 'none' as const, name: t({ zh: '送电', en: 'Energisation' }), notes: [], items: energisation }] : []),
  ];
}

const named = (person: CasePage['customerManager']): readonly string[] => (person ? [person.name] : []);

/** A suspension for the utility's own reasons leaves no trace in the time of the steps. */
function suspensions({ steps, suspension }: CasePage, ground: Ground) {
  const now = suspension ? [{ from: xOfMoment(ground.axis, suspension.since), to: xOfNoon(ground.axis, ground.today) }] : [];
  return [...suspendedIn(steps, ground), ...now];
}

/** What ended without energisation has no day to wait for. */
function daysOfCase({ status, wantedDate, agreedDate, energisedAt }: CasePage): readonly KnownDay[] {
  if (status === 'ended' && energisedAt === null) return [];
  return [
    ...(wantedDate ? [{ key: 'wanted', date: wantedDate, name: { zh: '客户要求', en: 'Requested' }, as: 'hollow' as const }] : []),
    ...(agreedDate ? [{ key: 'agreed', date: agreedDate, name: { zh: '商定', en: 'Agreed' }, as: 'solid' as const }] : []),
    ...(energisedAt ? [{ key: 'energised', date: dayOf(energisedAt), name: { zh: '已送电', en: 'Energised' }, as: 'met' as const }] : []),
  ];
}

function daysOfProject({ promisedDate, commissionedAt }: CasePage['projects'][number]): readonly KnownDay[] {
  if (commissionedAt) return [{ key: 'commissioned', date: dayOf(commissionedAt), name: { zh: '已投运', en: 'In service' }, as: 'met' }];
  return promisedDate ? [{ key: 'promised', date: promisedDate, name: { zh: '承诺投运', en: 'Promised' }, as: 'solid' }] : [];
}
