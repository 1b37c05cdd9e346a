import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { defectRows } from '../glossary/fields/inspection.ts';
import { disciplineDuties, dutiesFor, type Discipline } from '../glossary/discipline-duties.ts';
import { disciplines } from '../glossary/lists/discipline.ts';
import { failedWith } from './record-completion-inspection.ts';
import { form, must } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import type { OpenDefect } from '../glossary/inspection-checks.ts';
import { refusals } from '../kernel/refusal.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';

const refuse = refusals({
  'not-called': { zh: '本次检验没有请该专业参加，或该专业已签字。', en: 'This discipline was not called to the inspection, or has signed.' },
  'other-discipline': { zh: '该专业由其他岗位签字。', en: 'Another duty signs for this discipline.' },
});

const disagrees = { when: { field: 'agrees', is: [false] }, words: { zh: '不同意时填写', en: 'when not agreed' } } as const;
const whenFinal = (discipline: string) => ({ when: { all: [{ field: 'discipline', is: [discipline] }, { field: 'agrees', is: [true] }] }, words: { zh: '本专业同意时填写', en: 'when this discipline agrees' } }) as const;

export const signInspectionForm = form({
  code: 'completion-inspection-signature',
  title: { zh: '竣工检验专业签字', en: 'Signature of a discipline' },
  paper: 'completion-opinion',
  fields: {
    discipline: { kind: 'choice', list: disciplines, need: 'always', label: { zh: '专业', en: 'Discipline' } },
    agrees: { kind: 'yes-no', need: 'always', label: { zh: '同意合格结论', en: 'Agrees with the pass' } },
    finalMetering: { kind: 'yes-no', need: whenFinal('metering'), label: { zh: '计量最终核定', en: 'Metering confirmed as final' } },
    finalTariff: { kind: 'yes-no', need: whenFinal('marketing'), label: { zh: '计费最终核定', en: 'Tariff confirmed as final' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: { ...disagrees, else: 'optional' }, label: { zh: '意见', en: 'Opinion' } },
    defects: { ...defectRows, min: 1, need: disagrees },
    signature: signedBy({ zh: '专业', en: 'discipline' }),
    ...commonFields,
  },
  check: (data) => [
    ...(data.finalMetering === false ? [must('finalMetering', 'not-confirmed', { zh: '计量未核定时，请选择不同意并登记缺陷。', en: 'If the metering cannot be confirmed, choose “not agreed” and enter the defect.' })] : []),
    ...(data.finalTariff === false ? [must('finalTariff', 'not-confirmed', { zh: '计费未核定时，请选择不同意并登记缺陷。', en: 'If the tariff cannot be confirmed, choose “not agreed” and enter the defect.' })] : []),
  ],
});

/** The disciplines sign; the last signature passes the inspection, one that does not agree fails it with its defects. */
export const signCompletionInspection = caseAct({
  command: 'sign-completion-inspection',
  event: 'completion-inspection-signed',
  name: { zh: '签署竣工检验', en: 'Sign the completion inspection' },
  done: { zh: '签署了竣工检验意见', en: 'signed the completion inspection' },
  step: 'completion-inspection',
  by: ['marketing', 'production-technology', 'metering-team', 'dispatch', 'inspection', 'reviewer'],
  form: signInspectionForm,
  outcomes: { passed: { zh: '合格', en: 'passed' }, failed: { zh: '不合格，整改后复验', en: 'failed; re-inspection after rectification' } },
  offered: (memory) => memory['recorded'] === true,
  decide: ({ data, memory, actor, doneAt }) => {
    const called = (Array.isArray(memory['called']) ? memory['called'] : []) as readonly Discipline[];
    const signed = (Array.isArray(memory['signed']) ? memory['signed'] : []) as readonly Discipline[];
    if (!called.includes(data.discipline) || signed.includes(data.discipline)) return refuses(refuse('not-called'));
    if (isPerson(actor) && disciplineDuties[data.discipline] !== actor.duty) return refuses(refuse('other-discipline'));
    const left = (Array.isArray(memory['left']) ? memory['left'] : []) as unknown as readonly OpenDefect[];
    if (!data.agrees) {
      const taken = new Set(left.map((d) => d.no));
      const found = (data.defects ?? []).map(({ no, grade, words }) => ({ no: taken.has(no) ? `${data.discipline}-${no}` : no, grade, words }));
      return concludes(failedWith([...left, ...found]));
    }
    const now = [...signed, data.discipline];
    const waiting = called.filter((d) => !now.includes(d));
    if (waiting.length > 0) return concludes({ turn: { duties: dutiesFor(waiting), account: 'utility' }, remembers: { signed: now } });
    return concludes({
      outcome: 'passed',
      establishes: {
        inspectionPassedAt: doneAt, completionHasDefects: left.length > 0, completionDefects: left.map((d) => ({ ...d })), blockingDefects: 0,
        interlockProven: memory['interlockProven'] === true, emergencySupplyProven: memory['emergencySupplyProven'] === true,
        temporarySupplySettled: memory['temporarySupply'] !== 'still-there',
      },
    });
  },
});
