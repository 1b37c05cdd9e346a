import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { accountShape, fileShape, lightShape, pageOf, personShape } from '../http/shared-shapes.ts';

/** What the pages of a case and of a project share: whose turn, steps, what I may do. */
export const turnOfStep = z.object({
  step: z.string(), stepName: textShape, duties: z.array(z.string()), account: accountShape, who: personShape.nullable(), light: lightShape,
}).meta({ id: 'StepTurn' });

export const stepShape = z.object({
  code: z.string(),
  no: z.string(),
  name: textShape,
  track: z.enum(['customer', 'project']),
  visit: z.int(),
  state: z.enum(['done', 'open', 'exempt', 'left', 'later']),
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  segments: z.array(z.object({ from: z.string(), to: z.string().nullable(), account: accountShape, suspended: z.boolean() }).meta({ id: 'StepSegment' })).meta({ description: 'Whose time it was, one after the other; the last is open (`to` null) while the step is.' }),
  dueOn: z.string().nullable().meta({ description: 'The day on which its limit ends or ended.' }),
  turn: z.object({ duties: z.array(z.string()), account: accountShape }).nullable(),
  account: accountShape.nullable(),
  who: personShape.nullable(),
  usedDays: z.int().nullable(),
  allowedDays: z.int().nullable(),
  light: lightShape,
  outcome: textShape.nullable(),
}).meta({ id: 'StepState' });

export const offeredAct = z.object({
  command: z.string(), name: textShape, step: z.string().nullable(), stepName: textShape.nullable(), visit: z.int().nullable(), primary: z.boolean(),
}).meta({ id: 'OfferedAct', description: 'What I may do now.' });

export const suspensionShape = z.object({ since: z.string(), account: accountShape, reason: textShape.nullable(), expectedEnd: z.string().nullable() }).meta({ id: 'Suspension' });

const tableRows = z.object({ heads: z.array(textShape), cells: z.array(z.array(textShape)) }).meta({ id: 'TableRows', description: 'A table cell by cell.' });

/** One field of a record in words; a table also cell by cell. */
export const toldLine = z.object({ label: textShape, value: textShape, files: z.array(fileShape).optional(), rows: tableRows.optional() }).meta({ id: 'ToldLine' });

export const ledgerPage = pageOf('LedgerPage', z.object({
  seq: z.int(),
  at: z.string(),
  receivedAt: z.string(),
  enteredLate: z.boolean(),
  who: textShape,
  duty: textShape.nullable(),
  sentence: textShape,
  step: textShape.nullable(),
  details: z.array(toldLine),
  hash: z.string(),
}).meta({ id: 'LedgerLine' }));

export const recordDetail = z.object({
  code: z.string(), label: textShape, value: textShape, files: z.array(fileShape),
  rows: tableRows.optional(),
}).meta({ id: 'RecordDetail', description: 'What was recorded, in words; `rows` a table cell by cell.' });

export const stepRecord = z.object({
  seq: z.int(), visit: z.int(), command: z.string(), name: textShape, at: z.string(), who: textShape,
  data: z.record(z.string(), z.unknown()), formCode: z.string(), title: textShape,
  details: z.array(recordDetail),
  files: z.array(fileShape),
}).meta({ id: 'StepRecord' });

export const stepRecords = z.object({ step: z.string(), name: textShape, records: z.array(stepRecord) }).meta({ id: 'StepRecords' });

export const dossierShape = z.object({
  complete: z.boolean(),
  held: z.int(),
  missing: z.int(),
  groups: z.array(z.object({
    step: textShape,
    papers: z.array(z.object({
      paper: z.string(), name: textShape, need: z.enum(['required', 'promised', 'optional', 'not-needed']), state: z.enum(['held', 'missing']),
      promisedUntil: z.string().nullable(), files: z.array(fileShape),
    }).meta({ id: 'DossierPaper' })),
  })),
}).meta({ id: 'Dossier' });

export const preparationShape = z.object({
  command: z.string(),
  formCode: z.string(),
  seenVersion: z.int(),
  facts: z.record(z.string(), z.unknown()).meta({ description: 'For the conditions of the form.' }),
  prefill: z.record(z.string(), z.object({ value: z.unknown(), source: textShape })),
  draft: z.record(z.string(), z.unknown()).nullable(),
  draftSavedAt: z.string().nullable(),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  choices: z.object({
    persons: z.record(z.string(), z.array(z.object({
      id: z.string(), name: z.string(), unit: textShape, load: z.int(), reason: textShape.nullable(), eligible: z.boolean(),
    }).meta({ id: 'Candidate' }))).optional(),
  }),
}).meta({ id: 'Preparation', description: 'All that a form needs to open.' });

export const processShape = z.object({
  process: z.record(z.string(), z.unknown()),
  position: z.record(z.string(), z.unknown()),
  visits: z.array(stepShape),
}).meta({ id: 'ProcessPicture' });

export const processSourceShape = z.object({
  id: z.string(), version: z.string(), fileName: z.string(), sha256: z.string(), source: z.string().meta({ description: 'BPMN 2.0 XML.' }),
  pinned: z.boolean().meta({ description: 'False: the stream began with an earlier version; this is the drawing of today.' }),
}).meta({ id: 'ProcessSource' });
