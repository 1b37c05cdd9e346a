import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inHouse } from '@jiedian/server/command-line/open-house.ts';
import { contactId, contactName, makeOrders } from './commands/make-orders.ts';
import { CLIENTS, type CaseOrder, type Driven } from './commands/order.ts';
import { processorClock, type ProcessorTime } from './commands/processor-time.ts';
import { atLeast, quantile, type Bench } from './figure.ts';
import { makeAccounts, settingsFor } from './filled-house.ts';

const ROUNDS = 5;
const CASES_A_ROUND = 16;
const ways = ['bare', 'http', 'direct'] as const;
type Way = (typeof ways)[number];

/**
 * Issue 2, 17 (a). Every way has a process of its own with sixteen clients and the same database, fsync on; short rounds take turns, so that noise on the
 * machine meets all. The first round of each warms up and is not counted. What each way uses of the processors is told besides.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiedian-bench-'));
  try {
    return await inHouse(settingsFor(folder), { demo: true }, async (house) => {
      const orders = await makeOrders(house, ways.length * (ROUNDS + 1) * CASES_A_ROUND);
      await makeAccounts(house, [{ id: contactId(), name: '', userName: contactName }]);
      const { database: { ownerUrl, appUrl, workerUrl }, secret } = house;
      const children: ChildProcess[] = [];
      const start = (file: string, args: readonly string[]): ChildProcess => {
        // A driver that dies ends the bench: nobody would answer.
        const child = fork(join(import.meta.dirname, 'commands', file), args, { serialization: 'json' });
        children.push(child);
        child.once('exit', (code) => { if (code !== 0) child.emit('message', { trouble: `${file} ended (${code})` }); });
        return child;
      };
      try {
        const web = start('serve-web.ts', [appUrl, workerUrl, secret, folder]);
        const url = String((await once(web, 'message'))[0]);
        const drivers: Readonly<Record<Way, ChildProcess>> = { bare: start('drive-bare.ts', [ownerUrl]), http: start('drive-http.ts', [url]), direct: start('drive-direct.ts', [appUrl, workerUrl, secret]) };
        await Promise.all(Object.values(drivers).map((driver) => once(driver, 'message')));
        const clock = await processorClock(ownerUrl);
        const startClock = (way: Way) => clock([drivers[way], ...(way === 'http' ? [web] : [])].map(({ pid = 0 }) => pid));
        return figures(await takeTurns(drivers, orders, startClock));
      } finally {
        for (const child of children) child.disconnect();
        await Promise.all(children.map((child) => once(child, 'exit')));
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What a round gave: commands a second, and the processor time of one. */
type Round = { readonly rate: number; readonly used: ProcessorTime };
type Rounds = Readonly<Record<Way, readonly Round[]>>;

async function takeTurns(drivers: Readonly<Record<Way, ChildProcess>>, orders: readonly CaseOrder[], startClock: (way: Way) => () => ProcessorTime): Promise<Rounds> {
  const rounds: Record<Way, Round[]> = { bare: [], http: [], direct: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, way] of ways.entries()) {
      const from = (round * ways.length + at) * CASES_A_ROUND;
      const driver = drivers[way];
      const stopClock = startClock(way);
      driver.send({ cases: orders.slice(from, from + CASES_A_ROUND) });
      const [driven] = (await once(driver, 'message')) as [Driven];
      if ('trouble' in driven) throw new Error(`${way}: ${driven.trouble}`);
      const { node, database } = stopClock();
      const { commands, seconds } = driven;
      if (round > 0) rounds[way].push({ rate: commands / seconds, used: { node: node / commands, database: database / commands } });
    }
  }
  return rounds;
}

function figures(rounds: Rounds) {
  const middle = (way: Way, of: (round: Round) => number): number => quantile(rounds[way].map(of), 0.5);
  const against = (way: Way): number => quantile(rounds[way].map(({ rate }, at) => rate / (rounds.bare[at]?.rate ?? rate)), 0.5);
  const told = ways.map((way) => `${way} ${Math.round(middle(way, ({ rate }) => rate))}/s (${middle(way, ({ used }) => used.node).toFixed(2)} + ${middle(way, ({ used }) => used.database).toFixed(2)} ms)`);
  const how = `every act of an ordinary high-voltage case, ${CLIENTS} clients, ${ROUNDS} rounds of ${CASES_A_ROUND} cases taking turns with the bare transaction (lock, update, event, job: six round trips); medians (with processor time a command in Node, clients too, and in the database) ${told.join(', ')}`;
  return [atLeast('commands-over-http', against('http'), '× bare SQL', 0.5, how), atLeast('commands-without-http', against('direct'), '× bare SQL', 0.9, how)];
}
