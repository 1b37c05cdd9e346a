import { memo } from 'react';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { leaves } from './leaves.ts';
import { Notes } from './Notes.tsx';
import { SteadyInput } from './SteadyInput.tsx';
import { idOfPath, sameFindings } from './step-ground.ts';
import { words } from './step-words.ts';
import { afterPress } from '../after-press.ts';

const wide = (field: Field) => field.kind === 'table' || field.kind === 'files' || field.kind === 'signature' || field.kind === 'place' || (field.kind === 'text' && (field.lines ?? 1) > 1);
/** Kinds whose control is one input that a click on the label may focus; the others are groups. */
const single = (field: Field) => !['table', 'files', 'signature', 'place', 'yes-no'].includes(field.kind);

type Props = {
  readonly field: Field; readonly path: string; readonly value: Json | undefined; readonly need: 'required' | 'optional' | 'hidden';
  readonly source: Text | undefined; readonly kept: boolean; readonly found: readonly Finding[];
  touch(path: string): void; onChange(value: Json | undefined): void;
};

/** Label above, where the value comes from at its right, the control, help and what is wrong. */
export const FieldShown = memo(function FieldShown({ field, path, value, need, source, kept, found, touch, onChange }: Props) {
  const t = useText();
  const id = idOfPath(path);
  const help = [field.help, typeof field.need === 'object' && need === 'required' ? field.need.words : undefined].filter((one) => one !== undefined);
  const described = [help.length > 0 ? `${id}-help` : '', found.length > 0 ? `${id}-notes` : ''].filter(Boolean).join(' ');
  const wrong = found.some(({ level }) => level === 'must');
  const name = <span id={`${id}-name`}>{t(field.label)}</span>;
  return (
    <div className={`step-field${wide(field) ? ' step-wide' : ''}${wrong ? ' step-wrong' : ''}`} data-field={path} onBlur={(event) => { if (leaves(event)) afterPress(() => touch(path)); }}>
      <div className="step-label">
        {need === 'required' ? <span className="step-star" aria-hidden="true">*</span> : null}
        {single(field) ? <label htmlFor={id}>{name}</label> : name}
        {need === 'required' ? <span className="unseen">{t(words.required)}</span> : null}
        <span className="step-source">{source && kept ? t(source) : source ? t({ zh: '已改动', en: 'changed' }) : need === 'optional' ? t(words.optional) : null}</span>
      </div>
      <SteadyInput field={field} path={path} value={value} onChange={onChange}
        ties={{ id, 'aria-labelledby': `${id}-name`, ...(described === '' ? {} : { 'aria-describedby': described }), ...(wrong ? { 'aria-invalid': true } : {}) }} />
      {help.length > 0 ? <p className="step-help" id={`${id}-help`}>{help.map((one) => t(one)).join(' ')}</p> : null}
      <Notes id={`${id}-notes`} findings={found} />
    </div>
  );
}, (was, is) => was.field === is.field && was.path === is.path && was.value === is.value && was.need === is.need && was.source === is.source && was.kept === is.kept
  && was.touch === is.touch && was.onChange === is.onChange && sameFindings(was.found, is.found));
