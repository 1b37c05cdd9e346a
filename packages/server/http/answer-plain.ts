import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { PlainOutcome } from '../command/outcome.ts';
import { Problem } from './problem.ts';
import { badInput, problem } from './problems.ts';

type Ran = (PlainOutcome & { readonly replayed: boolean }) | { readonly outcome: 'bad-input'; readonly findings: readonly Finding[] } | { readonly outcome: 'command-id-reused' };

/** What a command on a stream without a process is answered; throws the problem where it was not done. `at`: where the findings' paths begin in the body. */
export function answerPlain<Outcome extends Ran>(outcome: Outcome, commandId: string, at: string): Extract<Outcome, { readonly outcome: 'accepted' }> {
  switch (outcome.outcome) {
    case 'accepted':
      return outcome as Extract<Outcome, { readonly outcome: 'accepted' }>;
    case 'refused':
      throw new Problem(outcome.status, outcome.code, outcome.text, { commandId, ...(outcome.params === undefined ? {} : { params: outcome.params }) });
    case 'bad-input':
      throw badInput(outcome.findings.map(({ path, code, text }) => ({ path: path === '' ? at : `${at}.${path}`, code, text })));
    case 'command-id-reused':
      throw problem('command-id-reused', { commandId });
  }
}
