import { contactWays } from '../glossary/lists/contact-way.ts';

/** 联系记录: every call and message, answered or not (forms.md 4). */
export const contactRows = {
  kind: 'table', min: 1, max: 30, need: 'always', label: { zh: '联系记录', en: 'Contacts' },
  columns: {
    at: { kind: 'instant', past: true, need: 'always', label: { zh: '时间', en: 'Time' } },
    way: { kind: 'choice', list: contactWays, need: 'always', label: { zh: '方式', en: 'Way' } },
    reached: { kind: 'yes-no', need: 'always', label: { zh: '接通', en: 'Reached' } },
    result: { kind: 'text', max: 200, need: 'optional', label: { zh: '结果', en: 'Result' } },
  },
} as const;

export const preCheckField = { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '现场供电条件预查', en: 'Supply conditions checked beforehand' }, help: { zh: '线路名称、可开放容量。', en: 'Feeder, open capacity.' } } as const;

export const attendeeFields = {
  attendees: { kind: 'people', duties: ['customer-manager', 'project-manager', 'production-technology', 'metering-team', 'marketing', 'inspection', 'dispatch'], min: 1, need: 'always', label: { zh: '参加人员', en: 'Attendees' } },
} as const;

const later = { when: { field: 'askedLater', is: [true] }, words: { zh: '客户要求延后时填写', en: 'when the customer asks for a later time' } } as const;

/** 客户要求延后: only this puts days on the customer, and only from the first time offered. */
export const askedLaterFields = {
  askedLater: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '是否为客户要求延后', en: 'Did the customer ask for a later time?' } },
  evidence: { kind: 'files', accept: 'papers', min: 1, max: 5, need: later, label: { zh: '客户要求的凭证', en: 'Evidence of the customer’s request' }, help: { zh: '短信截图、通话录音说明等。', en: 'A text message, or a note of the recorded call.' } },
} as const;
