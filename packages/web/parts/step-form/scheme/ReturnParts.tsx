import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { returnReasons } from '@jiedian/domain/glossary/lists/return-reason.ts';
import { checkForm } from '@jiedian/domain/kernel/form-check.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { returnSchemePart } from '@jiedian/domain/supply-scheme/return-scheme-part.ts';
import { isTrouble } from '../../../ask/trouble.ts';
import { useText } from '../../language.tsx';
import { dayOf } from '../../write-dates.ts';
import { FindingMark } from '../Notes.tsx';
import { useHouseClock } from '../use-house-clock.ts';
import { sendTo, useSending, type Stream } from '../use-sending.ts';
import { parts, type Part } from './parts.ts';
import { returnRows, type Returning, type Returns } from './return-rows.ts';

type Props = { readonly returns: Returns; readonly stream: Stream; readonly seenVersion: number; change(part: Part, to: Returning | undefined): void; done(name: Text): void };

/** 退回: in place, below the parts concerned. What goes back goes at once, for with the first return the drafting waits for its department. */
export function ReturnParts({ returns, stream, seenVersion, change, done }: Props) {
  const t = useText();
  const { now } = useHouseClock();
  const sending = useSending(sendTo(returnSchemePart.command, stream));
  const [tried, attempt] = useState(false);
  const open = parts.filter(({ code }) => returns[code] !== undefined);
  const data = { parts: returnRows(returns) };
  const found = checkForm(returnSchemePart.form, data, {}, { doneAt: now() as Instant, today: dayOf(now()) as BusinessDate });
  const send = async () => {
    attempt(true);
    if (found.length > 0) return;
    const answered = await sending.go(data, null, now(), seenVersion);
    if (answered !== null && !isTrouble(answered)) done(returnSchemePart.name);
  };
  const names = { zh: open.map(({ title }) => title.zh).join('、'), en: open.map(({ title }) => title.en.toLowerCase()).join(', ') };
  return (
    <div className="scheme-return" role="group" aria-label={t({ zh: `退回${names.zh}`, en: `Send back: ${names.en}` })} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.stopPropagation(); void send(); } }}>
      {open.map((part) => <OnePart key={part.code} part={part} returning={returns[part.code] ?? { reasons: [], gaps: [''] }} change={(to) => change(part, to)} />)}
      {tried && found.length > 0 ? <div className="step-notes">{found.map(({ path, code, text }) => <p key={path + code} className="step-note step-must"><FindingMark level="must" />{t(text)}</p>)}</div> : null}
      {sending.trouble ? <p className="step-note step-must" role="alert"><FindingMark level="must" />{t(sending.trouble.text)}</p> : null}
      <div className="scheme-return-foot"><span className="caption">{t({ zh: '须写明全部缺项，对方一次改完；本表已填内容保留在草稿中。', en: 'Name all gaps, so that they are mended at once. What you typed here stays in the draft.' })}</span><Button danger data-return="parts" aria-busy={sending.sending} onClick={() => void send()}>{t({ zh: `退回${names.zh}`, en: `Send back ${names.en}` })}</Button></div>
    </div>
  );
}

function OnePart({ part, returning: { reasons, gaps }, change }: { readonly part: Part; readonly returning: Returning; change(to: Returning | undefined): void }) {
  const t = useText();
  const gapName = (at: number): Text => ({ zh: `缺项 ${at + 1}`, en: `Gap ${at + 1}` });
  return (
    <fieldset className="scheme-return-part">
      <legend><b>{t({ zh: `退回${part.title.zh}`, en: `Send back the ${part.title.en.toLowerCase()}` })}</b><button type="button" className="link" onClick={() => change(undefined)}>{t({ zh: '取消', en: 'Cancel' })}</button></legend>
      <div className="scheme-return-line"><span className="secondary">{t({ zh: '原因', en: 'Reasons' })}</span><Checkbox.Group value={[...reasons]} onChange={(next) => change({ reasons: next.map(String), gaps })} options={part.reasons.map((code) => ({ value: code, label: t(returnReasons.values[code]) }))} /></div>
      {gaps.map((gap, at) => (
        <label key={at} className="scheme-return-line"><span className="secondary">{t(gapName(at))}</span>
          <Input value={gap} maxLength={300} aria-label={`${t(part.title)} ${t(gapName(at))}`} onChange={({ target }) => change({ reasons, gaps: gaps.with(at, target.value) })} /></label>
      ))}
      <button type="button" className="link scheme-more" onClick={() => change({ reasons, gaps: [...gaps, ''] })}>{t({ zh: '再加一项', en: 'Another gap' })}</button>
    </fieldset>
  );
}
