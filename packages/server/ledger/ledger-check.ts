import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import { eventHash, NOTHING_BEFORE } from './event-hash.ts';

/** Where the ledger is broken; `where` names stream and event, in words. */
export type Broken = { readonly code: string; readonly where: string; readonly zh: string; readonly en: string };

export type Head = { readonly version: number; readonly hash: string };

const broken = (code: string, where: string, zh: string, en: string): Broken => ({ code, where, zh, en });

/** Goes through events stream by stream in order and stops at the first broken link. Feed it, then ask for the heads. */
export class LedgerCheck {
  readonly heads = new Map<string, Head>();
  /** Hashes at the versions that the last checkpoint covered, as they come by. */
  readonly marked = new Map<string, string>();
  events = 0;
  readonly #marks: ReadonlyMap<string, number>;

  constructor(marks: ReadonlyMap<string, number> = new Map()) {
    this.#marks = marks;
  }

  /** The trouble with this event, or null. */
  see(event: LedgerEvent): Broken | null {
    const { streamId, seq } = event;
    const before = this.heads.get(streamId) ?? { version: 0, hash: NOTHING_BEFORE };
    const where = `${streamId}#${seq}`;
    if (seq !== before.version + 1) {
      const wanted = before.version + 1;
      return seq > wanted
        ? broken('event-missing', `${streamId}#${wanted}`, `缺少第 ${wanted} 条事件（其后是第 ${seq} 条）。`, `Event ${wanted} is missing (the next one is ${seq}).`)
        : broken('event-twice', where, `第 ${seq} 条事件重复或次序颠倒。`, `Event ${seq} comes twice or out of order.`);
    }
    if (event.prev !== before.hash) return broken('link-broken', where, '与前一条事件的哈希衔接不上：前一条或本条被改动过。', 'It does not link to the hash of the event before: one of the two was changed.');
    if (eventHash(event) !== event.hash) return broken('event-changed', where, '事件内容与其哈希不符：内容被改动过。', 'Its content does not agree with its hash: it was changed.');
    this.heads.set(streamId, { version: seq, hash: event.hash });
    if (this.#marks.get(streamId) === seq) this.marked.set(streamId, event.hash);
    this.events += 1;
    return null;
  }

  /** Whether the streams end where they are said to end. */
  ends(heads: ReadonlyMap<string, Head>): Broken | null {
    for (const [streamId, said] of heads) {
      const found = this.heads.get(streamId);
      if (found === undefined) return broken('stream-lost', streamId, '整条链丢失。', 'The whole stream is lost.');
      if (found.version !== said.version || found.hash !== said.hash) {
        return broken('tail-cut', `${streamId}#${found.version}`, `链尾与登记不符：登记到第 ${said.version} 条，现有 ${found.version} 条。`, `It does not end where it is said to: at event ${said.version}, but event ${found.version} is the last.`);
      }
    }
    const unsaid = [...this.heads.keys()].find((streamId) => !heads.has(streamId));
    return unsaid === undefined ? null : broken('stream-unsaid', unsaid, '链不在登记的链首表中。', 'The stream is not among the heads.');
  }
}
