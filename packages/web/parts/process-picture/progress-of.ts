import type { Text } from '@jiedian/domain/kernel/text.ts';

/** The badge of the works under way; nothing is said where no progress was reported. */
export const progressOf = (percent: number | null): Readonly<Record<string, Text>> =>
  percent === null ? {} : { construction: { zh: `完成 ${percent} %`, en: `${percent} % done` } };
