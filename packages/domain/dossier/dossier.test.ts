import { describe, expect, it } from 'vitest';
import { archiveDossier } from './archive-dossier.ts';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';
import { checkBillingFile } from './check-billing-file.ts';
import { receiveDossier } from './receive-dossier.ts';
import { rowsAsked, tryAct } from '../kernel/try-act.test-support.ts';

describe('archive and hand-over', () => {
  it('waits until metering and marketing have both checked the billing file', () => {
    const by = (duty: string, memory: object) => checkBillingFile.decide({ ...(asked({}, {}, memory) as object), actor: { personId: 'p', duty, unitId: null } } as never);
    expect(by('marketing', {})).toMatchObject({ concludes: { remembers: { billingChecked: ['marketing'] }, turn: { duties: ['customer-manager', 'metering-team'] } } });
    expect(by('metering-team', { billingChecked: ['marketing'] })).toMatchObject({ concludes: { remembers: { billingChecked: ['marketing', 'metering-team'] } } });
    expect(refusedCode(archiveDossier.decide(asked({}, {}, { billingChecked: ['marketing'] })))).toBe('billing-not-checked');
    expect(archiveDossier.decide(asked({}, {}, { billingChecked: ['marketing', 'metering-team'] }))).toMatchObject({ concludes: { outcome: 'archived' } });
    expect(archiveDossier.decide(asked({}, { supplyKind: 'lv' }, { billingChecked: ['marketing'] }))).toMatchObject({ concludes: { outcome: 'archived' } });
  });
  it('is archived when every paper of the list has been looked at', () => {
    const archived = (items: readonly string[]) => tryAct(archiveDossier, {
      data: { checklistState: items.map((item) => ({ item, state: 'held' })), boxNo: 'YK-1', shelf: '3 排', retention: '30-years' },
      facts: rowsAsked('dossier', ['subject-proof', 'survey-sheet', 'supply-contract']), memory: { billingChecked: ['marketing', 'metering-team'] },
    });
    expect(archived(['subject-proof']).must).toEqual(['checklistState rows-missing']);
    expect(archived(['subject-proof', 'survey-sheet', 'supply-contract']).does).toMatchObject({ outcome: 'archived' });
  });
  it('is received, or goes back with gaps', () => {
    expect(receiveDossier.decide(asked({ result: 'approved' }, {}))).toMatchObject({ concludes: { outcome: 'received' } });
    expect(receiveDossier.decide(asked({ result: 'returned' }, {}))).toMatchObject({ concludes: { outcome: 'returned' } });
  });
});
