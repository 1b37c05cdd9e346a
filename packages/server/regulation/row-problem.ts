import type { Text } from '@jiedian/domain/kernel/text.ts';

/** What is wrong with a file of dated rows. `row`: the id of the row that it is about; absent where it is about the file. */
export type RowProblem = { readonly row?: string; readonly text: Text };

export const wrong = (row: string | undefined, zh: string, en: string): RowProblem => ({ ...(row === undefined ? {} : { row }), text: { zh, en } });
