import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { lightShape, pageOf, pageQuery, streamShape } from '../http/shared-shapes.ts';

export const doneQuery = z.strictObject({ track: z.enum(['customer', 'project']).optional(), q: z.string().max(100).optional(), ...pageQuery });

const step = z.object({ code: z.string(), name: textShape });

const doneShape = z.object({
  id: z.string(),
  at: z.string(),
  stream: streamShape,
  number: z.string(),
  customerName: z.string().nullable(),
  supplyAddress: z.string().nullable(),
  act: textShape,
  step: step.nullable(),
  status: z.enum(['open', 'suspended', 'ended']),
  endedAs: z.string().nullable(),
  steps: z.array(step).meta({ description: 'Steps that are open now.' }),
  light: lightShape.meta({ description: 'Of the most urgent open step.' }),
}).meta({ id: 'Done' });

export const donePage = pageOf('DonePage', doneShape);
