import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from '../../e2e/support/chromium.ts';

export type OpenChromium = { readonly port: number; readonly close: () => Promise<void> };

/** The browser of the tests with nobody driving it, for tools that come by its debugging port. Throws with what it printed when it names none. */
export async function openChromium(): Promise<OpenChromium> {
  const { executablePath, args, env } = browser();
  const profile = mkdtempSync(join(tmpdir(), 'jiedian-chromium-'));
  const child = spawn(executablePath, [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { env: { ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let printed = '';
  for await (const part of child.stderr) {
    printed += String(part);
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(printed)?.[1];
    if (port === undefined) continue;
    child.stderr.resume();
    return { port: Number(port), close };
  }
  await close();
  throw new Error(`Chromium opened no debugging port:\n${printed}`);
}
