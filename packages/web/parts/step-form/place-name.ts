import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** A path in words: `equipment.2.eachKw` is 用电设备清单 第 3 行 单台功率. */
export function placeName(fields: Shape, path: string): Text {
  const [code = '', row, column] = path.split('.');
  const field = fields[code];
  if (field === undefined) return { zh: path, en: path };
  const own = field.kind === 'table' && column !== undefined ? field.columns[column]?.label : undefined;
  const n = row === undefined ? null : Number(row) + 1;
  return {
    zh: [field.label.zh, n === null ? '' : `第 ${n} 行`, own?.zh ?? ''].filter(Boolean).join(' '),
    en: [field.label.en, n === null ? '' : `row ${n}`, own?.en ?? ''].filter(Boolean).join(', '),
  };
}
