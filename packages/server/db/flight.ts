import type pg from 'pg';

/** A prepared statement with its values, or a simple query (several commands, no values). */
export type Statement = { readonly name: string; readonly text: string; readonly values?: readonly unknown[] } | string;

export type Answer = pg.QueryResult<Record<string, unknown>>;

/**
 * Sends the statements in one flight and waits for all answers. The first error is thrown when every answer has come, so that the
 * connection is at rest; after an error the rest fail by themselves, and a `commit` in the flight rolls back.
 */
export async function flight(client: pg.ClientBase, statements: readonly Statement[]): Promise<readonly Answer[]> {
  const socket = socketOf(client);
  // The driver writes each statement by itself; held together they are one write to the system, which costs most of a short transaction.
  socket?.cork();
  const sent = statements.map((statement) =>
    typeof statement === 'string' ? client.query<Record<string, unknown>>(statement) : client.query<Record<string, unknown>>({ ...statement, values: [...(statement.values ?? [])] }),
  );
  socket?.uncork();
  const answers = await Promise.allSettled(sent);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

type Corked = { readonly cork: () => void; readonly uncork: () => void };

/** The driver's socket; its types do not tell of it. */
const socketOf = (client: pg.ClientBase): Corked | undefined => (client as { readonly connection?: { readonly stream?: Corked } }).connection?.stream;

/** The rows of one answer of a flight, as the statement's text promises them. */
export const rowsOf = <Row>(answers: readonly Answer[], at: number): readonly Row[] => (answers[at]?.rows ?? []) as readonly Row[];
