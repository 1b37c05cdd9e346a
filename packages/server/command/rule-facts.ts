import type { OutsideFacts } from '@jiedian/domain/glossary/outside-facts.ts';
import { isSpecialLoad } from '@jiedian/domain/glossary/special-load.ts';
import { holds, type Condition } from '@jiedian/domain/kernel/condition.ts';
import { isDecimal, type Decimal } from '@jiedian/domain/kernel/decimal.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { approvalFor, type ApprovalFacts, type ApprovalRow } from '@jiedian/domain/limits/approval-for.ts';
import type { CaseKind } from '@jiedian/domain/limits/regime.ts';
import { textOf } from '../ledger/case-kind.ts';
import type { Regulation } from '../regulation/load-regulation.ts';
import { paperName, papersOfForms } from '../documents/paper-names.ts';
import { allInForce } from './all-in-force.ts';
import type { CommandKind } from './known-acts.ts';

/** Rows of the paper list that hold for this case. `said`: form and facts, since conditions ask for both. */
const papersThatApply = (regulation: Regulation, day: BusinessDate, said: JsonObject) => {
  const business = textOf(said, 'businessType') ?? 'new';
  return allInForce(regulation.papers, day).flatMap(({ rows }) => rows)
    .filter((row) => row.businessTypes.includes('any') || row.businessTypes.includes(business))
    .filter((row) => row.when === undefined || holds(row.when as Condition, said, said));
};

/** Kinds of paper that this business must hand in with the application, main ones first. */
export const papersRequired = (regulation: Regulation, day: BusinessDate, said: JsonObject): OutsideFacts['papersRequired'] =>
  papersThatApply(regulation, day, said).filter((row) => row.askedAt === 'application')
    .map(({ paper, main, dueBy }) => ({ paper, main, byStep: dueBy }))
    .toSorted((a, b) => Number(b.main) - Number(a.main));

/** Kinds of paper that later steps ask for: drawings with the design, records with the completion report. */
export const papersByStep = (regulation: Regulation, day: BusinessDate, said: JsonObject): NonNullable<OutsideFacts['papersByStep']> =>
  Object.fromEntries(Object.entries(Object.groupBy(papersThatApply(regulation, day, said), (row) => row.askedAt))
    .filter(([step]) => step !== 'application').map(([step, rows]) => [step, (rows ?? []).map(({ paper }) => paper)]));

/** Who signs each matter: of the rows that hold for the case, the one of the highest rank. */
export function reviewersOf(regulation: Regulation, day: BusinessDate, said: JsonObject, kind: CaseKind): OutsideFacts['reviewers'] {
  const rows = allInForce(regulation.approvals, day).flatMap((file) => file.rows) as readonly ApprovalRow[];
  const facts = approvalFacts(said, kind);
  return Object.fromEntries([...new Set(rows.map(({ matter }) => matter))].map((matter) => {
    const reviewers = approvalFor(rows, matter, facts)?.reviewers ?? [];
    return [matter, reviewers.map(({ duty, level, order }) => ({ duty, level, order }))];
  }));
}

/** What the survey found counts before what was asked for (process.md, Who approves what). */
function approvalFacts(said: JsonObject, kind: CaseKind): ApprovalFacts {
  const voltage = decimalOf(said, 'supplyVoltage') ?? decimalOf(said, 'requestedVoltage');
  const capacity = decimalOf(said, 'approvedCapacityKva') ?? decimalOf(said, 'requestedCapacityKva');
  const amount = decimalOf(said, 'settledWan') ?? decimalOf(said, 'budgetWan') ?? decimalOf(said, 'estimateWan');
  const grade = textOf(said, 'grade') ?? textOf(said, 'gradeProposed');
  const days = said['expectedDays'];
  const natures = said['loadNature'];
  const suspensions = said['suspensions'];
  return {
    supplyKind: kind.supplyKind,
    ...(voltage === undefined ? {} : { voltageKv: voltage }),
    ...(capacity === undefined ? {} : { capacityKva: capacity }),
    ...(amount === undefined ? {} : { amountWan: amount }),
    ...(grade === undefined ? {} : { grade }),
    specialLoad: said['specialLoad'] === true || (Array.isArray(natures) && isSpecialLoad(natures.filter((nature) => typeof nature === 'string'))),
    ...(typeof days === 'number' ? { workingDays: days } : {}),
    times: (typeof suspensions === 'number' ? suspensions : 0) + 1,
    afterArchive: said['archivedAt'] !== undefined,
  };
}

function decimalOf(said: JsonObject, name: string): Decimal | undefined {
  const value = textOf(said, name);
  return value !== undefined && isDecimal(value) ? value : undefined;
}

/** Rows of the lists that the form's tables are made from: checklists in force, and for a dossier every paper that the business or a form asks for. */
export function rowsAsked(regulation: Regulation, day: BusinessDate, kind: CommandKind, fields: Shape, required: OutsideFacts['papersRequired']): NonNullable<OutsideFacts['rowsAsked']> {
  const wanted = Object.values(fields).flatMap((field) => (field.kind === 'table' && field.rowsFrom !== undefined ? [field.rowsFrom] : []));
  return Object.fromEntries(wanted.map((list) => [list, list.endsWith('dossier') ? papersToFile(kind, required) : allInForce(regulation.checklists, day).filter(({ id }) => id === list).flatMap(({ rows }) => rows.map(({ item, name }) => ({ item, name })))]));
}

const papersToFile = (kind: CommandKind, required: OutsideFacts['papersRequired']) =>
  [...new Set([...(kind === 'case' ? required : []), ...papersOfForms(kind)].map(({ paper }) => paper))].map((item) => ({ item, name: paperName(item) }));
