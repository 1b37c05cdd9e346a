#!/usr/bin/env node
// Plain JavaScript for whatever Node the system has: it hands over to the Node 24 that npm carries, which reads TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const carried = carriedNode();
const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) await import('../cli.ts');
else if (carried === undefined) {
  console.error(
    `Jiedian needs Node 24: the package node-linux-${process.arch} that carries it is not installed (was npm ci run with --omit=optional?), and this is Node ${process.versions.node}. Run npm ci again without that option.\n` +
      `接电需要 Node 24：自带它的包 node-linux-${process.arch} 没有安装（npm ci 是否带了 --omit=optional？），当前系统是 Node ${process.versions.node}。请不带该选项重新运行 npm ci。`,
  );
  process.exitCode = 1;
} else handOver(carried);

function carriedNode() {
  try {
    const file = join(dirname(createRequire(import.meta.url).resolve(`node-linux-${process.arch}/package.json`)), 'bin', 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function handOver(node) {
  const child = spawn(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, JIEDIAN_STARTED_BY: String(process.pid) } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2']) process.on(signal, () => child.kill(signal));
  // npx runs us through a shell that dies of SIGTERM without a word: the change of parent is the only sign.
  const parent = process.ppid;
  const watch = process.env.npm_command === undefined ? undefined : setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
  child.on('error', (error) => {
    console.error(`The carried Node did not start (${node}): ${error.message}\n自带的 Node 未能启动（${node}）：${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}
