import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { OwedSteps } from './check-regime.ts';

/** The steps of each process, and those that somebody of the utility does: the boxes outside the customer's lane. */
export function owedSteps(processes: readonly CompiledProcess[]): OwedSteps {
  const stepsOf = (process: CompiledProcess) => process.nodes.filter((node) => node.kind === 'user-task');
  return {
    steps: Object.fromEntries(processes.map((process) => [process.id, stepsOf(process).map(({ id }) => id)])),
    owed: Object.fromEntries(processes.map((process) => [process.id, stepsOf(process).filter((node) => node.lane !== 'customer').map(({ id }) => id)])),
  };
}
