import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { firmActs } from '@jiedian/domain/contractors/firm-acts.ts';
import type { Licence } from '@jiedian/domain/contractors/firm.ts';
import { contractorRoles } from '@jiedian/domain/glossary/lists/contractor-role.ts';
import { incidentKinds } from '@jiedian/domain/glossary/lists/incident-kind.ts';
import { licenceKinds } from '@jiedian/domain/glossary/lists/licence-kind.ts';
import { licenceSchemes } from '@jiedian/domain/glossary/lists/licence-scheme.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { z } from 'zod';
import type { Desk } from '../http/desk.ts';
import { numbersOn } from '../command/rule-numbers.ts';
import { namesOf } from '../registers/names-of.ts';
import type { Asker } from '../session/asker.ts';
import type { oneFirm } from './firm-shapes.ts';
import { headOf, type FirmRow } from './read-firms.ts';

type Described = z.output<typeof oneFirm>;

/** One firm's record whole, as this person sees it: works and sights of schemes only where the person sees the case or project. */
export async function describeFirm(desk: Desk, asker: Asker, row: FirmRow): Promise<Described> {
  const { record, version } = row;
  const held = asker.duties.map(({ duty }) => duty);
  const { rows: seen } = await desk.shell.worker.query<{ id: string }>('select id from stream where id = any ($1) and unit_id = any ($2)', [record.works.map(({ streamId }) => streamId), asker.units]);
  const { rows: cases } = await desk.shell.worker.query<{ number: string }>('select number from case_row where number = any ($1) and unit_id = any ($2)', [record.schemesSeen.map(({ caseNumber }) => caseNumber), asker.units]);
  const schemesSeen = record.schemesSeen.filter(({ caseNumber }) => cases.some(({ number }) => number === caseNumber));
  const people = await namesOf(desk.shell.worker, schemesSeen.flatMap(({ recordedBy }) => recordedBy ?? []));
  const soon = addCalendarDays(desk.today(), Number(numbersOn(desk.rules().regulation, desk.today()).numbers?.['licence-warning-days'] ?? 0));
  return {
    ...headOf(desk, row), version, codeConfirmed: record.codeConfirmed, registeredAt: record.registeredAt,
    mayDo: Object.entries(firmActs).filter(([act, { by }]) => act !== 'register-firm' && held.some((duty) => (by as readonly Duty[]).includes(duty))).map(([act]) => act),
    licences: record.licences.map((one) => ({
      ...one, kindName: wordsOf(licenceKinds, one.licenceKind), schemeName: one.scheme === undefined ? null : wordsOf(licenceSchemes, one.scheme), maxKv: one.maxKv ?? null, maxKva: one.maxKva ?? null,
      queriedOn: one.queriedOn ?? null, revoked: one.revoked ?? null, evidence: [...one.evidence], state: stateOn(one, desk.today(), soon),
    })),
    incidents: record.incidents.map((one) => ({ ...one, kindName: wordsOf(incidentKinds, one.kind), barredUntil: one.barredUntil ?? null })),
    engagements: record.works.filter(({ streamId }) => seen.some(({ id }) => id === streamId)).map(({ kind, streamId, number, role, since }) => ({ kind, id: streamId, number, roleName: wordsOf(contractorRoles, role), since })),
    schemesSeen: schemesSeen.map((one) => ({ ...one, recordedBy: one.recordedBy === null ? null : people.get(one.recordedBy) ?? null })),
  };
}

function stateOn({ validFrom, validTo, revoked }: Licence, today: BusinessDate, soon: string): Described['licences'][number]['state'] {
  if (revoked !== undefined && revoked.on <= today) return 'revoked';
  if (validFrom > today) return 'coming';
  if (validTo < today) return 'lapsed';
  return validTo <= soon ? 'lapsing' : 'in-force';
}
