import type pg from 'pg';

/** What the driver's connection can do in a COPY; its types do not tell. */
type CopyConnection = { query: (text: string) => void; sendCopyFromChunk: (chunk: Buffer) => void; endCopyFrom: () => void; sendCopyFail: (text: string) => void };

/** A COPY … FROM STDIN in the driver's own queue of queries. */
class CopyIn {
  readonly #text: string;
  readonly #chunks: readonly string[];
  readonly #done: (error: Error | null) => void;
  #trouble: Error | null = null;
  constructor(text: string, chunks: readonly string[], done: (error: Error | null) => void) {
    this.#text = text;
    this.#chunks = chunks;
    this.#done = done;
  }
  submit(connection: CopyConnection): void { connection.query(this.#text); }
  handleCopyInResponse(connection: CopyConnection): void {
    for (const chunk of this.#chunks) connection.sendCopyFromChunk(Buffer.from(chunk, 'utf8'));
    connection.endCopyFrom();
  }
  handleRowDescription(): void { /* COPY has no rows */ }
  handleDataRow(): void { /* COPY has no rows */ }
  handlePortalSuspended(): void { /* not in a simple query */ }
  handleEmptyQuery(): void { /* never empty */ }
  handleCommandComplete(): void { /* the end is ReadyForQuery */ }
  handleReadyForQuery(): void { this.#done(this.#trouble); }
  handleError(error: Error): void {
    this.#trouble = error;
    this.#done(error);
  }
}

/** Writes lines in COPY's text form (each ending in a line feed) into columns of a table. Throws what the database says. */
export const copyIn = (client: pg.Client, table: string, columns: readonly string[], lines: readonly string[]): Promise<void> =>
  lines.length === 0 ? Promise.resolve() : new Promise((resolve, reject) => {
    const copy = new CopyIn(`copy ${table} (${columns.join(', ')}) from stdin`, joined(lines), (error) => (error === null ? resolve() : reject(error)));
    client.query(copy as unknown as pg.Submittable);
  });

const AT_ONCE = 64;

/** Fewer and larger messages. */
function joined(lines: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  for (let i = 0; i < lines.length; i += AT_ONCE) chunks.push(lines.slice(i, i + AT_ONCE).join(''));
  return chunks;
}
