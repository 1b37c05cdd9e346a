import { inFilledHouse, password } from './filled-house.ts';
import { atMost, quantile, type Bench, type Figure } from './figure.ts';
import { serveHouse, stopHouse } from './serve-house.ts';
import { visit, type Visitor } from './visitor.ts';

const [fewer, more] = (process.env['JIEDIAN_BENCH_CASES'] ?? '10000,200000').split(',').map(Number);
const ROUNDS = Number(process.env['JIEDIAN_BENCH_ROUNDS'] ?? 120);
const WARM_UP = Math.ceil(ROUNDS / 6);

/** Whose lists: one county's, and a branch's of three counties. */
const people = { 'customer-manager': 'customer manager', 'marketing.branch': 'branch' } as const;
const searches = ['恒源', '物流', 'hyjc', '大柳塔镇', '合作社', '610824'];
/** What the search box asks while somebody types. */
const typed = ['恒', '恒源', 'h', 'hy', 'hyj', '榆', '6', '61', '6108'];
/** Milliseconds at p95: issue 2, 17 (b); issue 3, 6 for the search box. */
const goals = { all: 40, 'search-typing': 100 } as const;

type Pages = Readonly<Record<'todo' | 'todo-counts' | 'beside' | 'case-list' | 'case-list-due' | 'search' | 'search-typing' | 'case-page', (round: number) => string>>;

async function pagesFor(visitor: Visitor): Promise<Pages> {
  const { items } = (await visitor.get('/api/v1/cases?status=all&limit=100')) as { readonly items: readonly { readonly id: string }[] };
  if (items.length < 20) throw new Error('too few cases to look at');
  return {
    todo: () => '/api/v1/todo',
    'todo-counts': () => '/api/v1/todo/counts',
    beside: () => '/api/v1/todo/beside',
    'case-list': () => '/api/v1/cases',
    'case-list-due': () => '/api/v1/cases?status=open&sort=due',
    search: (round) => `/api/v1/search?q=${encodeURIComponent(searches[round % searches.length] ?? '')}`,
    'search-typing': (round) => `/api/v1/search?q=${encodeURIComponent(typed[round % typed.length] ?? '')}`,
    'case-page': (round) => `/api/v1/cases/${items[(round * 7) % items.length]?.id ?? ''}`,
  };
}

/** Issue 2, 17 (b). Two houses stand at once and are asked in turn, so that noise on the machine meets both. */
export const bench: Bench = async () => {
  if (!fewer || !more || fewer >= more) throw new Error('JIEDIAN_BENCH_CASES names two numbers of cases, the smaller first');
  const folders: string[] = [];
  const measured = async (): Promise<readonly Figure[]> => {
    const served = [await serveHouse(folders[0] ?? ''), await serveHouse(folders[1] ?? '')] as const;
    try {
      const figures: Figure[] = [];
      for (const [username, who] of Object.entries(people)) {
        const visitors = await Promise.all(served.map(({ url }) => visit(url, username, password)));
        const pages = await Promise.all(visitors.map(pagesFor));
        for (const page of Object.keys(pages[0] ?? {}) as (keyof Pages)[]) figures.push(...(await measure(`${page} · ${who}`, page === 'search-typing' ? goals[page] : goals.all, visitors.map((visitor, at) => async (round) => void (await visitor.get(pages[at]?.[page](round) ?? ''))))));
        for (const visitor of visitors) visitor.leave();
      }
      return figures;
    } finally {
      await Promise.all(served.map(stopHouse));
    }
  };
  return inFilledHouses([fewer, more], folders, measured);
};

/** Fills the folders one after the other; they are closed, and there, when `work` runs. */
async function inFilledHouses<T>(sizes: readonly number[], folders: string[], work: () => Promise<T>): Promise<T> {
  const [size, ...rest] = sizes;
  if (size === undefined) return work();
  return inFilledHouse(size, async ({ settings }) => void folders.push(settings.dataFolder), () => inFilledHouses(rest, folders, work));
}

type Ask = (round: number) => Promise<void>;

async function measure(name: string, goal: number, asks: readonly Ask[]): Promise<readonly Figure[]> {
  const times: number[][] = asks.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [at, ask] of asks.entries()) {
      const began = performance.now();
      await ask(Math.max(0, round + WARM_UP));
      if (round >= 0) times[at]?.push(performance.now() - began);
    }
  }
  const [small = [], large = []] = times;
  process.stderr.write(`${name}: ${quantile(small, 0.5).toFixed(1)} and ${quantile(large, 0.5).toFixed(1)} ms\n`);
  const how = `GET over a kept connection, ${ROUNDS} times after ${WARM_UP}, one at a time; houses with ${fewer} and ${more} cases in 24 county units asked in turn`;
  const few = `${(fewer ?? 0) / 1000}k`;
  const many = `${(more ?? 0) / 1000}k`;
  return [
    atMost(`${name} · ${few} · p95`, quantile(small, 0.95), 'ms', goal, how), atMost(`${name} · ${many} · p95`, quantile(large, 0.95), 'ms', goal, how),
    atMost(`${name} · ${many} against ${few}`, quantile(large, 0.5) / quantile(small, 0.5), '×', 1.3, `medians of the same: ${quantile(large, 0.5).toFixed(1)} ms against ${quantile(small, 0.5).toFixed(1)} ms`),
  ];
}
