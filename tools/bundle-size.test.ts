import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOfFirstLoad, firstLoadKb, firstPages, readManifest, type Manifest } from './bundle-size.ts';

const root = join(import.meta.dirname, '..');

describe('what a first load fetches', () => {
  const manifest: Manifest = {
    'index.html': { file: 'a.js', isEntry: true, imports: ['_shared'], css: ['a.css'] },
    'portal/HomePage.tsx': { file: 'home.js', imports: ['_shared', '_kit'] },
    'portal/ApplyPage.tsx': { file: 'apply.js' },
    _shared: { file: 's.js', imports: ['_kit'] },
    _kit: { file: 'k.js', css: ['k.css'] },
  };
  it('follows static imports and the page opened at once, each file once, and no other lazy page', () => {
    expect([...filesOfFirstLoad(manifest, { entry: 'index.html', opens: 'portal/HomePage.tsx' })].sort()).toEqual(['a.css', 'a.js', 'home.js', 'index.html', 'k.css', 'k.js', 's.js']);
  });
  it('does not pass over an entry or an import that is not there', () => {
    expect(() => filesOfFirstLoad(manifest, { entry: 'desk/index.html', opens: '' })).toThrow('no entry');
    expect(() => filesOfFirstLoad({ 'index.html': { file: 'a.js', isEntry: true, imports: ['_gone'] } }, { entry: 'index.html', opens: '' })).toThrow('_gone');
  });
});

describe('the build', () => {
  let dist = '';
  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'jiedian-web-'));
    const args = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir', join(root, 'packages/web')];
    // Vitest's own NODE_ENV would build React for development, half again as large.
    const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
    if (built.status !== 0) throw new Error(`the pages could not be built:\n${built.stderr}`);
  });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  it.each(firstPages)('$name loads at most $atMostKb kB gz at first', (page) => {
    const kb = firstLoadKb(dist, page);
    console.log(`${page.name}: ${kb.toFixed(1)} kB gz of ${page.atMostKb}`);
    expect(kb).toBeGreaterThan(20);
    expect(kb).toBeLessThanOrEqual(page.atMostKb);
  });
  it('measures the pages that open first: they are chunks of their own or part of the entry', () => {
    for (const { opens } of firstPages) expect(readFileSync(join(root, 'packages/web', opens), 'utf8')).not.toBe('');
  });
  it('keeps the desk’s kit out of the portal', () => {
    const manifest = readManifest(dist);
    const portal = filesOfFirstLoad(manifest, firstPages[0] ?? { entry: '', opens: '' });
    const own = filesOfFirstLoad(manifest, firstPages[1] ?? { entry: '', opens: '' }).filter((file) => !portal.includes(file));
    const knows = (files: readonly string[], word: string) => files.filter((file) => file.endsWith('.js')).some((file) => readFileSync(join(dist, file), 'utf8').includes(word));
    // A property of antd's; that the desk has it proves that the mark is the right one.
    expect(knows(own, 'autoInsertSpace')).toBe(true);
    expect(knows(portal, 'autoInsertSpace')).toBe(false);
  });
});
