import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { conformities } from '../glossary/lists/conformity.ts';
import { disciplineDuties, dutiesFor, type Discipline } from '../glossary/discipline-duties.ts';
import { disciplines } from '../glossary/lists/discipline.ts';
import { form } from '../kernel/form.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';
import { isPerson } from '../kernel/actor.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-called': { zh: '本次审查没有请该专业参加。请核对专业，或请客户经理补请。', en: 'This discipline was not invited to the review. Check the discipline, or ask the customer manager to invite it.' },
  'other-discipline': { zh: '该专业由其他岗位出具意见。', en: 'The opinion of this discipline is given by another post.' },
});

const notConform = { when: { field: 'verdict', is: ['does-not-conform'] }, words: { zh: '不符合时填写', en: 'when it does not conform' }, else: 'optional' } as const;

export const designOpinionForm = form({
  code: 'design-opinion',
  title: { zh: '设计文件专业审查', en: 'Review of the design by a discipline' },
  paper: 'design-opinion',
  fields: {
    discipline: { kind: 'choice', list: disciplines, need: 'always', label: { zh: '专业', en: 'Discipline' } },
    checks: {
      kind: 'table', min: 1, max: 100, need: 'always', rowsFrom: 'design-review', label: { zh: '逐条审查', en: 'Item by item' }, help: { zh: '与本专业无关的选“不适用”。', en: 'Choose “not applicable” for those that are not yours.' },
      columns: {
        item: { kind: 'text', max: 60, need: 'always', label: { zh: '条目', en: 'Item' } },
        verdict: { kind: 'choice', list: conformities, need: 'always', label: { zh: '结论', en: 'Verdict' } },
        words: { kind: 'text', max: 1000, lines: 2, need: notConform, label: { zh: '意见', en: 'Opinion' } },
        ground: { kind: 'text', max: 200, need: notConform, label: { zh: '依据', en: 'Ground' } },
      },
    },
    ...commonFields,
  },
  phrases: [
    { zh: '设计文件符合供电方案及规程，同意按图施工；隐蔽工程覆盖前请报中间检查。', en: 'The design conforms to the scheme and the standards; build as drawn. Request the interim inspection before covering any concealed works.' },
    { zh: '存在下列问题，请修改后重新送审：', en: 'The following must be changed before resubmission:' },
  ],
});

export type Point = { readonly no: string; readonly discipline: string; readonly words: string };

const listOf = (memory: JsonObject, key: string): readonly string[] => (Array.isArray(memory[key]) ? memory[key].map(String) : []);
export const opinionsIn = (memory: JsonObject): JsonObject => (isObject(memory['opinions']) ? memory['opinions'] : {});
/** Disciplines called that have not spoken yet. */
export const silent = (memory: JsonObject, opinions: JsonObject = opinionsIn(memory)): readonly Discipline[] =>
  listOf(memory, 'called').filter((d) => !(d in opinions)).map((d) => d as Discipline);

/** Each discipline called looks at the checklist; its opinion may be given anew until the review is concluded. */
export const giveDesignOpinion = caseAct({
  command: 'give-design-opinion',
  event: 'design-opinion-given',
  name: { zh: '出具专业意见', en: 'Give the discipline’s opinion' },
  done: { zh: '出具了设计审查专业意见', en: 'gave an opinion on the design' },
  step: 'design-review',
  by: ['marketing', 'production-technology', 'metering-team', 'dispatch', 'inspection', 'reviewer'],
  form: designOpinionForm,
  offered: (memory) => memory['complete'] === true,
  decide: ({ data, memory, actor }) => {
    const called = listOf(memory, 'called');
    if (!called.includes(data.discipline)) return refuses(refuse('not-called'));
    if (isPerson(actor) && disciplineDuties[data.discipline] !== actor.duty) return refuses(refuse('other-discipline'));
    const points = data.checks.filter((c) => c.verdict === 'does-not-conform').map((c, i) => ({ no: `${data.discipline}-${i + 1}`, discipline: data.discipline, words: c.words ?? '' }));
    const opinions = { ...opinionsIn(memory), [data.discipline]: points };
    const left = silent(memory, opinions);
    const duties = left.length > 0 ? dutiesFor(left) : (['customer-manager'] as const);
    return concludes({ turn: { duties, account: 'utility' }, remembers: { opinions } });
  },
});
