import { begin } from '@jiedian/engines/process/token-game.ts';
import { seeded } from '@jiedian/engines/schedule/seeded.ts';
import { forecastCase, type ForecastAsked } from '@jiedian/domain/forecast/forecast-case.ts';
import type { Line } from '@jiedian/domain/forecast/line.ts';
import { networkOfLines } from '@jiedian/domain/forecast/network-of-lines.ts';
import { standardsIn } from '@jiedian/domain/forecast/spread-of-step.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { stepsOf, type CommandKind } from '@jiedian/server/command/known-acts.ts';
import { numbersOn } from '@jiedian/server/command/rule-numbers.ts';
import { regimeOn } from '@jiedian/server/ledger/rule-book.ts';
import { compiledProcesses } from '@jiedian/server/processes/compiled-processes.ts';
import { shippedRules } from '../seed/shipped-rules.ts';
import { atMost, quantile, type Bench } from './figure.ts';

const RUNS = 1000;
const today = '2026-11-23' as BusinessDate;

/** Issue 4: the forecast of one case with a grid project, both at their beginning, where the network is largest; beside it the draws and sums alone. */
export const bench: Bench = async () => {
  const rules = shippedRules();
  const standards = standardsIn(numbersOn(rules.regulation, today));
  if (standards === null) throw new Error('no standards are in force');
  const line = (key: string, kind: CommandKind, id: string): Line => {
    const process = compiledProcesses().find((one) => one.id === id);
    if (!process) throw new Error(`there is no ${id}`);
    return {
      key, process, steps: stepsOf[kind], regime: regimeOn(rules, today), kind: { process: id, supplyKind: 'hv-dual', businessType: 'new', ordinary: false }, history: {},
      state: { position: begin(process, new Set(), 1).position, facts: {}, open: {}, status: 'open' },
    };
  };
  const asked: ForecastAsked = { connection: line('case', 'case', 'hv-connection'), projects: [line('works', 'project', 'grid-project')], calendar: rules.calendar, today, standards };
  const parts = networkOfLines(asked.connection, asked.projects, asked).length;
  const [whole, bare] = [[] as number[], [] as number[]];
  for (let round = 0; round < 220; round += 1) {
    whole.push(timed(() => forecastCase(asked)));
    bare.push(timed(() => drawAlone(parts)));
  }
  const [of, alone] = [quantile(whole.slice(20), 0.1), quantile(bare.slice(20), 0.1)];
  const how = `${parts} activities on two lines, ${RUNS} runs, of 200 after 20 to warm up the one that a tenth stay within (the machine may be shared), one thread`;
  return [atMost('forecast-case', of, 'ms', 10, how), atMost('forecast-case-against-bare', of / alone, '×', 6, `${how}; bare: the same number of draws, logarithms and sums, a sort, in turns with it`)];
};

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function drawAlone(parts: number): number {
  const chance = seeded(1);
  const ends = new Float64Array(RUNS);
  for (let run = 0; run < RUNS; run += 1) {
    let sum = 0;
    for (let i = 0; i < parts; i += 1) sum -= Math.log(1 - chance());
    ends[run] = sum;
  }
  return ends.sort()[RUNS / 2] ?? 0;
}
