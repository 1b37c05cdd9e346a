import { expect, it } from 'vitest';
import type { CasePage, ProjectPage } from '../ask/shapes.ts';
import { aStep, segment } from '../parts/timeline/step.test-support.ts';
import { axisOver } from '../parts/timeline/axis.ts';
import { caseDates, caseLanes } from './case-lanes.ts';

const today = '2026-10-09';
const noLight = { state: 'none', daysLeft: null, dueOn: null, provisional: false } as const;
const beside = { id: 'p', number: 'PT-1', name: '配套工程', step: null, light: noLight, promisedDate: '2026-11-30', commissionedAt: null, outOfStep: true };
const steps = [
  aStep('application', { openedAt: '2026-09-03T01:00:00Z', closedAt: '2026-09-03T01:00:00Z', segments: [segment('2026-09-03T01:00:00Z', '2026-09-03T01:00:00Z', 'customer')] }),
  aStep('fees', { state: 'open', openedAt: '2026-09-21T01:00:00Z', segments: [segment('2026-09-21T01:00:00Z', '2026-09-25T01:00:00Z', 'utility'), segment('2026-09-25T01:00:00Z', '2026-09-28T01:00:00Z', 'customer', true), segment('2026-09-28T01:00:00Z', null, 'utility')] }),
  aStep('archive', { state: 'later' }),
];
const page = { id: 'c', status: 'open', openedAt: '2026-09-03T01:00:00Z', wantedDate: '2026-12-04', agreedDate: null, energisedAt: null, suspension: null, customerManager: { id: 'm', name: '贺青禾', phone: null }, projects: [beside], steps } as unknown as CasePage;
const project = { id: 'p', plannedEnd: '2026-11-20', progressPercent: null, commissionedAt: null, projectManager: { id: 'n', name: '白延川', phone: null }, steps: [aStep('permits', { track: 'project', openedAt: '2026-09-10T01:00:00Z', closedAt: '2026-09-14T01:00:00Z' })] } as unknown as ProjectPage;
const lanesOf = (of: CasePage, projects: readonly ProjectPage[], read: Parameters<typeof caseLanes>[4] = () => undefined) =>
  caseLanes(of, projects, { axis: axisOver(caseDates(of, projects, today), 1028), today, t: ({ zh }) => zh }, () => false, read);
const told = (lanes: ReturnType<typeof lanesOf>) => lanes.map(({ name, notes, items }) => [name, notes, items.map(({ key }) => key)]);

it('lays the case, each project and the energisation over one axis; a suspension has a bar of its own', () => {
  expect(told(lanesOf(page, [project]))).toEqual([
    ['客户轨', ['贺青禾'], ['customer-application-1', 'customer-fees-1', 'suspension-0']],
    ['项目轨', ['白延川'], ['project-permits-1', 'promised']],
    ['送电', [], ['wanted']],
  ]);
  expect(caseDates(page, [project], today)).toEqual(expect.arrayContaining(['2026-09-03', '2026-09-10', today, '2026-11-20', '2026-11-30', '2026-12-04']));
});

it('shows of a project that one may not see its number and its promise', () => {
  expect(told(lanesOf(page, []))[1]).toEqual(['项目轨', ['PT-1'], ['promised']]);
});

it('opens the record on the stream that the step belongs to', () => {
  const read: unknown[] = [];
  for (const { items } of lanesOf(page, [project], ({ code }, kind, id) => read.push([code, kind, id]))) items.forEach(({ open }) => open?.());
  expect(read).toEqual([['application', 'case', 'c'], ['fees', 'case', 'c'], ['permits', 'project', 'p']]);
});

it('names a day once that was wanted and agreed, and waits for none when the case ended without energisation', () => {
  expect(lanesOf({ ...page, agreedDate: '2026-12-04' }, []).at(-1)?.items).toMatchObject([{ diamond: 'solid', label: { name: '商定 12-04', rest: '　即客户要求' } }]);
  expect(lanesOf({ ...page, agreedDate: '2026-11-27' }, []).at(-1)?.items.map(({ diamond }) => diamond)).toEqual(['hollow', 'solid']);
  expect(lanesOf({ ...page, status: 'ended', projects: [] }, []).map(({ key }) => key)).toEqual(['customer']);
});
