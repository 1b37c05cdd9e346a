import { useMemo, useState } from 'react';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { partsMade } from '@jiedian/domain/supply-scheme/draft-checks.ts';
import { schemeConflicts } from '@jiedian/domain/supply-scheme/scheme-conflicts.ts';
import { useStepRecords } from '../../../ask/streams.ts';
import { useText } from '../../language.tsx';
import { Undone } from '../../Undone.tsx';
import type { BesideProps } from '../beside-props.ts';
import { FindingMark } from '../Notes.tsx';
import { useStepGround } from '../step-ground.ts';
import { PartColumn } from './PartColumn.tsx';
import { PartText } from './PartText.tsx';
import { parts, type Part, type PartCode } from './parts.ts';
import { ReturnParts } from './ReturnParts.tsx';
import type { Returning } from './return-rows.ts';
import { schemeWords } from './scheme-words.ts';
import { useReturns } from './use-returns.ts';
import './scheme.css';

/** 三部分汇总: side by side and of equal rank, because they belong to others; sending one back happens next to it. */
export function SchemeParts({ stream, seenVersion, done }: BesideProps) {
  const t = useText();
  const { form, sources, facts } = useStepGround();
  const drafted = useStepRecords('case', stream.id, 'scheme-drafting').data?.records.findLast(({ command }) => command === 'draft-scheme');
  const told = useMemo((): JsonObject => {
    if (!form.taken) return (drafted?.data ?? {}) as JsonObject;
    return Object.fromEntries(form.taken.flatMap((code): [string, Json][] => (sources[code] === undefined ? [] : [[code, sources[code].value]])));
  }, [form, sources, drafted]);
  const [reading, read] = useState<PartCode | null>(null);
  const { returns, give, sent } = useReturns(stream, seenVersion);
  const conflicts = schemeConflicts(partsMade(facts));
  const [dropped, setDropped] = useState<{ readonly part: Part; readonly returning: Returning } | null>(null);
  const change = (part: Part, to: Returning | undefined) => {
    const { code } = part;
    const { [code]: was, ...rest } = returns;
    setDropped(to === undefined && was?.gaps.some((gap) => gap.trim() !== '') ? { part, returning: was } : null);
    give(to === undefined ? rest : { ...rest, [code]: to });
  };
  const begin = (part: Part) => {
    const known = conflicts.filter((one) => one.parts.includes(part.code)).map(({ text }) => t(text));
    change(part, { reasons: [], gaps: known.length > 0 ? known : [''] });
  };
  return (
    <section className="step-group" data-section={schemeWords.parts.en} aria-label={t(schemeWords.parts)} tabIndex={-1}>
      <div className="scheme-title"><h3>{t(schemeWords.parts)}</h3><span className="caption">{t({ zh: '数据取自各部门提交的版本，此处不可改', en: 'As the departments handed them over; not to be changed here' })}</span></div>
      <div className="scheme-parts">
        {parts.map((part) => (
          <PartColumn key={part.code} part={part} id={stream.id} data={told} wrong={conflicts.some((one) => one.parts.includes(part.code))} reading={reading === part.code} returning={returns[part.code] !== undefined}
            read={() => read(reading === part.code ? null : part.code)} sendBack={() => begin(part)} />
        ))}
      </div>
      {conflicts.length > 0 ? <ul className="scheme-conflicts">{conflicts.map(({ code, text }) => <li key={code + text.zh} className="step-note step-must"><FindingMark level="must" />{t(text)}</li>)}</ul> : null}
      {Object.keys(returns).length > 0 ? <ReturnParts returns={returns} stream={stream} seenVersion={seenVersion} change={change} done={(name) => { sent(); done(name); }} /> : null}
      {dropped ? <Undone what={{ zh: `${dropped.part.title.zh}的退回意见`, en: `the words on the ${dropped.part.title.en.toLowerCase()}` }} undo={() => change(dropped.part, dropped.returning)} /> : null}
      {parts.map((part) => <PartText key={part.code} part={part} data={told} shown={reading === part.code} />)}
    </section>
  );
}
