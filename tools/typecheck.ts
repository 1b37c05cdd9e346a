import { spawnSync } from 'node:child_process'

const projects = ['packages/engines/tsconfig.json', 'packages/domain/tsconfig.json', 'tsconfig.json', 'packages/web/tsconfig.json']

/** Every project is checked even when an earlier one fails, so that one run shows all that is wrong. */
let broken = 0
for (const project of projects) {
  const done = spawnSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', project, '--noEmit'], { stdio: 'inherit' })
  if (done.status !== 0) broken += 1
}
process.exitCode = broken === 0 ? 0 : 1
