import { duties, type Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StepAhead } from '../../ask/forecast.ts';

/** Who holds a step: the duty, and the manager by name. */
export function holderWords({ duties: held, name }: StepAhead['holder']): Text {
  const named = held.slice(0, 2).map((duty) => duties[duty as Duty]);
  return { zh: named.map(({ zh }) => zh).join('、') + (name === null ? '' : ` ${name}`), en: named.map(({ en }) => en).join(', ') + (name === null ? '' : ` ${name}`) };
}

/** 早 3 个工作日 · 晚 3 个工作日. */
export const movedWords = (days: number): Text => {
  const [count, one] = [Math.abs(days), Math.abs(days) === 1];
  return days > 0 ? { zh: `晚 ${count} 个工作日`, en: `${count} working ${one ? 'day' : 'days'} later` } : { zh: `早 ${count} 个工作日`, en: `${count} working ${one ? 'day' : 'days'} earlier` };
};
