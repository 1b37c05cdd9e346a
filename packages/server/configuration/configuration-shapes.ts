import { versionStates } from '@jiedian/domain/configuration/version.ts';
import { z } from 'zod';
import { businessDate, id } from '../http/plain-values.ts';
import { textShape } from '../http/problem.ts';

const json = z.record(z.string(), z.unknown());
const key = z.string().min(1).max(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const kind = z.string().min(1).max(40);
const reason = z.string().max(1000);

export const kindQuery = z.strictObject({ kind });
export const documentParams = z.strictObject({ kind, key });
export const versionParams = z.strictObject({ kind, key, ref: z.string().min(1).max(80) });

const versionHead = z.object({
  ref: z.string().meta({ description: '`shipped-<version>`, or the number of the proposal.' }),
  version: z.string(),
  state: z.enum(['shipped', ...versionStates]),
  standing: z.enum(['coming', 'in-force', 'past']).nullable().meta({ description: 'Of shipped and approved ones, today.' }),
  effectiveFrom: z.string(),
  effectiveTo: z.string().nullable(),
  title: textShape,
  reason: z.string().nullable(),
  basedOn: z.string().nullable(),
  proposedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  proposedAt: z.string().nullable(),
  decidedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  decidedAt: z.string().nullable(),
  answer: z.string().nullable(),
}).meta({ id: 'VersionHead' });

const finding = z.object({ path: z.string(), level: z.enum(['must', 'hint']), code: z.string(), text: textShape }).meta({ id: 'ConfigurationFinding' });

export const keptDocument = z.object({
  kind: z.string(), key: z.string(), title: textShape,
  seenVersion: z.int().meta({ description: 'To be sent with a command; 0 while nobody changed it.' }),
  versions: z.array(versionHead).meta({ description: 'Newest first.' }),
}).meta({ id: 'KeptDocument' });

export const keptDocuments = z.object({
  kind: z.object({ name: textShape, mayPropose: z.boolean(), mayApprove: z.boolean() }),
  items: z.array(keptDocument),
}).meta({ id: 'KeptDocuments' });

export const oneVersion = versionHead.extend({ document: json, findings: z.array(finding), words: z.record(z.string(), textShape).meta({ description: 'What the codes in the document are called, as `<what>:<code>`.' }) }).meta({ id: 'KeptVersion' });

const proposed = { version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/), effectiveFrom: businessDate(), effectiveTo: businessDate().optional(), document: json };

export const checkBody = z.strictObject({ kind, key, ...proposed });
export const findings = z.object({ findings: z.array(finding) }).meta({ id: 'ConfigurationFindings' });

const envelope = { commandId: id(), document: z.strictObject({ kind, key }), seenVersion: z.int().min(0) };

/** The body of each command: contracts 3 with a document in place of a stream. It is done when it is received. */
export const versionBodies = {
  propose: z.strictObject({ ...envelope, data: z.strictObject({ ...proposed, reason, basedOn: z.string().max(100).optional() }) }).meta({ id: 'CommandProposeVersion' }),
  approve: z.strictObject({ ...envelope, data: z.strictObject({ reason: reason.optional() }) }).meta({ id: 'CommandApproveVersion' }),
  return: z.strictObject({ ...envelope, data: z.strictObject({ reason }) }).meta({ id: 'CommandReturnVersion' }),
  withdraw: z.strictObject({ ...envelope, data: z.strictObject({ reason }) }).meta({ id: 'CommandWithdrawVersion' }),
} as const;

export const versionAccepted = z.object({
  outcome: z.literal('accepted'),
  commandId: z.string(),
  document: z.object({ kind: z.string(), key: z.string(), version: z.int() }),
  events: z.array(z.object({ id: z.string(), type: z.string(), seq: z.int() })),
  replayed: z.boolean(),
}).meta({ id: 'VersionAccepted' });
