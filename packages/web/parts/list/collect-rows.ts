import { isTrouble, mayPass } from '../../ask/trouble.ts';

export type RowPage<Row> = { readonly items: readonly Row[]; readonly next: string | null };
export type Collected<Row> = { readonly rows: readonly Row[]; readonly capped: boolean };

/** More than this does not leave in one file: whoever needs all asks for the ledger's export. */
export const mostRows = 5000;

const tries = 3;

async function patiently<T>(ask: () => Promise<T>, left = tries): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (left <= 1 || !isTrouble(error) || !mayPass(error)) throw error;
    await new Promise((go) => setTimeout(go, 1000 * (tries - left + 1)));
    return patiently(ask, left - 1);
  }
}

/** All rows of a list, page after page, up to `most`; `told` hears how many there are so far. Null when it was stopped on the way. */
export async function collectRows<Row>(ask: (cursor: string) => Promise<RowPage<Row>>, told: (rows: number) => void, stopped: () => boolean, most = mostRows): Promise<Collected<Row> | null> {
  const rows: Row[] = [];
  let cursor: string | null = '';
  while (cursor !== null && rows.length < most) {
    const from: string = cursor;
    const page: RowPage<Row> = await patiently(() => ask(from));
    if (stopped()) return null;
    rows.push(...page.items);
    cursor = page.next;
    told(Math.min(rows.length, most));
  }
  return { rows: rows.slice(0, most), capped: cursor !== null || rows.length > most };
}
