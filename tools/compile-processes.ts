import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProcessRefused } from './bpmn/process-refused.ts';
import { compileAll } from './bpmn/process-files.ts';

/** `npm run build:processes`: processes/*.bpmn → processes/compiled/*.json. */
try {
  for (const file of await compileAll()) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.text);
    console.log(`${file.process.id} version ${file.process.version}: ${file.process.nodes.length} nodes, ${file.process.flows.length} flows`);
  }
} catch (refused) {
  if (!(refused instanceof ProcessRefused)) throw refused;
  console.error(refused.message);
  process.exitCode = 1;
}
