import { Logger } from 'graphile-worker';

/** The job queue's own chatter is of no use to whoever runs the house; what a job could not do stands in its row and its delivery. */
export const silentLogger = new Logger(() => () => undefined);

/** Warnings and errors of the runner, one JSON line each, as the web's log writes them. Payloads hold ids only. */
export const jobLogger = new Logger(() => (level, message) => {
  if (level !== 'error' && level !== 'warning') return;
  process.stderr.write(`${JSON.stringify({ level: level === 'error' ? 50 : 40, name: 'jobs', msg: message })}\n`);
});
