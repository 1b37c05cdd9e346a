import type { Text } from '@jiedian/domain/kernel/text.ts';

/** The renderer's own words; those of fields stand in their forms. */
export const words = {
  required: { zh: '必填', en: 'required' },
  optional: { zh: '选填', en: 'optional' },
  starred: { zh: '带 * 的为必填项。', en: 'Fields with * are required.' },
  clear: { zh: '清除', en: 'Clear' },
  choose: { zh: '请选择', en: 'Choose' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  must: { zh: '须改正', en: 'To correct' },
  hint: { zh: '提示', en: 'Hint' },
  locate: { zh: '定位', en: 'Go there' },
  results: { zh: '校验结果', en: 'Checks' },
  phrases: { zh: '常用意见', en: 'Usual opinions' },
  doneAt: { zh: '实际办理时间', en: 'Done at' },
  now: { zh: '现在', en: 'Now' },
  sending: { zh: '正在发送…', en: 'Sending…' },
  addRow: { zh: '增加一行', en: 'Add a row' },
  copyRow: { zh: '复制', en: 'Copy' },
  dropRow: { zh: '删除', en: 'Remove' },
  noRows: { zh: '还没有内容。', en: 'Nothing here yet.' },
  again: { zh: '重试', en: 'Try again' },
  actions: { zh: '操作', en: 'Actions' },
} as const satisfies Record<string, Text>;

export const rowName = (n: number): Text => ({ zh: `第 ${n} 行`, en: `row ${n}` });
