import { list } from '../list.ts';

/** 竣工资料; codes as in regulation/papers. */
export const completionPapers = list('completion-paper', {
  'completion-request': { zh: '竣工报验单', en: 'Completion request' },
  'as-built-drawings': { zh: '竣工图及说明', en: 'As-built drawings' },
  'firms-licences': { zh: '设计、施工、试验单位资质', en: 'Licences of designer, contractor and testing firm' },
  'handover-tests': { zh: '电气设备交接试验报告', en: 'Commissioning test reports' },
  'protection-tests': { zh: '保护整定调试记录', en: 'Protection setting and test records' },
  'equipment-certificates': { zh: '主设备出厂合格证与型式试验', en: 'Certificates and type tests of main equipment' },
  'concealed-works-records': { zh: '隐蔽工程与接地电阻记录', en: 'Concealed works and earthing resistance records' },
  'cable-tests': { zh: '电缆试验与路径图', en: 'Cable tests and route' },
  'safety-tools-tests': { zh: '安全工器具试验报告', en: 'Safety tool test reports' },
  'operating-rules': { zh: '运行规程与值班制度', en: 'Operating rules and duty roster' },
  'electricians-certificates': { zh: '值班人员名单与证书', en: 'Duty electricians and certificates' },
  'own-supply-tests': { zh: '自备电源说明与切换试验', en: 'Own supply: description and switch-over test' },
  'emergency-plan': { zh: '重要用户应急预案', en: 'Emergency plan of an important customer' },
  'fire-and-vermin': { zh: '消防与防小动物措施', en: 'Fire protection and vermin barriers' },
  'transformer-verification': { zh: '互感器检定证书', en: 'Instrument transformer test certificates' },
  'exempt-construction-drawings': { zh: '施工图与隐蔽工程影像（免审免检户）', en: 'Construction drawings and photos of concealed works (exempt cases)' },
});
