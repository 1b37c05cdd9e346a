import type { Text } from './text.ts';

type Sentence = (label: Text) => Text;

/** What is wrong, and how to put it right, in the voice of look-mobile.md ("Words of errors"). */
export const sentences = {
  missing: (label: Text): Text => ({ zh: `请填写${label.zh}。`, en: `Fill in: ${label.en}.` }),
  empty: (label: Text): Text => ({ zh: `请填写${label.zh}，不能只有空格。`, en: `Fill in: ${label.en}. Blanks alone do not count.` }),
  unknown: (label: Text): Text => ({ zh: `没有“${label.zh}”这一项，请去掉。`, en: `There is no such field: ${label.en}. Leave it out.` }),
  number: (label: Text): Text => ({ zh: `${label.zh}应为数字，例如 630 或 12.5。`, en: `${label.en} must be a number, such as 630 or 12.5.` }),
  noSuchDay: (label: Text): Text => ({ zh: `${label.zh}不是一个存在的日期，请按 2026-11-23 的样子填写。`, en: `${label.en} is not a day that exists. Write it like 2026-11-23.` }),
  noSuchTime: (label: Text): Text => ({ zh: `${label.zh}不是一个存在的时间，请重新选择日期和时刻。`, en: `${label.en} is not a time that exists. Choose the day and the hour again.` }),
  notFuture: (label: Text): Text => ({ zh: `${label.zh}不能晚于现在。`, en: `${label.en} cannot lie in the future.` }),
  notPast: (label: Text): Text => ({ zh: `${label.zh}不能早于今天。`, en: `${label.en} cannot lie before today.` }),
  afterToday: (label: Text): Text => ({ zh: `${label.zh}应在今天以后。`, en: `${label.en} must lie after today.` }),
  choose: (label: Text): Text => ({ zh: `请在列出的选项中选择${label.zh}。`, en: `Choose one of the listed values for ${label.en}.` }),
  /** A choice or a question left open; `choose` is for a value that is not on the list. */
  chooseOne: (label: Text): Text => ({ zh: `请选择${label.zh}。`, en: `Choose: ${label.en}.` }),
  answer: (label: Text): Text => ({ zh: `请回答：${label.zh}。`, en: `Please answer: ${label.en}.` }),
  place: (label: Text): Text => ({ zh: `${label.zh}的坐标不完整，请重新定位。`, en: `${label.en} has no usable coordinates. Take the position again.` }),
  sign: (label: Text): Text => ({ zh: `请完成签字：${label.zh}。`, en: `Signature needed: ${label.en}.` }),
  tooLong: (max: number, now: number): Sentence => (label) => ({ zh: `${label.zh}最多 ${max} 字，现在 ${now} 字，请精简。`, en: `${label.en} may have ${max} characters; it has ${now}. Shorten it.` }),
  places: (n: number): Sentence => (label) => ({ zh: `${label.zh}最多 ${n} 位小数。`, en: `${label.en} may have ${n} decimal places.` }),
  above: (n: string): Sentence => (label) => ({ zh: `${label.zh}应大于 ${n}。`, en: `${label.en} must be more than ${n}.` }),
  min: (n: string): Sentence => (label) => ({ zh: `${label.zh}不能小于 ${n}。`, en: `${label.en} must be at least ${n}.` }),
  max: (n: string): Sentence => (label) => ({ zh: `${label.zh}不能大于 ${n}。`, en: `${label.en} must be at most ${n}.` }),
  between: (a: string, b: string): Sentence => (label) => ({ zh: `${label.zh}应为 ${a} 至 ${b} 的整数。`, en: `${label.en} must be a whole number from ${a} to ${b}.` }),
  atLeast: (n: number): Sentence => (label) => ({ zh: `${label.zh}至少要 ${n} 项。`, en: `${label.en}: at least ${n} needed.` }),
  atMost: (n: number): Sentence => (label) => ({ zh: `${label.zh}最多 ${n} 项。`, en: `${label.en}: at most ${n} allowed.` }),
  rowsMissing: (names: readonly Text[]): Sentence => (label) => ({ zh: `${label.zh}还缺 ${names.length} 项：${names.map(({ zh }) => zh).join('、')}。请逐项填写。`, en: `${label.en}: ${names.length} not answered: ${names.map(({ en }) => en).join('; ')}. Answer each.` }),
} as const;
