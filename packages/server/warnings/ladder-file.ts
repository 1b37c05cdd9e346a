import { z } from 'zod';
import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import { warningDuties, type WarningDuty } from '@jiedian/domain/glossary/lists/warning-duty.ts';
import { warningLevels, type WarningLevel } from '@jiedian/domain/glossary/lists/warning-level.ts';
import { code, fileOf, sourced } from '../regulation/file-head.ts';

const codes = <C extends string>(values: Readonly<Record<C, unknown>>) => z.enum(Object.keys(values) as [C, ...C[]]);
const duty = codes<Duty>(duties);
const level = codes<WarningLevel>(warningLevels.values);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the day, as HH:MM');

const tell = z.union([
  z.strictObject({ to: z.literal('holder') }),
  z.strictObject({ to: z.literal('customer-manager') }),
  z.strictObject({ to: z.literal('head'), of: z.union([z.literal('holder'), duty]) }),
  z.strictObject({ to: z.literal('duty'), duty, at: z.enum(['county', 'branch', 'group']), track: z.enum(['customer', 'project']).optional() }),
]);

const rung = z.strictObject({
  level, workingDaysOver: z.int().min(0).max(100).optional(), tells: z.array(tell).min(1), owes: z.array(codes<WarningDuty>(warningDuties.values)).min(1),
  way: z.enum(['digest', 'at-once']), urgesWithin: z.int().min(1).max(20).optional(), ...sourced,
});

/** 预警阶梯: `unit` is the code of the unit that has rows of its own, with all beneath it; without it the rows are everybody's. */
export const ladderFile = fileOf(rung).extend({ unit: code.optional(), quiet: z.strictObject({ from: time, to: time }) })
  .refine(({ rows }) => rows.every(({ workingDaysOver = -1 }, i) => i === 0 || workingDaysOver > (rows[i - 1]?.workingDaysOver ?? -1)), 'the levels do not rise');
