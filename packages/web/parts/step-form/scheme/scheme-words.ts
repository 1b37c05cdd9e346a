import type { Text } from '@jiedian/domain/kernel/text.ts';

export const schemeWords = {
  parts: { zh: '三部分汇总', en: 'The three parts' },
  signatures: { zh: '双经理会签', en: 'Both managers sign' },
} as const satisfies Record<string, Text>;
