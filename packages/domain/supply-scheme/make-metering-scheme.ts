import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { kept } from '../glossary/fields/kept.ts';
import { meteringFields } from './metering-fields.ts';
import { meteringFindings } from './metering-checks.ts';
import { meteringPartOf } from './scheme-parts.ts';

export const meteringSchemeForm = form({
  code: 'metering-scheme',
  title: { zh: '计量方案', en: 'Metering scheme' },
  fields: { ...kept(meteringFields), opinion: opinionField, ...commonFields },
  check: (data, facts) => meteringFindings(data, facts),
});

/** F1: the metering team makes the metering scheme, in parallel with the other two parts. */
export const makeMeteringScheme = caseAct({
  command: 'make-metering-scheme',
  event: 'metering-scheme-made',
  name: { zh: '完成计量方案', en: 'Finish the metering scheme' },
  done: { zh: '完成了计量方案', en: 'finished the metering scheme' },
  step: 'metering-scheme',
  by: ['metering-team'],
  form: meteringSchemeForm,
  outcomes: { done: { zh: '已编制', en: 'made' } },
  decide: ({ data }) => {
    const ratio = data.meteringPoints.find((p) => p.role === 'main')?.ctRatio;
    return concludes({ outcome: 'done', establishes: { 'metering-scheme-valid': true, meteringPart: meteringPartOf(data), ...(ratio === undefined ? {} : { ctRatio: ratio }) } });
  },
});
