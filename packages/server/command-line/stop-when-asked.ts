/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or when whoever stands between us and the person is gone: `npx jiedian` runs us through
 * a shell which SIGTERM kills without handing it on, and the bin may be killed. A second signal ends at once, but not one within a second:
 * Ctrl-C reaches us from the terminal and often once more from npm.
 */
export function stopWhenAsked(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<'asked'> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const ask = (): void => {
      if (first !== undefined && performance.now() - first > 1_000) process.exit(130);
      first ??= performance.now();
      resolve('asked');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    if (!hasGoBetween(environment)) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      ask();
    }, 500);
    watch.unref();
  });
}

/** Started from a plain shell we outlive it, as `nohup` and scripts expect; only npm, npx and our own bin are watched. */
const hasGoBetween = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment['npm_command'] !== undefined || environment['JIEDIAN_STARTED_BY'] !== undefined;
