import compiled from '../../../processes/compiled/grid-project.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { projectActByEvent } from './act-by-command.ts';
import { projectActs } from './acts.ts';
import { projectSteps } from './steps.ts';
import { whoMayOnProjects } from './who-may.ts';

type Node = { readonly id: string; readonly outcomes?: readonly string[] };
const tasks: readonly Node[] = (compiled.nodes as readonly Node[]).filter((n) => n.outcomes);
const twice = (all: readonly string[]) => all.filter((x, i) => all.indexOf(x) !== i);

describe('the registry of acts on a project', () => {
  it('has each command and each event once', () => {
    expect(tasks.length).toBeGreaterThan(8);
    expect(twice(projectActs.map((a) => a.command))).toEqual([]);
    expect(twice(projectActs.map((a) => a.event))).toEqual([]);
  });
  it('has an act and words for every step', () => {
    expect(tasks.filter(({ id }) => !projectSteps[id]).map(({ id }) => id)).toEqual([]);
    expect(tasks.filter(({ id }) => !projectActs.some((a) => a.step === id)).map(({ id }) => id)).toEqual([]);
  });
  it('finds an act by its event, and none for what no act leaves', () => {
    expect(projectActs.filter((act) => projectActByEvent(act.event) !== act)).toEqual([]);
    expect(projectActByEvent('hole-dug')).toBeUndefined();
  });
  it('names only outcomes that the task has', () => {
    const strange = projectActs.flatMap((act) => Object.keys(act.outcomes ?? {}).filter((o) => !tasks.find(({ id }) => id === act.step)?.outcomes?.includes(o)).map((o) => `${act.command} → ${o}`));
    expect(strange).toEqual([]);
  });
  it('says who may do what; only the move to a new version belongs to nobody', () => {
    expect(whoMayOnProjects.filter(({ duties }) => duties.length === 0).map(({ command }) => command)).toEqual(['move-to-version-on-project']);
    expect(whoMayOnProjects.find(({ step }) => step === 'commissioning')?.duties).toContain('project-manager');
  });
});
