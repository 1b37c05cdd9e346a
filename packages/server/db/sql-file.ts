import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `.sql` file as a named statement: read once, planned once a connection. `name` is the file's, unique in the house. */
export type SqlFile = { readonly name: string; readonly text: string };

/** Reads `<folder>/<name>.sql`; call it when a module loads, with `import.meta.dirname`. */
export const sqlFile = (folder: string, name: string): SqlFile => ({ name, text: readFileSync(join(folder, `${name}.sql`), 'utf8') });
