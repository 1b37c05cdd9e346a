import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bpmnFiles, processFolder } from './bpmn/process-files.ts';
import { drawProcess } from './draw/draw-process.ts';

/** `node tools/draw-processes.ts [name.bpmn …]`: lays processes out anew after nodes or flows were added by hand. */
const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : bpmnFiles()) {
  const path = join(processFolder, name);
  writeFileSync(path, await drawProcess(name, readFileSync(path, 'utf8')));
  console.log(`${name} drawn`);
}
