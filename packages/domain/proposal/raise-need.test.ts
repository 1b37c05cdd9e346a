import { describe, expect, it } from 'vitest';
import { asked, person, refusedCode } from '../kernel/asked.test-support.ts';
import { checkForm } from '../kernel/form-check.ts';
import { needForm } from './need-form.ts';
import { raiseNeed } from './raise-need.ts';
import { decimal } from '../kernel/decimal.ts';

const caseId = '00000000-0000-7000-8000-00000000000a';
const data = {
  name: '靖边 王渠则洗煤厂 10kV业扩配套工程', kind: 'new-line', cases: [{ case: caseId, number: '610824261123001', capacityKva: '2500' }], reason: 'new-connection',
  outline: '新建 10kV 线路 1.2 km', investSide: 'utility', neededBy: '2027-03-01', projectManager: person.id,
};

describe('raising the need of works', () => {
  it('names the cases served and hands the need to the project manager', () => {
    const verdict = raiseNeed.decide(asked(data, { persons: { [person.id]: person.seen('project-manager') } }));
    expect(verdict).toMatchObject({ concludes: { turn: { duties: ['project-manager'] }, establishes: { cases: [{ id: caseId, capacityKva: decimal('2500') }], projectManager: person.id } } });
  });
  it('knows the customer manager where the case has one', () => {
    const given = { ...data, customerManager: '00000000-0000-7000-8000-00000000000b' };
    expect(raiseNeed.decide(asked(given, { persons: { [person.id]: person.seen('project-manager') } }))).toMatchObject({ concludes: { establishes: { customerManager: given.customerManager } } });
  });
  it('refuses a person who is no project manager today', () => {
    expect(refusedCode(raiseNeed.decide(asked(data, { persons: { [person.id]: person.seen('counter') } })))).toBe('not-a-project-manager');
  });
  it('refuses the same case twice', () => {
    const twice = { ...data, cases: [...data.cases, ...data.cases] };
    expect(checkForm(needForm, twice, {}, asked({}, {})).map((f) => `${f.path}:${f.code}`)).toEqual(['cases.1.case:case-twice']);
  });
});
