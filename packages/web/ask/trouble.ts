import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Schemas } from './client.ts';

export type Problem = Schemas['Problem'];

/** Why a question or a command has no answer, as pages show it. `status` 0: nothing came back (no network, server away). */
export class Trouble extends Error {
  readonly status: number;
  readonly code: string;
  readonly text: Text;
  readonly requestId: string | null;
  readonly errors: NonNullable<Problem['errors']>;
  readonly changes: NonNullable<Problem['changes']>;

  constructor(status: number, code: string, text: Text, problem?: Partial<Problem>) {
    super(text.en);
    this.name = 'Trouble';
    this.status = status;
    this.code = code;
    this.text = text;
    this.requestId = problem?.requestId ?? null;
    this.errors = problem?.errors ?? [];
    this.changes = problem?.changes ?? [];
  }
}

const away: Text = { zh: '现在连不上服务器。已填的内容都保留着，网络恢复后再试。', en: 'The server cannot be reached now. What you typed is kept; try again when the network is back.' };
const odd: Text = { zh: '服务器的回答读不懂，请稍后再试。', en: 'The server’s answer could not be read. Please try again later.' };

export const noNetwork = (): Trouble => new Trouble(0, 'no-network', away);

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Reads a problem+json body; anything else still gives a sentence. */
export function troubleFrom(status: number, body: unknown): Trouble {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return new Trouble(status, problem.code ?? `http-${status}`, isText(problem.text) ? problem.text : odd, problem);
}

export const isTrouble = (value: unknown): value is Trouble => value instanceof Trouble;

/** What is worth asking again by itself: no answer, too many, not ready. */
export const mayPass = (trouble: Trouble): boolean => trouble.status === 0 || trouble.status === 429 || trouble.status === 503;
