import { describe, expect, it } from 'vitest';
import { projectActs } from './acts.ts';
import { urge } from '../coordination/urge.ts';

describe('urging and coordination on a project', () => {
  it('keeps form, event and rules', () => {
    const onProject = projectActs.find((a) => a.command === 'urge-on-project');
    expect(onProject).toMatchObject({ event: 'urging-sent', aside: 'urging' });
    expect(onProject?.form).toBe(urge.form);
  });
});
