import { chooseRunAs } from './run-as.ts';
import { startEmbedded } from './start-embedded.ts';
import { StartTrouble } from '../../settings/start-trouble.ts';

/** A program for tests: `node hold-embedded.ts FOLDER [without-namespace]` starts the database, says where in one JSON line, and holds it until killed. */
const [folder = '', how] = process.argv.slice(2);
try {
  const runAs = chooseRunAs(how === 'without-namespace');
  const server = await startEmbedded({ dataFolder: folder, fsync: true, runAs });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  console.log(JSON.stringify({ pid: server.pid, ownerUrl: server.ownerUrl, kind: runAs.kind }));
  setInterval(() => {}, 1_000_000);
} catch (error) {
  console.log(JSON.stringify(error instanceof StartTrouble ? { code: error.code, text: error.text } : { fault: String(error) }));
  process.exitCode = 1;
}
