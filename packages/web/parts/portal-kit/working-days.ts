import type { Text } from '@jiedian/domain/kernel/text.ts';

export const workingDays = (n: number): Text => ({ zh: `${n} 个工作日`, en: n === 1 ? '1 working day' : `${n} working days` });
