import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { CommandKind } from '../command/known-acts.ts';
import { readStream, type StreamGround } from '../command/read-ground.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import type { Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';

const folder = join(import.meta.dirname, '../../../processes');

/**
 * The BPMN file of the process that a stream pinned. The house keeps compiled versions and the files of today: `pinned` says whether
 * the file is byte for byte the one that the pinned version was compiled from. For administrators; to all others it is not found.
 */
export async function processSource(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  if (!asker.duties.some(({ duty }) => duty === 'administrator')) throw problem('not-found');
  const [ground] = rowsOf<StreamGround>(await readAs(desk.shell.app, scopeOfAsker(asker), [readStream(kind, id as Id)]), 0);
  if (!ground) throw problem('not-found');
  const process = desk.shell.processes.pinned(ground.state.process);
  const file = join(folder, `${process.id}.bpmn`);
  // Process ids are names that the house itself gave.
  if (!/^[a-z-]+$/.test(process.id) || !existsSync(file)) throw problem('not-found');
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: process.id, version: process.version, sha256, pinned: sha256 === process.sha256, fileName: `${process.id}-${process.version}.bpmn`, source: bytes.toString('utf8') };
}
