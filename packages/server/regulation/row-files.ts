import { z } from 'zod';
import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import { code, date, decimalText, fileOf, sourced, supplyKind, text } from './file-head.ts';

const duty = z.enum(Object.keys(duties) as [Duty, ...Duty[]]);
const scalar = z.union([z.string(), z.boolean()]);

/** When a paper is asked for: the kernel's conditions over the form's fields and the case's facts. */
const condition: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ field: z.string(), is: z.array(scalar).min(1) }),
    z.strictObject({ field: z.string(), given: z.boolean() }),
    z.strictObject({ fact: z.string(), is: z.array(scalar).min(1) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

/** Who approves a matter: of the rows of a matter that match, the highest rank. `when`: any of these; empty holds always. */
export const approvalsFile = fileOf(
  z.strictObject({
    id: code,
    matter: code,
    rank: z.int().min(1),
    name: text,
    when: z.array(
      z.strictObject({
        voltageFromKv: decimalText.optional(), capacityFromKva: decimalText.optional(), amountFromWan: decimalText.optional(),
        supplyKinds: z.array(supplyKind).min(1).optional(), grades: z.array(code).min(1).optional(), specialLoad: z.literal(true).optional(),
        workingDaysOver: z.int().min(1).optional(), timesFrom: z.int().min(2).optional(), afterArchive: z.literal(true).optional(),
      }).refine((when) => Object.keys(when).length > 0, 'an empty condition'),
    ),
    /** The same `order` and `parallel`: at the same time. */
    reviewers: z.array(
      z.strictObject({ order: z.int().min(1), duty, level: z.enum(['county', 'branch', 'group']), mode: z.enum(['parallel', 'serial']), department: code.optional() }),
    ).min(1),
    meeting: z.literal(true).optional(),
    filedWith: z.enum(['branch', 'group']).optional(),
    callBackByOthers: z.literal(true).optional(),
    authorityMayBeGiven: z.literal(true).optional(),
    ...sourced,
  }),
);

/** 资料: main papers may not be promised; `dueBy` the step by which a promised one must be in. */
export const papersFile = fileOf(
  z.strictObject({
    paper: code, name: text, main: z.boolean(), askedAt: code, dueBy: code, businessTypes: z.array(code).min(1), when: condition.optional(),
    originalSeen: z.boolean().optional(), atCompletionWhenExempt: z.boolean().optional(), ...sourced,
  }),
);

export const checklistFile = fileOf(
  z.strictObject({
    item: code, name: text, rule: text, hint: z.union([z.string().min(1), text]), value: z.enum(['number', 'text']).optional(), unit: z.string().optional(),
    photo: z.literal(true).optional(), part: code.optional(), onlyFor: code.optional(), ...sourced,
  }),
);

export const feesFile = fileOf(
  z.strictObject({ fee: code, name: text, lawful: z.boolean(), per: z.enum(['kVA']).optional(), base: code.optional(), rateYuan: decimalText.optional(), ground: text, ...sourced }),
);

export const permitsFile = fileOf(
  z.strictObject({
    id: code, region: z.string().regex(/^(default|\d{6})$/), name: text, mode: z.enum(['exempt', 'commitment', 'filing', 'joint']),
    workingDays: z.int().min(0), fromKv: decimalText.optional(), belowKv: decimalText.optional(),
    lengthOverM: z.int().optional(), lengthToM: z.int().optional(), greenToM2: z.int().optional(), ...sourced,
  }),
);

export const meteringFile = fileOf(
  z.strictObject({
    class: z.enum(['I', 'II', 'III', 'IV', 'V']), name: text, fromKva: decimalText.optional(), orMonthlyKwhFrom: decimalText.optional(),
    fromKv: decimalText.optional(), belowKv: decimalText.optional(), singlePhase: z.literal(true).optional(),
    meterActive: z.array(z.string()).min(1), meterReactive: z.array(z.string()), vt: z.array(z.string()), ct: z.array(z.string()), ...sourced,
  }),
);

const band = { fromKva: decimalText.optional(), overKva: decimalText.optional(), belowKva: decimalText.optional(), toKva: decimalText.optional() };
export const tariffFormFile = fileOf(z.strictObject({ id: code, name: text, form: z.array(z.enum(['single-part', 'two-part'])).min(1), ...band, ...sourced }));
export const powerFactorFile = fileOf(
  z.strictObject({ id: code, name: text, standard: z.enum(['0.90', '0.85', '0.80']), cases: z.array(z.strictObject({ usage: code, ...band })).min(1), ...sourced }),
);

export const suspensionFile = fileOf(
  z.strictObject({ reason: code, name: text, account: z.enum(['utility', 'customer', 'third-party']), stopsClock: z.boolean(), evidence: text, ...sourced })
    .refine((row) => row.stopsClock === (row.account !== 'utility'), 'the utility’s own reasons never stop its clock, all others do'),
);

/** `maxKv` absent: without limit of voltage. */
export const licencesFile = fileOf(
  z.strictObject({
    scheme: z.enum(['five-grade', 'three-grade']), grade: z.string(), name: text, maxKv: decimalText.optional(), effectiveFrom: date, effectiveTo: date.optional(), ...sourced,
  }),
);

export const parametersFile = fileOf(
  z.strictObject({
    parameter: code, value: decimalText, unit: z.enum(['months', 'years', 'calendar-days', 'working-days', 'count', 'percent', 'metres', 'kVA', 'kW', 'kV']), name: text, ...sourced,
  }),
);
