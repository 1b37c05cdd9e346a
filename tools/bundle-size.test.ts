import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOfFirstLoad, filesOfNext, firstLoadKb, firstPages, readManifest, type Manifest } from './bundle-size.ts';

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
  it('tells what the page itself may fetch later from what the router may', () => {
    const later: Manifest = { ...manifest, 'index.html': { file: 'a.js', isEntry: true, dynamicImports: ['portal/ApplyPage.tsx'] }, 'portal/HomePage.tsx': { file: 'home.js', dynamicImports: ['pen'] }, pen: { file: 'pen.js', imports: ['_kit'] } };
    expect(filesOfNext(later, { entry: 'index.html', opens: 'portal/HomePage.tsx' })).toEqual([['pen.js', 'k.js', 'k.css']]);
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

  it.each(firstPages())('$face $path loads at most $heldKb kB gz at first', (page) => {
    const { page: kb } = firstLoadKb(dist, page);
    expect(kb).toBeGreaterThan(20);
    expect(kb).toBeLessThanOrEqual(page.heldKb);
  });
  it('knows every address of both faces, and the page that opens there', () => {
    const addresses = firstPages().map(({ face, path }) => `${face} ${path}`);
    expect(addresses).toEqual(expect.arrayContaining(['portal /', 'portal /cases/$id', 'portal /apply', 'desk /', 'desk /cases/$id', 'desk /papers/$kind/$id/$step']));
    for (const { face } of firstPages()) expect(addresses.filter((one) => one.startsWith(face))).toHaveLength(readFileSync(join(root, `packages/web/${face}/router.tsx`), 'utf8').match(/import\('/g)?.length ?? 0);
    const manifest = readManifest(dist);
    for (const { opens } of firstPages()) expect(Object.keys(manifest)).toContain(opens);
  });
  it('keeps the desk’s kit out of every page of the portal, and out of what they may open next', () => {
    const manifest = readManifest(dist);
    const [portal, desk] = [firstPages().filter(({ face }) => face === 'portal'), firstPages().filter(({ face }) => face === 'desk')];
    const knows = (files: readonly string[], word: string) => files.filter((file) => file.endsWith('.js')).some((file) => readFileSync(join(dist, file), 'utf8').includes(word));
    // A property of antd's; that the desk has it proves that the mark is the right one.
    for (const page of desk) expect(knows(filesOfFirstLoad(manifest, page), 'autoInsertSpace')).toBe(true);
    for (const page of portal) expect(knows([...filesOfFirstLoad(manifest, page), ...filesOfNext(manifest, page).flat()], 'autoInsertSpace'), page.path).toBe(false);
  });
});
