import { contractorRoles } from '../glossary/lists/contractor-role.ts';
import { incidentKinds } from '../glossary/lists/incident-kind.ts';
import { kv } from '../glossary/fields/units.ts';
import { licenceKinds } from '../glossary/lists/licence-kind.ts';
import { licenceSchemes } from '../glossary/lists/licence-scheme.ts';
import { creditCodePasses } from '../kernel/check-digits.ts';
import { form, must } from '../kernel/form.ts';

const works = { kind: 'choices', list: contractorRoles, need: 'always', label: { zh: '承揽内容', en: 'Kinds of work' } } as const;
const name = { kind: 'text', max: 100, need: 'always', label: { zh: '单位名称', en: 'Firm' } } as const;

export const registerFirmForm = form({
  code: 'firm',
  title: { zh: '登记设计、施工、试验、监理单位', en: 'Register a firm' },
  fields: {
    name,
    creditCode: { kind: 'text', max: 18, format: 'credit-code', need: 'always', label: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
    codeConfirmed: { kind: 'yes-no', need: 'optional', label: { zh: '校验码不符时：已核对营业执照原件，代码无误', en: 'If the check digit fails: I compared the business licence, and the code is right' } },
    kinds: works,
  },
  check: ({ creditCode, codeConfirmed }) => creditCodePasses(creditCode) || codeConfirmed === true ? [] : [must('codeConfirmed', 'code-not-confirmed', {
    zh: '代码的校验码不符。请对照营业执照原件；确认无误的，请勾选确认。', en: 'The check digit of the code fails. Compare the business licence; if the code is right, confirm it here.',
  })],
});

export const amendFirmForm = form({ code: 'firm-change', title: { zh: '变更单位登记', en: 'Change the record' }, fields: { name, kinds: works } });

const graded = { when: { field: 'licenceKind', is: ['installing', 'repairing', 'testing'] }, words: { zh: '承装、承修、承试资质填写', en: 'for installation, maintenance and testing' } } as const;

export const recordLicenceForm = form({
  code: 'firm-licence',
  title: { zh: '登记资质', en: 'Record a licence' },
  fields: {
    licenceKind: { kind: 'choice', list: licenceKinds, need: 'always', label: { zh: '资质类别', en: 'Kind of licence' } },
    licenceNo: { kind: 'text', max: 60, need: 'always', label: { zh: '证书编号', en: 'Licence number' } },
    scheme: { kind: 'choice', list: licenceSchemes, need: graded, label: { zh: '等级制', en: 'Scheme of grades' } },
    gradeNo: { kind: 'count', min: 1, max: 5, need: graded, label: { zh: '等级（数字）', en: 'Grade (number)' } },
    grade: { kind: 'text', max: 40, need: 'always', label: { zh: '等级（按证书）', en: 'Grade as the certificate says' }, example: '三级' },
    maxKv: { kind: 'decimal', unit: kv, places: 2, above: '0', need: 'optional', label: { zh: '电压上限', en: 'Voltage limit' }, help: { zh: '按证书填写；不填时按等级取值，一级不设上限。', en: 'As the certificate says; left empty, the grade’s. Grade 1 has none.' } },
    maxKva: { kind: 'decimal', unit: { zh: 'kVA', en: 'kVA' }, places: 2, above: '0', need: 'optional', label: { zh: '容量上限', en: 'Capacity limit' } },
    validFrom: { kind: 'date', need: 'always', label: { zh: '有效期自', en: 'Valid from' } },
    validTo: { kind: 'date', need: 'always', label: { zh: '有效期至', en: 'Valid until' } },
    authority: { kind: 'text', max: 100, need: 'always', label: { zh: '发证机关', en: 'Issued by' } },
    queriedOn: { kind: 'date', until: 'today', need: 'always', label: { zh: '查询日期', en: 'Queried on' } },
    evidence: { kind: 'files', accept: 'papers', min: 1, max: 10, paper: 'firm-licence', need: 'always', label: { zh: '证书和查询截图', en: 'Certificate and screenshot of the query' } },
  },
  check: ({ validFrom, validTo, scheme, gradeNo }) => [
    ...(validTo < validFrom ? [must('validTo', 'ends-before-start', { zh: '有效期止早于有效期起，请核对。', en: 'It ends before it begins. Check the two dates.' })] : []),
    ...(scheme === 'three-grade' && (gradeNo ?? 1) > 3 ? [must('gradeNo', 'no-such-grade', { zh: '新三级制只有一至三级。', en: 'The new scheme has grades 1 to 3 only.' })] : []),
  ],
});

export const revokeLicenceForm = form({
  code: 'licence-revocation',
  title: { zh: '登记资质撤销', en: 'Record a revocation' },
  fields: {
    licence: { kind: 'count', min: 1, max: 999, need: 'always', label: { zh: '资质序号', en: 'Licence (row)' } },
    on: { kind: 'date', until: 'today', need: 'always', label: { zh: '撤销日期', en: 'Revoked on' } },
    authority: { kind: 'text', max: 100, need: 'always', label: { zh: '撤销机关', en: 'By which authority' } },
    words: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '文号和原因', en: 'Document and reason' } },
  },
});

export const recordIncidentForm = form({
  code: 'firm-incident',
  title: { zh: '登记不良记录', en: 'Record an incident' },
  fields: {
    kind: { kind: 'choice', list: incidentKinds, need: 'always', label: { zh: '类别', en: 'Kind' } },
    happenedOn: { kind: 'date', until: 'today', need: 'always', label: { zh: '发生日期', en: 'Happened on' } },
    words: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '事实', en: 'What happened' } },
    source: { kind: 'text', max: 200, need: 'always', label: { zh: '依据（文号、检验意见单号）', en: 'Ground (document, opinion number)' } },
    barredUntil: { kind: 'date', need: 'optional', label: { zh: '主管部门限制承揽至', en: 'Barred by the authority until' } },
  },
});

export const recordSchemeSeenForm = form({
  code: 'scheme-seen',
  title: { zh: '登记接触未答复供电方案', en: 'Record sight of an unreplied scheme' },
  fields: {
    caseNumber: { kind: 'text', max: 30, need: 'always', label: { zh: '案件编号', en: 'Case number' } },
    seenOn: { kind: 'date', until: 'today', need: 'always', label: { zh: '接触日期', en: 'Seen on' } },
    what: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '接触内容', en: 'What was seen' } },
    reason: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '原因', en: 'Reason' } },
  },
});
