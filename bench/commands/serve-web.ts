import type { AddressInfo } from 'node:net';
import { openShell } from '@jiedian/server/command/open-shell.ts';
import { openWeb } from '@jiedian/server/http/open-web.ts';

/** The web alone, as the house starts it, in a process of its own; sends its address when it listens. Nobody runs jobs meanwhile, on neither side of the bench. */
const [, , appUrl = '', workerUrl = '', secret = '', dataFolder = ''] = process.argv;
const shell = await openShell({ appUrl, workerUrl, secret });
const web = await openWeb({ shell, appUrl, secret, publicUrl: undefined, logLevel: 'warn', codesShown: true, files: { kind: 'fs' }, dataFolder });
await web.app.listen({ host: '127.0.0.1', port: 0 });
process.send?.(`http://127.0.0.1:${(web.app.server.address() as AddressInfo).port}`);
process.on('disconnect', () => process.exit(0));
