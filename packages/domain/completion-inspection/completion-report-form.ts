import { add, compare, zero, type Decimal } from '../kernel/decimal.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { completionPapers } from '../glossary/lists/completion-paper.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { electricianKinds } from '../glossary/lists/electrician-kind.ts';
import { form, hint, must, type Finding } from '../kernel/form.ts';
import { installedKinds } from '../glossary/lists/installed-kind.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';
import { kva } from '../glossary/fields/units.ts';
import { missingPapers, namesOf } from './completion-papers.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const machine = { when: { field: 'kind', is: ['transformer', 'hv-motor'] }, words: { zh: '变压器、高压电动机填写', en: 'for transformers and high-voltage motors' }, else: 'optional' } as const;
const hadDefects = { when: { fact: 'completionHasDefects', is: [true] }, words: { zh: '上一轮有缺陷时逐条填写', en: 'when the last round left defects' } } as const;

export const completionReportForm = form({
  code: 'completion-report',
  title: { zh: '竣工报验', en: 'Completion report' },
  paper: 'completion-request',
  fields: {
    completedAt: { kind: 'date', until: 'today', need: 'always', prefill: { from: 'previous' }, label: { zh: '竣工日期', en: 'Completed on' } },
    selfCheck: { kind: 'files', accept: 'papers', min: 1, max: 10, paper: 'self-check', need: 'always', prefill: { from: 'previous' }, label: { zh: '自检结论', en: 'Your self-inspection' } },
    completionPapers: {
      kind: 'table', min: 1, max: 60, need: 'always', prefill: { from: 'previous' }, label: { zh: '竣工资料', en: 'Completion papers' },
      columns: {
        paper: { kind: 'choice', list: completionPapers, need: 'always', label: { zh: '资料', en: 'Paper' } },
        files: { kind: 'files', accept: 'papers', min: 1, max: 30, paperFrom: 'paper', need: 'always', label: { zh: '文件', en: 'Files' } },
      },
    },
    installed: {
      kind: 'table', min: 1, max: 100, need: 'always', prefill: { from: 'previous' }, label: { zh: '实际受电设备', en: 'Equipment installed' },
      columns: {
        kind: { kind: 'choice', list: installedKinds, need: 'always', label: { zh: '类别', en: 'Kind' } },
        name: { kind: 'text', max: 60, need: 'always', label: { zh: '名称', en: 'Name' } },
        model: { kind: 'text', max: 60, need: 'always', label: { zh: '型号', en: 'Model' } },
        capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: machine, label: { zh: '容量', en: 'Capacity' } },
        maker: { kind: 'text', max: 60, need: 'always', label: { zh: '厂家', en: 'Manufacturer' } },
        serialNo: { kind: 'text', max: 60, need: 'always', label: { zh: '出厂号', en: 'Serial number' } },
        place: { kind: 'text', max: 60, need: 'always', label: { zh: '位置', en: 'Place' } },
      },
    },
    electricians: {
      kind: 'table', min: 1, max: 30, need: 'always', prefill: { from: 'previous' }, label: { zh: '值班电工', en: 'Duty electricians' }, help: { zh: '委托代维的，填写代维单位派驻的电工。', en: 'If a contractor operates the station for you, name the electricians it provides.' },
      columns: {
        name: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '姓名', en: 'Name' } },
        certificateNo: { kind: 'text', max: 40, personal: 'id-number', need: 'always', label: { zh: '证号', en: 'Certificate number' } },
        kind: { kind: 'choice', list: electricianKinds, need: 'always', label: { zh: '类别', en: 'Kind' } },
        validTo: { kind: 'date', need: 'always', label: { zh: '有效期至', en: 'Valid until' } },
      },
    },
    rectification: {
      kind: 'table', min: 1, max: 100, need: hadDefects, label: { zh: '整改反馈', en: 'What was put right' },
      columns: {
        no: { kind: 'text', max: 20, need: 'always', label: { zh: '缺陷编号', en: 'Defect' } },
        measure: { kind: 'text', max: 500, need: 'always', label: { zh: '整改措施', en: 'What was done' } },
        photos: { kind: 'files', accept: 'photos', min: 0, max: 9, need: 'optional', label: { zh: '照片', en: 'Photos' } },
      },
    },
    wishedInspection: { kind: 'instant', need: 'optional', label: { zh: '希望检验时间', en: 'Preferred inspection time' } },
    signature: signedBy(customerWhose),
    ...commonFields,
  },
  check: (data, facts, { today }) => [...capacityFindings(data.installed, facts), ...electricianFindings(data.electricians, facts, today), ...rectificationFindings(data.rectification ?? [], facts), ...paperHints(data.completionPapers, facts)],
});

/** Σ kVA of what was installed = approved capacity. */
function capacityFindings(installed: readonly { readonly capacityKva?: Decimal; readonly kind: string }[], facts: JsonObject): readonly Finding[] {
  const approved = facts['approvedCapacityKva'] as Decimal | undefined;
  const total = installed.filter((r) => r.kind === 'transformer' || r.kind === 'hv-motor').reduce<Decimal>((s, r) => add(s, r.capacityKva ?? zero), zero);
  if (approved === undefined || compare(total, approved) === 0) return [];
  return [must('installed', 'not-approved-capacity', { zh: `受电设备合计 ${total} kVA，核定容量为 ${approved} kVA，请核对。`, en: `The equipment comes to ${total} kVA; approved are ${approved} kVA. Compare them.` })];
}

type Electrician = { readonly kind: string; readonly validTo: string };

function electricianFindings(named: readonly Electrician[], facts: JsonObject, today: string): readonly Finding[] {
  const least = ruleNumber(facts, 'electricians-hv');
  const valid = named.filter((e) => e.kind === 'high-voltage' && e.validTo >= today).length;
  return [
    ...named.flatMap((e, i) => (e.validTo >= today ? [] : [must(`electricians.${i}.validTo`, 'certificate-expired', { zh: '证件已过有效期，请换持有效证件的人员。', en: 'This certificate has expired. Name someone with a valid one.' })])),
    ...(least !== undefined && valid < Number(least) ? [must('electricians', 'too-few-electricians', { zh: `高压配电室至少要 ${least} 名持有效高压电工证的人员。`, en: `A high-voltage station needs at least ${least} certified high-voltage electricians.` })] : []),
  ];
}

function rectificationFindings(answers: readonly { readonly no: string }[], facts: JsonObject): readonly Finding[] {
  const open = facts['completionHasDefects'] === true && Array.isArray(facts['completionDefects']) ? facts['completionDefects'].filter(isObject) : [];
  const missing = open.map((d) => String(d['no'])).filter((no) => !answers.some((a) => a.no === no));
  return missing.length === 0 ? [] : [must('rectification', 'defects-unanswered', { zh: `缺陷 ${missing.join('、')} 还没有填写整改措施。`, en: `Say what was done about defects ${missing.join(', ')}.` })];
}

function paperHints(given: readonly { readonly paper: string }[], facts: JsonObject): readonly Finding[] {
  const missing = missingPapers(facts as never, given.map((p) => p.paper));
  const names = namesOf(missing);
  return missing.length === 0 ? [] : [hint('completionPapers', 'papers-missing', { zh: `还缺：${names.zh}。请一并提交，避免补正。`, en: `Still missing: ${names.en}. Add them now, so that nothing comes back.` })];
}
