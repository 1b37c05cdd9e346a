import { expect, test } from 'vitest';
import { stepOfPaper } from './paper-steps.ts';

test('a paper belongs to the step whose form takes it', () => {
  expect(stepOfPaper('case', 'firm-licence')).toBe('contractor-check');
  expect(stepOfPaper('case', 'no-such-paper')).toBeUndefined();
});
