import { forecastCase, type CaseForecast, type StepAhead } from '@jiedian/domain/forecast/forecast-case.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { ask, type Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';
import type { Folded } from './fold-lines.ts';
import { askedOf, foldAll, readLines } from './read-lines.ts';

const named = { name: 'names-of-managers', text: 'select id, name from person where id = any ($1::uuid[])' };

/** 接电预测: when the case will be energised, as far as it can be told. 404 where it is not seen. */
export async function caseForecast(desk: Desk, asker: Asker, id: string) {
  const read = await readLines(desk, asker, id as Id);
  const folded = foldAll(desk, read);
  const asked = askedOf(desk, read, folded, desk.today());
  const found = asked === null ? null : forecastCase(asked);
  if (found === null) return { forecast: null };
  const { ahead, slack, wanted = null, resumesOn = null, ...days } = found;
  if (asker.kind === 'customer') return { forecast: { ...days, wanted, resumesOn, ahead: [], slack: [] } };
  const who = await managersNamed(desk, asker, folded);
  return {
    forecast: { ...days, wanted, resumesOn, slack: slack.map(({ line, days: lost }) => ({ projectId: projectOf(line), days: lost })), ahead: ahead.map((step) => ({ ...plain(step), holder: who(step) })) },
  };
}

const projectOf = (line: string): string | null => (line === 'case' ? null : line);

const plain = ({ line, step, open, critical, from, to, days, slack, cases, until }: CaseForecast['ahead'][number]) =>
  ({ projectId: projectOf(line), code: step.code, name: step.name, track: step.track, open, critical, from, to, days, slack, cases, until: until ?? null });

/** Says who holds a step: the duties, and the manager's name where it is his. */
export async function managersNamed(desk: Desk, asker: Asker, { connection, projects }: Folded) {
  const id = (facts: object, fact: string): string => String((facts as Readonly<Record<string, unknown>>)[fact] ?? '');
  const managers = new Map([
    ['case', { 'customer-manager': id(connection?.facts ?? {}, 'customerManager'), 'project-manager': id(connection?.facts ?? {}, 'projectManager') }],
    ...[...projects].map(([project, { facts }]) => [project as string, { 'customer-manager': id(connection?.facts ?? {}, 'customerManager'), 'project-manager': id(facts, 'projectManager') || id(connection?.facts ?? {}, 'projectManager') }] as const),
  ]);
  const ids = [...managers.values()].flatMap((of) => Object.values(of)).filter((one) => one !== '');
  const names = new Map((await ask<{ id: string; name: string }>(desk, asker, named, [ids])).map(({ id: of, name }) => [of, name]));
  return ({ line, holder: { duties, account } }: Pick<StepAhead, 'line' | 'holder'>) => {
    const duty = duties.find((one) => one === 'customer-manager' || one === 'project-manager');
    return { duties: [...duties], account, name: duties.length === 1 && duty !== undefined ? (names.get(managers.get(line)?.[duty] ?? managers.get('case')?.[duty] ?? '') ?? null) : null };
  };
}
