import { describe, expect, it } from 'vitest';
import { connectionActs } from '../connection-case/acts.ts';
import { projectActs } from '../grid-project/acts.ts';
import { urge } from './urge.ts';

describe('urging and coordination on a project', () => {
  it('has commands of its own, for both lines have one path each', () => {
    const all = [...connectionActs, ...projectActs].map((a) => a.command);
    expect(all.filter((c, i) => all.indexOf(c) !== i)).toEqual([]);
  });
  it('keeps form, event and rules', () => {
    const onProject = projectActs.find((a) => a.command === 'urge-on-project');
    expect(onProject).toMatchObject({ event: 'urging-sent', aside: 'urging' });
    expect(onProject?.form).toBe(urge.form);
  });
});
