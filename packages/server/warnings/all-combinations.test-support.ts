import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application, assignment, signing } from '../command/application.test-support.ts';
import { heldFile, newId, type LittleCounty, type Person } from '../command/little-county.test-support.ts';
import { accepted, papersAsked, type CaseStream, type Crew } from '../command/some-cases.test-support.ts';

/** What befalls a case on its way; each case has another combination. */
export type Fate = { readonly sentBack: boolean; readonly suspended: boolean; readonly transferred: boolean; readonly parallel: boolean };

export type People = Crew & { readonly head: Person; readonly other: Person; readonly otherProject: Person };
export type Fated = { readonly fate: Fate; readonly stream: CaseStream };

const yesNo = [false, true];
export const everyFate: readonly Fate[] = yesNo.flatMap((sentBack) => yesNo.flatMap((suspended) => yesNo.flatMap((transferred) => yesNo.map((parallel) => ({ sentBack, suspended, transferred, parallel })))));

/** The acts of day `n` on a case. The assignment is signed for by both managers at once, or by the one days after the other. */
export async function liveDay(county: LittleCounty, people: People, { fate, stream }: Fated, n: number): Promise<void> {
  const { act, clock } = county;
  const { clerk, lead, manager, projectManager, head, other, otherProject } = people;
  const does = async (who: Person, command: string, data: Parameters<typeof act>[3]): Promise<void> => {
    const outcome = await act(who, command, stream, data);
    accepted(outcome.outcome === 'bad-input' && outcome.errors.some(({ path }) => path === 'overdueCause') ? await act(who, command, stream, { ...data, ...late }) : outcome);
  };
  const assign = () => does(lead, 'assign-managers', assignment(manager.personId, projectManager.personId));
  if (n === 0) {
    await does(clerk, 'submit-application', application());
    await does(clerk, 'accept-application', acceptance(papersAsked(county), clock.now()));
    await assign();
  }
  if (n === 1 && fate.sentBack) await does(manager, 'decline-assignment', { declineReason: '应回避' });
  if (n === 4 && fate.sentBack) await assign();
  if (n === 5) await does(manager, 'sign-for-assignment', signing('王芳'));
  if (n === 6 && fate.suspended) {
    await does(manager, 'request-suspension', { reason: 'customer-asks', account: 'customer', words: '客户暂缓', expectedEnd: '2026-05-30', expectedDays: 8, evidence: [await heldFile(county, manager)] });
    await does(head, 'approve-suspension', { result: 'approved', signature: { name: '负责人' } });
  }
  if (n === 9 && fate.transferred) await does(lead, 'transfer-manager', handOver('customer-manager', other.personId));
  if (n === 10 && fate.transferred) await does(lead, 'transfer-manager', handOver('project-manager', otherProject.personId));
  if (n === 18 && fate.suspended) await does(manager, 'resume-case', { note: '客户要求恢复' }).catch(() => does(other, 'resume-case', { note: '客户要求恢复' }));
  if (n === (fate.parallel ? 20 : 5)) await does(n > 10 && fate.transferred ? otherProject : projectManager, 'sign-for-assignment', signing('白延川'));
}

const late = { overdueCause: 'late-assignment', overdueNote: '派工未及时签收', overdueAccount: 'utility' };

const handOver = (line: string, toManager: Id) => ({ line, toManager, reason: 'leave', openPoints: [{ what: '预约勘查' }], customerTold: true });

export const newFates = (): readonly Fated[] => everyFate.map((fate) => ({ fate, stream: { kind: 'case', id: newId() } }));
