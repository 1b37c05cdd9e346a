import { caseAct } from '../glossary/case-act.ts';
import { concludes } from '../kernel/act.ts';
import { lvSchemeForm } from './lv-scheme-form.ts';

/** One visit decides and replies (lv-connection). Works needed: the case waits on the project, with the reason shown (A4.5). */
export const replyLvScheme = caseAct({
  command: 'reply-lv-scheme',
  event: 'lv-scheme-replied',
  name: { zh: '答复低压供电方案', en: 'Reply the low-voltage scheme' },
  done: { zh: '勘查并答复了供电方案', en: 'surveyed and replied with the supply scheme' },
  step: 'lv-scheme',
  by: ['customer-manager'],
  form: lvSchemeForm,
  outcomes: { replied: { zh: '已答复', en: 'issued' }, 'cannot-supply': { zh: '暂不可供', en: 'cannot be supplied' } },
  decide: ({ data, facts, doneAt }) =>
    data.supplyConclusion === 'cannot'
      ? concludes({ outcome: 'cannot-supply' })
      : concludes({
          outcome: 'replied',
          establishes: {
            repliedAt: doneAt, schemeApprovedAt: doneAt, schemeVersion: (facts.schemeVersion ?? 0) + 1, ordinary: true, sourcesCount: 1,
            'works-needed': data.capacityShort === true || data.externalWorksNeeded === true,
            gridWorks: data.capacityShort === true,
            ...(data.approvedLoadKw === undefined ? {} : { approvedLoadKw: data.approvedLoadKw }),
            ...(data.ownershipBoundary === undefined ? {} : { ownershipBoundary: data.ownershipBoundary }),
            ...(data.worksKind === undefined ? {} : { worksKind: data.worksKind }),
            ...(data.worksOutline === undefined ? {} : { worksOutline: data.worksOutline }),
          },
        }),
});
