import { rowsAsked } from '../kernel/try-act.test-support.ts';

export const sign = { name: '白延川' };
export const firm = { role: 'construction', name: '榆北送变电', creditCode: '91610800MA70BBBB0X', maxKv: '10', validTo: '2026-11-23' };
export const tester = { ...firm, role: 'testing', name: '榆北试验所' };
export const designer = { ...firm, role: 'design', name: '榆北设计', validTo: '2026-01-01' };
export const defect = { no: '1', item: 'earthing', words: '接地电阻 6 Ω', grade: 'serious', ground: 'GB 50169', remedy: '补打接地极', due: '2026-12-01' };
export const found = { appointment: '2026-11-23T01:00:00.000Z', inspectors: [{ name: '杜', discipline: 'inspection' }, { name: '韩', discipline: 'metering' }], firmsOnSite: [{ role: 'construction', name: firm.name, same: true }] };
export const checked = [{ item: 'equals-scheme', verdict: 'passed' }, { item: 'earthing', verdict: 'passed', value: '3.2 Ω' }];
export const failedRow = [{ item: 'equals-scheme', verdict: 'passed' }, { item: 'earthing', verdict: 'failed', ground: 'GB 50169' }];
export const facts = { ...rowsAsked('completion-inspection', ['equals-scheme', 'earthing']), contractors: [firm, tester, designer], approvedCapacityKva: '1250' };
