import { customerWhose } from '@jiedian/domain/glossary/fields/signed-by.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** Those who sign on paper of the house without being of it: their line never begins with the name of whoever sits at the desk. */
const outsiders: ReadonlySet<string> = new Set([customerWhose.zh, '签收人', '施工单位', '试验单位', '监理']);

export const isOutside = (whose: Text): boolean => outsiders.has(whose.zh);
