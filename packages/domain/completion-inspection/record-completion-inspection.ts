import { blocking, defectsLeft, type OpenDefect } from '../glossary/inspection-checks.ts';
import { caseAct } from '../glossary/case-act.ts';
import { completionInspectionForm } from './inspection-form.ts';
import { concludes } from '../kernel/act.ts';
import { dutiesFor, type Discipline } from '../glossary/discipline-duties.ts';
import { openDefectsOf } from './inspection-findings.ts';

/** Metering and tariff become final here, so their departments always sign (process.md 16). */
const alwaysSign = ['metering', 'marketing'] as const;

/** What a failed round leaves behind for the next report. */
export const failedWith = (left: readonly OpenDefect[]) => ({
  outcome: 'failed',
  establishes: { completionHasDefects: left.length > 0, completionDefects: [...left], blockingDefects: blocking(left).length },
});

/** 竣工检验: papers and site by checklist. Failed, all defects go to the customer at once; found in order, the disciplines sign. */
export const recordCompletionInspection = caseAct({
  command: 'record-completion-inspection',
  event: 'completion-inspection-recorded',
  name: { zh: '登记竣工检验', en: 'Record the completion inspection' },
  done: { zh: '登记了竣工检验', en: 'recorded the completion inspection' },
  step: 'completion-inspection',
  by: ['customer-manager'],
  form: completionInspectionForm,
  outcomes: { failed: { zh: '不合格，整改后复验', en: 'failed; re-inspection after rectification' } },
  decide: ({ data, facts }) => {
    const left = defectsLeft(openDefectsOf(facts), data.rectified ?? [], data.defects ?? []);
    if (data.result === 'failed') return concludes(failedWith(left));
    const called: readonly Discipline[] = [...new Set([...data.called, ...alwaysSign])];
    return concludes({
      turn: { duties: dutiesFor(called), account: 'utility' },
      remembers: {
        recorded: true, called, signed: [], left: [...left], interlockProven: data.interlockProven ?? false, emergencySupplyProven: data.emergencySupplyProven ?? false,
        temporarySupply: data.temporarySupply,
      },
    });
  },
});
