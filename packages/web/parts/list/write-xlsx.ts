import writeExcelFile from 'write-excel-file/universal';
import type { SheetCell, Sheet } from './sheet.ts';

const wide = (cell: SheetCell): number => [...String(cell)].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);

/** Text is written as text, never as a formula. */
const cellOf = (value: SheetCell) => (typeof value === 'number' ? { value, type: Number } : value === '' ? null : { value, type: String });

/** The rows as an Excel file: the head stands still, columns as wide as what they hold, up to 48 characters. */
export function xlsxOf(name: string, [head = [], ...rows]: Sheet): Promise<Blob> {
  const columns = head.map((words, at) => ({ width: Math.min(48, 2 + Math.max(wide(words), ...rows.slice(0, 200).map((row) => wide(row[at] ?? '')))) }));
  const data = [head.map((words) => ({ value: String(words), type: String, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cellOf))];
  return writeExcelFile(data, { columns, sheet: name, stickyRowsCount: 1 }).toBlob();
}
