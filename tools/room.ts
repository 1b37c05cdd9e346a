import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { floorsOf } from './room-files.ts';
import { projectFiles, root } from './house-rules/list-files.ts';

/** `npm run room supply-scheme`: the files of one room on all floors, with their length. */
const [room] = process.argv.slice(2);
const floors = room === undefined ? [] : floorsOf(room, projectFiles(/./));
if (floors.length === 0) {
  console.error(room === undefined ? 'npm run room NAME · 请给出模块名' : `没有名为 ${room} 的模块 · there is no room ${room}`);
  process.exitCode = 1;
}
for (const { floor, files } of floors) {
  console.log(`\n${floor}`);
  for (const file of files) console.log(`  ${String(readFileSync(join(root, file), 'utf8').split('\n').length - 1).padStart(4)}  ${file}`);
}
