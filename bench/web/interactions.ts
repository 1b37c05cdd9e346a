import type { Page } from '@playwright/test';

/** Runs in the page, where there is no type to hold on to. */
const noting = `
  window.felt = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) window.felt.push({ ms: entry.duration, on: entry.name + ' ' + (entry.target?.getAttribute?.('aria-label') || entry.target?.textContent || entry.target?.id || entry.target?.nodeName || '').slice(0, 24) });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** From now on the page notes how long each thing that a person does takes until it is seen (Event Timing, of presses, keys and clicks; in ms, in steps of 8). */
export const noteInteractions = async (page: Page): Promise<void> => void (await page.addInitScript({ content: noting }));

/** One press or key and how long it took to be seen, in ms. */
export type Felt = { readonly ms: number; readonly on: string };

/** The longest interaction while `act` runs, at so many times slower a processor; 16 when all were too short to be noted. */
export async function longestOf(page: Page, slower: number, act: () => Promise<void>): Promise<Felt> {
  const tools = await page.context().newCDPSession(page);
  await page.evaluate('window.felt = []');
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await act();
  // An entry is delivered after the frame that shows it.
  await page.waitForTimeout(1_000);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await tools.detach();
  return (await page.evaluate<Felt[]>('window.felt')).reduce((longest, felt) => (felt.ms > longest.ms ? felt : longest), { ms: 16, on: 'none that was noted' });
}

/** Milliseconds of browser work (script, style, layout, paint) while `act` runs. */
export async function workOf(page: Page, act: () => Promise<void>): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  const busy = async (): Promise<number> => ((await tools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const before = await busy();
  await act();
  const took = (await busy()) - before;
  await tools.detach();
  return took;
}

/** Megabytes of script objects that are still reachable. */
export async function heapOf(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize / 1_048_576;
}
