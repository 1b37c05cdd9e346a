import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { installationForm } from './installation-form.ts';
import { remembered } from '../kernel/memory.ts';

/** The meters are in; a terminal that is not on line yet keeps the gate open until it is. */
export const installMeters = caseAct({
  command: 'install-meters',
  event: 'meters-installed',
  name: { zh: '登记装表', en: 'Record the installation' },
  done: { zh: '完成了装表', en: 'installed the meters' },
  step: 'metering-installation',
  by: ['metering-team'],
  form: installationForm,
  outcomes: { installed: { zh: '表计已装', en: 'installed' } },
  offered: (memory) => !remembered(memory, 'meterInstalledAt'),
  decide: ({ data, doneAt }) =>
    data.terminalOnlineAt === undefined
      ? concludes({ establishes: { meterInstalledAt: doneAt }, remembers: { meterInstalledAt: doneAt }, turn: { duties: ['metering-team'], account: 'utility' } })
      : concludes({ outcome: 'installed', establishes: { meterInstalledAt: doneAt, terminalOnlineAt: data.terminalOnlineAt } }),
});

export const terminalForm = form({
  code: 'terminal-online',
  title: { zh: '采集终端上线', en: 'Terminal online' },
  paper: 'meter-sheet',
  fields: {
    terminalOnlineAt: { kind: 'instant', past: true, need: 'always', label: { zh: '上线时间', en: 'Online since' } },
    note: { kind: 'text', max: 300, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

export const bringTerminalOnline = caseAct({
  command: 'bring-terminal-online',
  event: 'terminal-brought-online',
  name: { zh: '登记终端上线', en: 'Record the terminal online' },
  done: { zh: '登记终端上线', en: 'recorded the terminal online' },
  step: 'metering-installation',
  by: ['metering-team'],
  form: terminalForm,
  outcomes: { installed: { zh: '表计已装，终端上线', en: 'installed, terminal online' } },
  offered: (memory) => remembered(memory, 'meterInstalledAt'),
  decide: ({ data }) => concludes({ outcome: 'installed', establishes: { terminalOnlineAt: data.terminalOnlineAt } }),
});

export const notReadyForm = form({
  code: 'cabinet-not-ready',
  title: { zh: '计量柜未具备装表条件', en: 'Cabinet not ready' },
  fields: {
    missing: { kind: 'text', max: 500, lines: 3, need: 'always', label: { zh: '缺什么', en: 'What is missing' } },
    ready: { kind: 'yes-no', need: 'always', label: { zh: '现在已具备', en: 'Ready now' } },
    ...commonFields,
  },
});

/** While the customer's cabinet is not ready the time is the customer's (process.md 18). */
export const reportCabinet = caseAct({
  command: 'report-cabinet',
  event: 'cabinet-reported',
  name: { zh: '登记计量柜情况', en: 'Report the state of the cabinet' },
  done: { zh: '登记了计量柜情况', en: 'reported the state of the metering cabinet' },
  step: 'metering-installation',
  by: ['metering-team', 'customer-manager'],
  form: notReadyForm,
  offered: (memory) => !remembered(memory, 'meterInstalledAt'),
  decide: ({ data }) => concludes({ turn: { duties: ['metering-team'], account: data.ready ? 'utility' : 'customer' } }),
});
