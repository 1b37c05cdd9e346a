import { transferManager } from '@jiedian/domain/managers/transfer-manager.ts';
import { urge } from '@jiedian/domain/coordination/urge.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StreamKind } from '../../ask/shapes.ts';

/** `command`: the path of its own that the act has on this kind of stream. */
export type BulkAct = { readonly does: 'transfer' | 'urge'; readonly command: string; readonly words: Text; readonly by: readonly string[] };

const transfer: BulkAct = { does: 'transfer', command: transferManager.command, words: { zh: '批量移交经理', en: 'Hand over' }, by: transferManager.by };
const urging = (command: string): BulkAct => ({ does: 'urge', command, words: { zh: '批量督办', en: 'Urge' }, by: urge.by });

/** What can be done to many at once: one command for each, as if it had been done on its page. The managers of a project are those of its cases, so they are handed over there. */
export const bulkActs: Readonly<Record<StreamKind, readonly BulkAct[]>> = { case: [transfer, urging(urge.command)], project: [urging(`${urge.command}-on-project`)] };
