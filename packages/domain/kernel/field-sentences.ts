import type { Text } from './text.ts';

/** A question keeps its own mark. */
const ended = (words: string, stop: string) => (/[?？]$/.test(words) ? words : words + stop);

type Sentence = (label: Text) => Text;

/** What is wrong, and how to put it right, in the voice of look-mobile.md ("Words of errors"). */
export const sentences = {
  missing: (label: Text): Text => ({ zh: `请填写${label.zh}。`, en: `Please fill in: ${ended(label.en, '.')}` }),
  empty: (label: Text): Text => ({ zh: `请填写${label.zh}，不能只有空格。`, en: `Please fill in: ${label.en}. Spaces alone do not count.` }),
  unknown: (label: Text): Text => ({ zh: `没有“${label.zh}”这一项，请去掉。`, en: `There is no such field: ${label.en}. Remove it.` }),
  number: (label: Text): Text => ({ zh: `${label.zh}应为数字，例如 630 或 12.5。`, en: `${label.en} must be a number, such as 630 or 12.5.` }),
  noSuchDay: (label: Text): Text => ({ zh: `${label.zh}不是一个存在的日期，请按 2026-11-23 的样子填写。`, en: `${label.en} is not a valid date. Write it like 2026-11-23.` }),
  noSuchTime: (label: Text): Text => ({ zh: `${label.zh}不是一个存在的时间，请重新选择日期和时刻。`, en: `${label.en} is not a valid time. Choose the date and time again.` }),
  notFuture: (label: Text): Text => ({ zh: `${label.zh}不能晚于现在。`, en: `${label.en} cannot be in the future.` }),
  notPast: (label: Text): Text => ({ zh: `${label.zh}不能早于今天。`, en: `${label.en} cannot be before today.` }),
  afterToday: (label: Text): Text => ({ zh: `${label.zh}应在今天以后。`, en: `${label.en} must be after today.` }),
  choose: (label: Text): Text => ({ zh: `请在列出的选项中选择${label.zh}。`, en: `Choose one of the options for ${label.en}.` }),
  /** A choice or a question left open; `choose` is for a value that is not on the list. */
  chooseOne: (label: Text): Text => ({ zh: `请选择${label.zh}。`, en: `Please choose: ${label.en}.` }),
  chooseSome: (label: Text): Text => ({ zh: `请选择${label.zh}，至少一项。`, en: `Please choose at least one: ${label.en}.` }),
  answer: (label: Text): Text => ({ zh: `请回答：${ended(label.zh, '。')}`, en: `Please answer: ${ended(label.en, '.')}` }),
  upload: (label: Text): Text => ({ zh: `请上传${label.zh}。`, en: `Please upload: ${label.en}.` }),
  addRow: (label: Text): Text => ({ zh: `请添加${label.zh}，至少一项。`, en: `Please add at least one: ${label.en}.` }),
  place: (label: Text): Text => ({ zh: `${label.zh}的坐标不完整，请重新定位。`, en: `${label.en} has incomplete coordinates. Locate it again.` }),
  sign: (label: Text): Text => ({ zh: `请完成签字：${label.zh}。`, en: `Please sign. ${label.en}.` }),
  tooLong: (max: number, now: number): Sentence => (label) => ({ zh: `${label.zh}最多 ${max} 字，现在 ${now} 字，请精简。`, en: `${label.en} can have at most ${max} characters; it has ${now}. Please shorten it.` }),
  places: (n: number): Sentence => (label) => ({ zh: `${label.zh}最多 ${n} 位小数。`, en: `${label.en} can have at most ${n} decimal places.` }),
  above: (n: string): Sentence => (label) => ({ zh: `${label.zh}应大于 ${n}。`, en: `${label.en} must be more than ${n}.` }),
  min: (n: string): Sentence => (label) => ({ zh: `${label.zh}不能小于 ${n}。`, en: `${label.en} must be at least ${n}.` }),
  max: (n: string): Sentence => (label) => ({ zh: `${label.zh}不能大于 ${n}。`, en: `${label.en} must be at most ${n}.` }),
  between: (a: string, b: string): Sentence => (label) => ({ zh: `${label.zh}应为 ${a} 至 ${b} 的整数。`, en: `${label.en} must be a whole number from ${a} to ${b}.` }),
  atLeast: (n: number): Sentence => (label) => ({ zh: `${label.zh}至少要 ${n} 项。`, en: `${label.en}: at least ${n} needed.` }),
  atMost: (n: number): Sentence => (label) => ({ zh: `${label.zh}最多 ${n} 项。`, en: `${label.en}: at most ${n} allowed.` }),
  rowsMissing: (names: readonly Text[]): Sentence => (label) => ({ zh: `${label.zh}还缺 ${names.length} 项：${names.map(({ zh }) => zh).join('、')}。请逐项填写。`, en: `${label.en}: ${names.length} still unanswered: ${names.map(({ en }) => en).join('; ')}. Please answer each.` }),
} as const;
