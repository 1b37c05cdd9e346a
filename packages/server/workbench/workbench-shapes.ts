import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { lightShape, streamShape } from '../http/shared-shapes.ts';

const openShape = z.object({ page: z.enum(['todo', 'cases', 'projects', 'messages', 'warnings', 'urgings']), search: z.record(z.string(), z.string()) }).meta({ id: 'OpenList', description: 'A page of the desk with what stands in its address.' });

export const besideItem = z.object({
  stream: streamShape.nullable().meta({ description: 'Null where the row is about a person.' }),
  number: z.string().nullable(),
  about: z.string().nullable().meta({ description: 'The customer or the project.' }),
  what: textShape,
  note: textShape.nullable(),
  who: textShape.nullable().meta({ description: 'A person, a department or a unit.' }),
  day: z.string().nullable(),
  at: z.string().nullable().meta({ description: 'A moment agreed with the customer.' }),
  light: lightShape,
  act: z.object({ command: z.string(), name: textShape, stream: streamShape, order: z.int().nullable().meta({ description: 'The number of the urging or the complaint that it is about.' }) }).nullable(),
  open: openShape.nullable().meta({ description: 'The cases behind a row that is about a person, a step or a unit.' }),
}).meta({ id: 'BesideItem' });

export const besideShape = z.object({
  lists: z.array(z.object({ code: z.string(), name: textShape, count: z.int(), open: openShape.nullable(), items: z.array(besideItem) }).meta({ id: 'BesideList', description: 'The most urgent first; `count` may be more than the items.' })),
  news: z.array(z.object({ stream: streamShape, number: z.string(), about: z.string().nullable(), seq: z.int(), at: z.string(), sentence: textShape }).meta({ id: 'News' })),
}).meta({ id: 'Beside', description: 'What stands beside the to-do list: by duty, and the newest events by others.' });

export const looked = z.object({ at: z.string() }).meta({ id: 'Looked' });
