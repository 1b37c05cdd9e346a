import { type RowProblem, wrong } from './row-problem.ts';

type Row = { readonly source: string; readonly confidence: string; readonly toBeConfirmed: boolean };
type File = Row & { readonly id: string; readonly version: string; readonly effectiveFrom: string; readonly effectiveTo?: string | undefined; readonly rows: readonly Row[] };

/** Key fields by which the rows of a file are told apart; the first that a row has counts. */
const keys = ['id', 'paper', 'item', 'fee', 'parameter', 'reason', 'class', 'level'] as const;

/** What is wrong with a file of rows beyond its shape: unknown sources, doubled rows, guesses passed off as certain, dates the wrong way round. */
export function checkRows(file: File, sources: ReadonlySet<string>): readonly RowProblem[] {
  const named = file.rows.map((row) => ({ row, key: keyOf(row) }));
  return [
    ...[{ row: file as Row, key: null }, ...named].flatMap(({ row, key }) => checkSource(row, key, sources)),
    ...named.filter(({ key }, index) => named.findIndex((other) => other.key === key) !== index).map(({ key }) => wrong(key, `行 ${key} 重复`, `row ${key} stands twice`)),
    ...[file, ...file.rows].filter(backwards).map((row) => aboutRow(row === file ? null : keyOf(row as Row), '失效日早于生效日', ' ends before it begins')),
  ];
}

/** Two versions of one document may not be in force on the same day. */
export function checkVersions(files: readonly File[]): readonly string[] {
  const problems: string[] = [];
  for (const [index, a] of files.entries()) {
    for (const b of files.slice(index + 1)) {
      if (a.id !== b.id) continue;
      if (a.effectiveFrom <= (b.effectiveTo ?? '9999-12-31') && b.effectiveFrom <= (a.effectiveTo ?? '9999-12-31')) {
        problems.push(`overlap: versions ${a.version} and ${b.version} of ${a.id} are in force on the same day`);
      }
    }
  }
  return problems;
}

const aboutRow = (key: string | null, zh: string, en: string): RowProblem =>
  (key === null ? wrong(undefined, `文件头：${zh}`, `the head${en}`) : wrong(key, `行 ${key}：${zh}`, `row ${key}${en}`));

function checkSource(row: Row, key: string | null, sources: ReadonlySet<string>): readonly RowProblem[] {
  if (!sources.has(row.source)) return [aboutRow(key, `依据 ${row.source} 不在依据清单中`, `: source ${row.source} is not in sources.json`)];
  const unsure = row.confidence === 'MEM' || row.confidence === 'DERIVED' || row.confidence === 'L' || row.source === 'MEM' || row.source === 'DERIVED';
  return unsure && !row.toBeConfirmed ? [aboutRow(key, `可信度 ${row.confidence}（${row.source}）应标为“待确认”`, `: confidence ${row.confidence} (${row.source}) must be marked toBeConfirmed`)] : [];
}

function backwards(row: object): boolean {
  const { effectiveFrom, effectiveTo } = row as { effectiveFrom?: string; effectiveTo?: string };
  return effectiveFrom !== undefined && effectiveTo !== undefined && effectiveTo < effectiveFrom;
}

function keyOf(row: Row): string {
  const fields = row as unknown as Record<string, unknown>;
  const name = keys.map((key) => fields[key]).find((value) => value !== undefined) ?? [fields['scheme'], fields['grade']].join(' ');
  return String(name);
}
