import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Outcome } from '../command/outcome.ts';
import { Problem } from './problem.ts';
import { badInput, problem } from './problems.ts';

/** What became of a command, as the API answers it: 200, or a problem with the refusal's code and text (contracts 3). */
export function answerOutcome(outcome: Outcome, commandId: string) {
  switch (outcome.outcome) {
    case 'accepted':
      return outcome;
    case 'refused': {
      const changes = outcome.changes?.map(({ by, ...change }): Json => ({ ...change, by: typeof by === 'string' ? { zh: by, en: by } : by }));
      throw new Problem(outcome.status, outcome.code, outcome.text, {
        commandId, ...(outcome.params === undefined ? {} : { params: outcome.params }), ...(changes === undefined ? {} : { changes }),
      });
    }
    case 'bad-input':
      // A form's findings speak of the form's fields, which stand under `data`.
      throw badInput(outcome.errors.map(({ path, code, text }) => ({ path: path === 'doneAt' ? path : `data.${path}`, code, text })));
    case 'not-visible':
      throw problem('not-found', { commandId });
    case 'command-id-reused':
      throw problem('command-id-reused', { commandId });
  }
}
