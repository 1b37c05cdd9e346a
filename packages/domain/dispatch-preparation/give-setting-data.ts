import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';

/** 定值计算资料: what dispatch needs to work out the settings of the customer's relays (15a). */
export const settingDataForm = form({
  code: 'setting-data',
  title: { zh: '报送定值计算资料', en: 'Relay setting data' },
  fields: {
    settingData: { kind: 'files', accept: 'papers', min: 1, max: 10, need: 'always', paper: 'setting-data', label: { zh: '定值计算资料', en: 'Relay setting data' } },
    relays: {
      kind: 'table', min: 1, max: 60, need: 'always', label: { zh: '保护装置', en: 'Relays' },
      columns: {
        bay: { kind: 'text', max: 100, need: 'always', label: { zh: '间隔', en: 'Bay' }, example: '1# 进线柜' },
        model: { kind: 'text', max: 100, need: 'always', label: { zh: '型号', en: 'Model' } },
        ctRatio: { kind: 'text', max: 20, need: 'always', label: { zh: 'CT 变比', en: 'CT ratio' }, example: '200/5' },
      },
    },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

/** The customer's time ends here; dispatch's begins. */
export const giveSettingData = caseAct({
  command: 'give-setting-data',
  event: 'setting-data-given',
  name: { zh: '报送定值资料', en: 'Submit the setting data' },
  done: { zh: '报送了定值计算资料', en: 'submitted the relay setting data' },
  step: 'dispatch-preparation',
  by: ['customer', 'agent', 'customer-manager'],
  form: settingDataForm,
  decide: () => concludes({ turn: { duties: ['dispatch'], account: 'utility' }, remembers: { dataGiven: true } }),
});
