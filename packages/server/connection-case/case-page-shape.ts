import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { lightShape, personShape, unitShape } from '../http/shared-shapes.ts';
import { offeredAct, stepShape, suspensionShape, turnOfStep } from '../stream-page/stream-shapes.ts';

export const casePage = z.object({
  id: z.string(),
  number: z.string(),
  version: z.int(),
  customerName: z.string().nullable(),
  customerId: z.string().nullable(),
  supplyAddress: z.string().nullable(),
  businessType: z.string().nullable(),
  supplyKind: z.string().nullable(),
  voltage: z.string().nullable(),
  supplyMode: z.string().nullable(),
  capacityKva: z.string().nullable(),
  grade: z.string().nullable(),
  ordinary: z.boolean().nullable(),
  status: z.enum(['open', 'suspended', 'ended']),
  endedAs: z.string().nullable(),
  suspension: suspensionShape.nullable(),
  unit: unitShape,
  openedAt: z.string(),
  acceptedAt: z.string().nullable(),
  wantedDate: z.string().nullable(),
  agreedDate: z.string().nullable(),
  energisedAt: z.string().nullable(),
  process: z.object({ id: z.string(), version: z.string() }),
  customerManager: personShape.nullable(),
  projectManager: personShape.nullable(),
  deputies: z.array(personShape),
  contact: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
  projects: z.array(z.object({
    id: z.string(), number: z.string(), name: z.string(), step: textShape.nullable(), light: lightShape, promisedDate: z.string().nullable(), commissionedAt: z.string().nullable(),
    outOfStep: z.boolean().meta({ description: '两轨不同步: it promises a later day than the customer was promised or wants.' }),
  }).meta({ id: 'ProjectBeside' })),
  projectUnderWay: z.boolean().meta({ description: 'A project was asked for and is being made (正在立项).' }),
  turn: z.array(turnOfStep),
  clocks: z.object({ utilityDays: z.int(), allowedDays: z.int().nullable(), customerDays: z.int(), thirdPartyDays: z.int(), total: lightShape, reply: lightShape.nullable(), whole: lightShape.nullable() }).meta({ id: 'CaseClocks' }),
  gate: z.array(z.object({ code: z.string(), name: textShape, state: z.enum(['met', 'open', 'not-needed']), detail: textShape.nullable(), owes: textShape.nullable() }).meta({ id: 'GateRow' })),
  steps: z.array(stepShape),
  acts: z.array(offeredAct),
}).meta({ id: 'CasePage' });
