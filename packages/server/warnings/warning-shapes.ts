import { z } from 'zod';
import { warningLevels, type WarningLevel } from '@jiedian/domain/glossary/lists/warning-level.ts';
import { textShape } from '../http/problem.ts';
import { lightShape, pageQuery, streamShape, unitShape } from '../http/shared-shapes.ts';

const level = z.enum(Object.keys(warningLevels.values) as [WarningLevel, ...WarningLevel[]]);
const step = z.object({ code: z.string(), name: textShape });
const named = z.object({ code: level, name: textShape });

export const warningQuery = z.strictObject({
  level: level.optional(), least: level.optional().meta({ description: 'This level or a severer one.' }), unit: z.uuid().optional(), person: z.uuid().optional(), track: z.enum(['customer', 'project']).optional(),
  q: z.string().max(100).optional(), ...pageQuery,
});

export const warningPage = z.object({
  items: z.array(z.object({
    stream: streamShape, number: z.string(), about: z.string().nullable(), step, visit: z.int(), level: named, unit: unitShape.nullable(), who: textShape.meta({ description: 'The manager whose turn it is, else the duty.' }),
    light: lightShape, owes: z.array(textShape),
  }).meta({ id: 'WarnedStep' })),
  next: z.string().nullable(),
  count: z.object({ n: z.int(), more: z.boolean() }),
  levels: z.array(z.object({ level: named, n: z.int() })).meta({ description: 'Of what matches but for the level.' }),
  persons: z.array(z.object({ id: z.string(), name: z.string().nullable(), n: z.int() })).meta({ description: 'Who holds how many warned steps, of all units seen.' }),
}).meta({ id: 'WarningPage' });

export const remindersShape = z.object({
  armed: z.array(z.object({ step, visit: z.int(), level: named, at: z.string().meta({ description: 'The minute in the unit’s zone.' }), to: z.array(z.string()), digest: z.boolean() }).meta({ id: 'ArmedReminder' })),
  sent: z.array(z.object({ step, visit: z.int(), level: named, at: z.string(), to: z.array(z.string()), digest: z.boolean() }).meta({ id: 'SentReminder' })),
}).meta({ id: 'Reminders' });

export const urgingQuery = z.strictObject({
  stage: z.enum(['open', 'late', 'answered', 'closed', 'all']).default('open'), of: z.enum(['all', 'to-me', 'by-me']).default('all'), unit: z.uuid().optional(), ...pageQuery,
});

export const urgingPage = z.object({
  items: z.array(z.object({
    stream: streamShape, number: z.string(), about: z.string().nullable(), no: z.int(), level: textShape, matter: z.string(), from: textShape, to: z.string().nullable(), sentAt: z.string(), answerDue: z.string(),
    stage: z.enum(['open', 'answered', 'closed']), late: z.boolean(), answer: z.string().nullable(), plannedDay: z.string().nullable(), answeredAt: z.string().nullable(),
    act: z.object({ command: z.string(), name: textShape }).nullable(),
  }).meta({ id: 'Urging' })),
  next: z.string().nullable(),
  count: z.object({ n: z.int(), more: z.boolean() }),
}).meta({ id: 'UrgingPage' });
