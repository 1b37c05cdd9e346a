import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Light } from '../ask/shapes.ts';
import { daysText } from '../parts/StatusLight.tsx';
import { shortDay } from '../parts/write-dates.ts';

/** For narrow lists: 超 2 个工作日 once it is late, else the day before which it is due. */
export function dueWords(light: Light, today: string): Text | null {
  if (light.dueOn === null) return null;
  if (light.state === 'late') {
    const over = -(light.daysLeft ?? 0);
    return { zh: `超 ${over} 个工作日`, en: `${over} wd late` };
  }
  return light.dueOn === today ? daysText({ ...light, daysLeft: 0 }) : { zh: `${shortDay(light.dueOn, today)} 前`, en: `by ${shortDay(light.dueOn, today)}` };
}
