import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { OwedSteps } from './check-regime.ts';

/** The steps that somebody of the utility does, by process: the boxes outside the customer's lane. */
export function owedSteps(processes: readonly CompiledProcess[]): OwedSteps {
  return Object.fromEntries(
    processes.map((process) => [
      process.id,
      process.nodes.filter((node) => node.kind === 'user-task' && node.lane !== 'customer').map(({ id }) => id),
    ]),
  );
}
