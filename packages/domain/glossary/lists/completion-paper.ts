import { list } from '../list.ts';

/** 竣工资料. */
export const completionPapers = list('completion-paper', {
  'completion-request': { zh: '竣工报验单', en: 'Completion request' },
  'as-built': { zh: '竣工图及说明', en: 'As-built drawings' },
  'firm-licences': { zh: '设计/施工/试验单位资质', en: 'Licences of the firms' },
  'handover-tests': { zh: '电气设备交接试验报告', en: 'Hand-over test reports' },
  'setting-record': { zh: '保护整定调试记录', en: 'Protection settings and trials' },
  'factory-certificates': { zh: '主设备出厂合格证与型式试验', en: 'Factory certificates and type tests' },
  'concealed-works': { zh: '隐蔽工程与接地电阻记录', en: 'Concealed works and earthing resistance' },
  'cable-tests': { zh: '电缆试验与路径图', en: 'Cable tests and route' },
  'safety-tools': { zh: '安全工器具试验报告', en: 'Tests of safety tools' },
  'operating-rules': { zh: '运行规程与值班制度', en: 'Operating rules' },
  'duty-list': { zh: '值班人员名单与证', en: 'Duty staff and certificates' },
  'own-supply': { zh: '自备电源说明与切换试验', en: 'Own supply and switch-over test' },
  'emergency-plan': { zh: '重要用户应急预案', en: 'Emergency plan' },
  'fire-protection': { zh: '消防与防小动物措施', en: 'Fire and small-animal protection' },
  'transformer-verification': { zh: '互感器检定证书', en: 'Verification of instrument transformers' },
  'drawings-and-images': { zh: '施工图与隐蔽工程影像', en: 'Drawings and photos of concealed works' },
});
