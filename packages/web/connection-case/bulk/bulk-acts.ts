import { transferManager } from '@jiedian/domain/managers/transfer-manager.ts';
import { urge } from '@jiedian/domain/coordination/urge.ts';

/** What can be done to many cases at once: one command for each case, as if it had been done on its page. */
export const bulkActs = [
  { command: 'transfer-manager', name: transferManager.name, by: transferManager.by as readonly string[] },
  { command: 'urge', name: urge.name, by: urge.by as readonly string[] },
] as const;

export type BulkAct = (typeof bulkActs)[number];
