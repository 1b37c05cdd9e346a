import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { gapKinds } from '@jiedian/domain/glossary/lists/gap-kind.ts';
import { paperKinds } from '@jiedian/domain/glossary/lists/paper-kind.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

export type Gap = { readonly paper: string; readonly name: Text; readonly text: Text };

/** 一次性告知: the papers that the acceptance sent back, each with what is wrong and how to put it right; promised ones are not asked for now. */
export function gapsIn(acceptance: JsonObject): readonly Gap[] {
  const checks = acceptance['paperChecks'];
  const rows = Array.isArray(checks) ? checks.filter(isObject) : [];
  return rows.filter((row) => row['verdict'] === 'gap' && row['promised'] !== true).map((row): Gap => {
    const [paper, said] = [String(row['paper']), typeof row['words'] === 'string' ? row['words'] : ''];
    const kind = wordsOf(gapKinds, String(row['gap']));
    return { paper, name: wordsOf(paperKinds, paper), text: said === '' ? kind : { zh: `${kind.zh}：${said}`, en: `${kind.en}: ${said}` } };
  });
}
