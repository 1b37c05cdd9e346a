import { request } from '@playwright/test';
import lighthouse from 'lighthouse';
import { firstDay } from '../e2e/support/play-in-browser.ts';
import { signInQuietly } from '../e2e/support/sign-in.ts';
import { startOnSetClock } from '../e2e/support/start-on-set-clock.ts';
import { clockAt } from '../seed/days.ts';
import { atLeast, quantile, type Bench, type Figure } from './figure.ts';
import { openChromium } from './web/open-chromium.ts';

const times = 5;
const categories = ['performance', 'accessibility'] as const;
const shown = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'] as const;

type Scores = Readonly<Record<(typeof categories)[number], number>> & { readonly said: string };

/** Issue 3: the two pages that customers open most, as Lighthouse sees them on its telephone (slow 4G, processor four times slower). */
export const bench: Bench = async () => {
  const house = await startOnSetClock(clockAt(firstDay, '09:00'));
  const chromium = await openChromium();
  try {
    const { cookie, caseId } = await signedIn(house.url);
    const figures: Figure[] = [];
    for (const [name, path] of [['home', '/'], ['progress', `/cases/${caseId}`]] as const) {
      const runs: Scores[] = [];
      for (let run = 0; run < times; run += 1) runs.push(await scoresOf(`${house.url}${path}`, chromium.port, cookie));
      const how = `portal, signed in, Lighthouse's phone profile, nothing kept from before; median of ${times}: ${runs.map(({ said }) => said).join('; ')}`;
      for (const category of categories) figures.push(atLeast(`lighthouse-${category} · ${name}`, quantile(runs.map((scores) => scores[category]), 0.5), 'points', category === 'accessibility' ? 100 : 95, how));
    }
    return figures;
  } finally {
    await chromium.close();
    await house.stop();
  }
};

type Named = { readonly phones: readonly { readonly phone: string }[] };
type Cases = { readonly items: readonly { readonly id: string; readonly status: string }[] };

/** The first customer of the demo with a case under way. */
async function signedIn(url: string): Promise<{ readonly cookie: string; readonly caseId: string }> {
  const asked = await request.newContext({ baseURL: url });
  const { phones } = (await (await asked.get('/api/v1/demo/accounts')).json()) as Named;
  for (const { phone } of phones) {
    const own = await request.newContext({ baseURL: url });
    await signInQuietly(own, { phone });
    const { items } = (await (await own.get('/api/v1/cases')).json()) as Cases;
    const open = items.find(({ status }) => status === 'open');
    if (open) return { cookie: (await own.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join('; '), caseId: open.id };
  }
  throw new Error('no customer of the demo has a case under way');
}

async function scoresOf(url: string, port: number, cookie: string): Promise<Scores> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories], extraHeaders: { Cookie: cookie } });
  const report = result?.lhr;
  if (report === undefined || report.runtimeError) throw new Error(`${url}: ${report?.runtimeError?.message ?? 'Lighthouse said nothing'}`);
  const points = (category: (typeof categories)[number]) => Math.round((report.categories[category]?.score ?? 0) * 100);
  return { performance: points('performance'), accessibility: points('accessibility'), said: shown.map((audit) => report.audits[audit]?.displayValue?.replaceAll(' ', ' ') ?? '?').join(' ') };
}
