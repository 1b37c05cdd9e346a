import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { type Printed, bothLanguages, carriedCalendar, findDue } from './due-answer.ts';

const HEADER = ['from', 'workingDays'];
const ANSWER = [...HEADER, 'due', 'provisional'];

type Cells = readonly string[] | { readonly error: Text; readonly line: string };

/**
 * `jiedian due` with CSV on standard input: header `from,workingDays`, answered row by row as `from,workingDays,due,provisional`.
 * When a row is broken (no such day, a negative number, a missing or superfluous cell, an open quote), every row gets one more
 * cell, `error`, empty for the good ones; the broken row stands in its place without due day, and the exit code is 2. Blank lines
 * are left out. Without the header nothing is answered.
 */
export function answerDueCsv(text: string, calendar = carriedCalendar()): Printed {
  const [header, ...rows] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').map(cellsOf);
  if (!Array.isArray(header) || header.join() !== HEADER.join()) {
    const wrong = { en: `the first line must be "${HEADER.join()}"`, zh: `第一行应为“${HEADER.join()}”` };
    return { stdout: '', stderr: `jiedian due: ${bothLanguages(wrong)}\n`, exitCode: 2 };
  }
  const answers = rows.map((cells) => answerRow(cells, calendar));
  const broken = answers.filter((answer) => answer[4] !== '').length;
  const columns = broken === 0 ? ANSWER : [...ANSWER, 'error'];
  const stdout = stringify([columns, ...answers.map((answer) => answer.slice(0, columns.length))]);
  if (broken === 0) return { stdout, stderr: '', exitCode: 0 };
  const count = { en: `${broken} of ${answers.length} rows could not be answered`, zh: `${answers.length} 行中有 ${broken} 行无法计算` };
  return { stdout, stderr: `jiedian due: ${bothLanguages(count)}\n`, exitCode: 2 };
}

// Line by line, because an open quote must not swallow the good rows after it; no value here can hold a line break.
function cellsOf(line: string): Cells {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  try {
    return (parse(line, { trim: true, relax_column_count: true }) as string[][])[0] ?? [];
  } catch {
    return { error: { en: 'broken quotes', zh: '引号不成对' }, line };
  }
}

function answerRow(cells: Cells, calendar: ReturnType<typeof carriedCalendar>): readonly string[] {
  if ('error' in cells) return [cells.line, '', '', '', bothLanguages(cells.error)];
  const [from = '', workingDays = ''] = cells;
  if (cells.length !== HEADER.length) {
    const wrong = { en: `2 cells expected, ${cells.length} found`, zh: `应有 2 列，实有 ${cells.length} 列` };
    return [from, workingDays, '', '', bothLanguages(wrong)];
  }
  const found = findDue(calendar, from, workingDays);
  if ('error' in found) return [from, workingDays, '', '', bothLanguages(found.error)];
  return [from, workingDays, found.due, String(found.provisional), ''];
}
