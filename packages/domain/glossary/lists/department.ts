import { list } from '../list.ts';

/** 主送: departments that a coordination order goes to; codes are duties. */
export const departments = list('department', {
  'customer-manager': { zh: '客户经理', en: 'Customer manager' },
  'project-manager': { zh: '项目经理', en: 'Project manager' },
  'production-technology': { zh: '生技部', en: 'Production technology' },
  'metering-team': { zh: '计量班', en: 'Metering team' },
  marketing: { zh: '市营部', en: 'Marketing' },
  dispatch: { zh: '调度', en: 'Dispatch' },
  operation: { zh: '运检', en: 'Operation' },
  inspection: { zh: '用检班', en: 'Inspection team' },
  materials: { zh: '物资部', en: 'Materials department' },
  finance: { zh: '财务部', en: 'Finance' },
  'customer-service': { zh: '客户服务', en: 'Customer service' },
});
