import { z } from 'zod';
import { id } from '../http/plain-values.ts';
import { textShape } from '../http/problem.ts';

const standing = z.array(z.object({
  role: z.string(), roleName: textShape, qualifies: z.boolean(), reasons: z.array(textShape), warnings: z.array(textShape),
})).meta({ description: 'For each kind of work that the firm is registered for: whether it qualifies today, whatever the voltage.' });

const firmHead = z.object({
  id: z.string(), name: z.string(), creditCode: z.string(), kinds: z.array(z.object({ code: z.string(), name: textShape })), standing,
  lapsesOn: z.string().nullable().meta({ description: 'The first day on which a licence that was not revoked runs out.' }), maxKv: z.string().nullable().meta({ description: 'The highest voltage of its licences for works; null where none is set.' }), works: z.int(),
}).meta({ id: 'FirmHead' });

export const firmList = z.object({ items: z.array(firmHead), next: z.string().nullable(), count: z.int(), mayKeep: z.boolean() }).meta({ id: 'FirmList' });

export const firmQuery = z.strictObject({
  search: z.string().max(100).optional(), kind: z.enum(['design', 'construction', 'testing', 'supervision']).optional(),
  lapsing: z.enum(['lapsed', '30', '90']).optional().meta({ description: 'Licences that lapsed, or lapse within so many days.' }),
  sort: z.enum(['code', 'name']).optional().meta({ description: 'By credit code or by name; a firm is never ranked.' }),
  limit: z.coerce.number().int().min(1).max(100).default(20), cursor: z.string().max(2000).optional(),
});

const licence = z.object({
  no: z.int(), licenceKind: z.string(), kindName: textShape, licenceNo: z.string(), grade: z.string(), schemeName: textShape.nullable(), maxKv: z.string().nullable(), maxKva: z.string().nullable(),
  validFrom: z.string(), validTo: z.string(), authority: z.string(), queriedOn: z.string().nullable(), evidence: z.array(z.string()),
  state: z.enum(['in-force', 'lapsing', 'coming', 'lapsed', 'revoked']), revoked: z.object({ on: z.string(), authority: z.string(), words: z.string() }).nullable(),
});

export const oneFirm = firmHead.extend({
  version: z.int(), codeConfirmed: z.boolean(), registeredAt: z.string(), mayDo: z.array(z.string()),
  licences: z.array(licence),
  incidents: z.array(z.object({ no: z.int(), kindName: textShape, happenedOn: z.string(), words: z.string(), source: z.string(), barredUntil: z.string().nullable() })),
  engagements: z.array(z.object({ kind: z.enum(['case', 'project']), id: z.string(), number: z.string(), roleName: textShape, since: z.string() })).meta({ description: 'Those that the asker sees.' }),
  schemesSeen: z.array(z.object({ no: z.int(), caseNumber: z.string(), seenOn: z.string(), what: z.string(), reason: z.string(), recordedBy: z.string().nullable(), recordedAt: z.string() })),
}).meta({ id: 'Firm' });

export const firmParams = z.strictObject({ id: id() });

export const envelope = { commandId: id(), stream: z.strictObject({ kind: z.literal('firm'), id: id() }), seenVersion: z.int().min(0) };

export const firmAccepted = z.object({
  outcome: z.literal('accepted'), commandId: z.string(), stream: z.object({ kind: z.literal('firm'), id: z.string(), version: z.int() }),
  events: z.array(z.object({ id: z.string(), type: z.string(), seq: z.int() })), replayed: z.boolean(),
}).meta({ id: 'FirmAccepted' });

export const openList = z.object({
  items: z.array(z.object({ name: z.string(), creditCode: z.string(), kinds: z.array(z.object({ code: z.string(), name: textShape })), licences: z.array(z.object({ kindName: textShape, licenceNo: z.string(), grade: z.string(), maxKv: z.string().nullable(), validTo: z.string() })) })),
  next: z.string().nullable(), count: z.int(),
}).meta({ id: 'OpenFirmList', description: 'Licences as the authorities publish them, in the order of the credit code: no firm is recommended.' });
