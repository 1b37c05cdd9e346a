import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'];

export type Browser = { readonly executablePath: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };

/**
 * Chosen by ourselves: the package's own list turns web security off and runs everything in one process. No page draws in three dimensions,
 * and a graphics card played by the processor took a third of the time of all tests.
 */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-gpu'];

/** Why there is no browser here, or null: npm carries one for x64 only, elsewhere JIEDIAN_CHROMIUM must name one. */
export function browserMissing(): string | null {
  const named = process.env['JIEDIAN_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? null : `JIEDIAN_CHROMIUM names ${named}, which is not there`;
  return process.arch === 'x64' ? null : `npm carries no Chromium for ${process.arch}; name one in JIEDIAN_CHROMIUM`;
}

/** The browser of the tests and how to start it; the one from npm is unpacked at the first call (some seconds). */
export function browser(): Browser {
  const missing = browserMissing();
  if (missing !== null) throw new Error(missing);
  const named = process.env['JIEDIAN_CHROMIUM'];
  const folder = unpackFolder();
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: tmpdir(), FONTCONFIG_FILE: fontsFile(folder), LANG: 'C.UTF-8', TZ: 'Asia/Shanghai' };
  if (named) return { executablePath: named, args, env };
  const unpacked = unpack(folder);
  return { executablePath: join(unpacked, 'chromium'), args, env: { ...env, LD_LIBRARY_PATH: join(unpacked, 'al2023/lib') } };
}

function unpackFolder(): string {
  const beside = join(root, 'node_modules/.cache/jiedian-chromium');
  try {
    mkdirSync(beside, { recursive: true });
    accessSync(beside, constants.W_OK);
    return beside;
  } catch {
    const own = join(tmpdir(), `jiedian-chromium-${process.getuid?.() ?? 'one'}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
}

/** Unpacked beside and renamed when whole: the package itself takes any half-written copy that lies in the shared temporary folder. */
function unpack(folder: string): string {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const target = join(folder, version);
  if (existsSync(target)) return target;
  const fresh = mkdtempSync(join(folder, 'new-'));
  const program = `const { inflate } = await import('@sparticuz/chromium'); for (const name of process.argv.slice(1)) await inflate(name);`;
  const parts = ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'].map((name) => join(packed, 'bin', name));
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program, ...parts], { cwd: root, env: { ...process.env, TMPDIR: fresh }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`Chromium could not be unpacked: ${done.stderr}`);
  try {
    renameSync(fresh, target);
  } catch (error) {
    // Another run was quicker; its copy is as good.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function fontsFile(folder: string): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui', 'PingFang SC', 'Microsoft YaHei'];
  const file = join(folder, 'fonts.conf');
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${weights.map((weight) => `<dir>${join(fonts, weight)}</dir>`).join('\n')}
<cachedir>${join(folder, 'font-cache')}</cachedir>
${families.map((family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`).join('\n')}
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}
