import { z } from 'zod';
import { businessDate } from '../http/plain-values.ts';
import { textShape } from '../http/problem.ts';
import { idParam, lightShape, personShape, streamShape } from '../http/shared-shapes.ts';

const day = businessDate();
const id = idParam.shape.id;

/** Whose deadlines: mine as my to-do list has them, those of one person, or all of my units. */
const whose = {
  of: z.enum(['mine', 'person', 'unit']).default('mine').meta({ description: '`person` needs `person`; `unit` is narrowed by `unit`.' }),
  person: id.optional(),
  unit: id.optional().meta({ description: 'This unit and those beneath it.' }),
};

/** A calendar shows six weeks at most. */
export const daysQuery = z.strictObject({ ...whose, from: day, to: day }).refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) < 42 * 86_400_000, { path: ['to'] });
export const dayQuery = z.strictObject({ ...whose, day });

export const deadlineDays = z.object({
  items: z.array(z.object({
    date: z.string(),
    count: z.int().meta({ description: 'Open steps that fall due on the day.' }),
    amber: z.int().meta({ description: 'Of them, those already in warning.' }),
    state: lightShape.shape.state,
    provisional: z.boolean(),
  }).meta({ id: 'DeadlineDay' })),
}).meta({ id: 'DeadlineDays' });

export const deadlineList = z.object({
  items: z.array(z.object({
    stream: streamShape, number: z.string(), customerName: z.string().nullable(), step: z.object({ code: z.string(), name: textShape, visit: z.int() }),
    light: lightShape, holder: personShape.nullable(), duties: z.array(z.object({ code: z.string(), name: textShape })),
  }).meta({ id: 'Deadline' })),
  count: z.int().meta({ description: 'All of the day; the list stops at 200.' }),
}).meta({ id: 'DeadlineList' });
