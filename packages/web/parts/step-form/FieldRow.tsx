import type { FocusEvent } from 'react';
import { needOf } from '@jiedian/domain/kernel/condition.ts';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import { useText } from '../language.tsx';
import type { FieldRowProps } from './nested-fields.ts';
import { Notes } from './Notes.tsx';
import { SteadyInput } from './SteadyInput.tsx';
import { findingsAt, idOfPath, useStepGround } from './step-ground.ts';
import { words } from './step-words.ts';

const wide = (field: Field) => field.kind === 'table' || field.kind === 'files' || field.kind === 'signature' || field.kind === 'place' || (field.kind === 'text' && (field.lines ?? 1) > 1);
/** Kinds whose control is one input that a click on the label may focus; the others are groups. */
const single = (field: Field) => !['table', 'files', 'signature', 'place', 'yes-no'].includes(field.kind);

/** One field with its label above, where its value comes from at the right, the control, help and what is wrong. */
export function FieldRow({ field, path, value, row, onChange }: FieldRowProps) {
  const t = useText();
  const { data, facts, shown, sources, touch } = useStepGround();
  const id = idOfPath(path);
  const found = findingsAt(shown, path);
  const need = needOf(field.need, { ...data, ...row }, facts);
  const source = row === undefined ? sources[path] : undefined;
  const kept = source !== undefined && JSON.stringify(source.value) === JSON.stringify(value);
  const help = [field.help, typeof field.need === 'object' && need === 'required' ? field.need.words : undefined].filter((one) => one !== undefined);
  const described = [help.length > 0 ? `${id}-help` : '', found.length > 0 ? `${id}-notes` : ''].filter(Boolean).join(' ');
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) touch(path);
  };
  const name = <span id={`${id}-name`}>{t(field.label)}</span>;
  return (
    <div className={`step-field${wide(field) ? ' step-wide' : ''}${found.some(({ level }) => level === 'must') ? ' step-wrong' : ''}`} data-field={path} onBlur={leave}>
      <div className="step-label">
        {need === 'required' ? <span className="step-star" aria-hidden="true">*</span> : null}
        {single(field) ? <label htmlFor={id}>{name}</label> : name}
        {need === 'required' ? <span className="unseen">{t(words.required)}</span> : null}
        <span className="step-source">{source && kept ? t(source.source) : source ? t({ zh: '已改动', en: 'changed' }) : need === 'optional' ? t(words.optional) : null}</span>
      </div>
      <SteadyInput field={field} path={path} value={value} onChange={onChange}
        ties={{ id, 'aria-labelledby': `${id}-name`, ...(described === '' ? {} : { 'aria-describedby': described }), ...(found.some(({ level }) => level === 'must') ? { 'aria-invalid': true } : {}) }} />
      {help.length > 0 ? <p className="step-help" id={`${id}-help`}>{help.map((one) => t(one)).join(' ')}</p> : null}
      <Notes id={`${id}-notes`} findings={found} />
    </div>
  );
}
