import { sequentialId } from '../generate/sequential-id.ts';
import { password } from '../filled-house.ts';
import { visit, type Visitor } from '../visitor.ts';
import { answerRounds } from './order.ts';

/** Sends the acts over HTTP, each as the person who does it; connections and sign-ins are kept. */
const url = process.argv[2] ?? '';
const signedIn = new Map<string, Promise<Visitor>>();

answerRounds(async () => async (order, { command, username, doneAt, data }, seenVersion) => {
  const visitor = signedIn.get(username) ?? visit(url, username, password);
  signedIn.set(username, visitor);
  const { status, body } = await (await visitor).post(`/api/v1/commands/${command}`, { commandId: sequentialId(), stream: { kind: 'case', id: order.id }, seenVersion, doneAt, data });
  if (status !== 200) throw new Error(`${command}: ${status} ${JSON.stringify(body).slice(0, 1000)}`);
  return (body as { readonly stream: { readonly version: number } }).stream.version;
});
