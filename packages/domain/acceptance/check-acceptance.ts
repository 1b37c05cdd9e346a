import { isObject, type JsonObject } from '../kernel/json.ts';
import { hint, must, type Finding } from '../kernel/form.ts';
import { paperKinds } from '../glossary/lists/paper-kind.ts';
import { wordsOf } from '../glossary/list.ts';

type Row = { readonly paper: string; readonly verdict: string; readonly promised?: boolean; readonly gap?: string };
type Data = { readonly paperChecks: readonly Row[]; readonly result: string; readonly duplicateOf?: string };

const requiredPapers = (facts: JsonObject): readonly { readonly paper: string; readonly main: boolean }[] => {
  const rows = facts['papersRequired'];
  return Array.isArray(rows) ? rows.filter(isObject).map((r) => ({ paper: String(r['paper']), main: r['main'] === true })) : [];
};

/** Each paper that is needed is judged, and the result agrees with the rows (A1: all gaps at once; 容缺 for secondary papers only). */
export function acceptanceFindings({ paperChecks, result, duplicateOf }: Data, facts: JsonObject): readonly Finding[] {
  const required = requiredPapers(facts);
  const unjudged = required.filter((r) => !paperChecks.some((row) => row.paper === r.paper)).map((r) => wordsOf(paperKinds, r.paper));
  const found: Finding[] = [];
  if (unjudged.length > 0) {
    found.push(must('paperChecks', 'paper-not-judged', { zh: `还没有核验：${unjudged.map((t) => t.zh).join('、')}。`, en: `Not yet judged: ${unjudged.map((t) => t.en).join(', ')}.` }));
  }
  const gaps = paperChecks.map((row, i) => ({ ...row, i })).filter((row) => row.verdict === 'gap');
  const open = gaps.filter((row) => row.promised !== true);
  if (result === 'accepted' && gaps.length > 0) {
    found.push(must('result', 'gaps-open', { zh: '还有缺件，不能直接受理：可选容缺受理（次要资料）或退回补正。', en: 'Some papers are missing or faulty. Accept with promised papers (secondary ones only), or return.' }));
  }
  if (result === 'accepted-with-promise' && (gaps.length === 0 || open.length > 0)) {
    found.push(must('result', 'promise-does-not-fit', gaps.length === 0
      ? { zh: '没有缺件，请选“受理”。', en: 'Nothing is missing: choose “Accepted”.' }
      : { zh: '容缺受理时，每项缺件都应写明承诺补交日。', en: 'To accept with promised papers, enter the promised date for each one.' }));
  }
  if (result === 'returned' && gaps.length === 0) {
    found.push(must('result', 'nothing-to-complete', { zh: '退回补正应一次写明全部缺件。', en: 'A return must list every gap at once.' }));
  }
  const main = gaps.filter((row) => row.promised === true && required.some((r) => r.paper === row.paper && r.main));
  return [...found, ...(duplicateOf === undefined ? similarTo(facts) : []), ...main.map((row) => must(`paperChecks.${row.i}.promised`, 'main-paper-promised', { zh: '主要资料不能容缺，请退回补正。', en: 'Main papers cannot be promised. Return the application instead.' }))];
}

/** Applications of the same customer or address within twelve months are shown, none is a hindrance by itself (forms.md 2). */
function similarTo({ similar }: JsonObject): readonly Finding[] {
  const numbers = Array.isArray(similar) ? similar.filter((number) => typeof number === 'string') : [];
  if (numbers.length === 0) return [];
  return [hint('duplicateOf', 'similar-applications', {
    zh: `十二个月内同一客户或同一地址已有申请：${numbers.join('、')}。属于重复的，请在“疑似重复申请”中选定。`,
    en: `Within twelve months the same customer or address has applied before: ${numbers.join(', ')}. If this repeats one of them, name it under “Seems to repeat the case”.`,
  })];
}
