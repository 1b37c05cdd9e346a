import { spawnSync } from 'node:child_process';
import { checkedProjects } from './type-projects.ts';

// Every project is checked even when an earlier one fails, so that one run shows all that is wrong.
const failed = checkedProjects.filter(
  (project) => spawnSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', project, '--noEmit'], { stdio: 'inherit' }).status !== 0,
);
process.exitCode = failed.length === 0 ? 0 : 1;
