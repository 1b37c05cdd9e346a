import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';

const text = (max: number, zh: string, en: string) => ({ kind: 'text', max, need: 'always', label: { zh, en } }) as const;

/** 投运单 (P10): in service, handed to operation, and sent to the grid's register (营配交互, A3.5). */
export const commissioningForm = form({
  code: 'commissioning',
  title: { zh: '投运', en: 'Commissioning' },
  paper: 'commissioning-report',
  fields: {
    outageNeeded: { kind: 'yes-no', need: 'always', label: { zh: '投运需停电', en: 'Outage needed for commissioning' } },
    outagePlanNo: { kind: 'text', max: 50, need: { when: { field: 'outageNeeded', is: [true] }, words: { zh: '需停电时填写', en: 'when an outage is needed' } }, label: { zh: '停送电计划号', en: 'Number of the outage plan' } },
    names: text(500, '调度命名', 'Names given by dispatch'),
    energisedAt: { kind: 'instant', past: true, need: 'always', label: { zh: '带电时间', en: 'In service since' } },
    equipment: {
      kind: 'table', min: 1, max: 300, need: 'always', label: { zh: '移交设备', en: 'Equipment handed over' },
      columns: {
        name: text(100, '名称', 'Name'), model: text(100, '型号', 'Model'), maker: text(100, '厂家', 'Maker'), serialNo: text(100, '出厂号', 'Serial number'),
        place: text(200, '位置', 'Place'), assetNo: text(50, '资产号', 'Asset number'),
      },
    },
    operationUnit: text(100, '运行单位', 'Operating unit'),
    operationSignature: { kind: 'signature', personal: 'signature', need: 'always', whose: { zh: '运行单位', en: 'Operating unit' }, label: { zh: '运行单位接收签字', en: 'Signature of the operating unit' } },
    registerSentAt: { kind: 'instant', past: true, need: 'always', label: { zh: '台账录入时间', en: 'Entered in the register' } },
    diagramUpdated: { kind: 'yes-no', need: 'always', label: { zh: '图形已更新', en: 'Diagram updated' } },
    ...commonFields,
  },
});

/** The cases that wait for the works wait for this act only. */
export const commissionWorks = projectAct({
  command: 'commission-works',
  event: 'works-commissioned',
  name: { zh: '登记投运', en: 'Record the commissioning' },
  done: { zh: '投运了配套工程', en: 'put the works into service' },
  step: 'commissioning',
  by: ['operation', 'project-manager'],
  form: commissioningForm,
  outcomes: { commissioned: { zh: '已投运', en: 'in service' } },
  decide: ({ data }) => concludes({ outcome: 'commissioned', establishes: { commissionedAt: data.energisedAt } }),
});
