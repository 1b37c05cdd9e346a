import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { fileShape, lightShape } from '../http/shared-shapes.ts';
import { recordDetail, stepRecord } from './stream-shapes.ts';

export const siteRecordsShape = z.object({
  records: z.array(stepRecord.extend({ step: textShape.nullable() }).meta({ id: 'SiteRecord' })),
}).meta({ id: 'SiteRecords', description: 'What was recorded on site, the newest first.' });

const turn = z.object({ seq: z.int(), at: z.string(), who: textShape, name: textShape, details: z.array(recordDetail), files: z.array(fileShape) }).meta({ id: 'ExchangeTurn' });

export const exchangesShape = z.object({
  threads: z.array(z.object({
    kind: z.enum(['urging', 'coordination', 'complaints']), no: z.int(), stage: z.enum(['open', 'answered', 'closed']),
    times: z.int().meta({ description: 'How often it was asked.' }),
    owes: textShape.nullable().meta({ description: 'Who owes the answer, or its closing once it is answered.' }),
    at: z.string(), light: lightShape,
    turns: z.array(turn).meta({ description: 'What was asked and answered, the newest first.' }),
    acts: z.array(z.object({ command: z.string(), name: textShape })).meta({ description: 'What the reader may do about it now.' }),
  }).meta({ id: 'ExchangeThread' })),
  told: z.array(z.object({
    id: z.string(), at: z.string(), words: textShape, asks: textShape.nullable().meta({ description: 'The act that the customer is asked for.' }), owes: textShape.nullable(),
    ways: z.array(z.object({ channel: z.enum(['message', 'sms', 'e-mail']), state: z.enum(['waiting', 'sent', 'failed', 'given-up']) })), readAt: z.string().nullable(),
  }).meta({ id: 'ToldCustomer' })),
}).meta({ id: 'Exchanges', description: 'Urgings, coordination orders, complaints, and what the customer was told.' });

export const pageCountsShape = z.object({
  ledger: z.int(), siteRecords: z.int(), exchanges: z.int(), dossier: z.object({ held: z.int(), needed: z.int() }),
}).meta({ id: 'PageCounts', description: 'How much stands behind each tab of the page.' });
