import { needOf } from '@jiedian/domain/kernel/condition.ts';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import { Shape } from '../portal-kit/Shape.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { FieldInput } from './FieldInput.tsx';
import { domId, useGround } from './form-ground.ts';
import { isPaperTable } from './PaperTable.tsx';
import type { FieldRowProps } from './nested-row.ts';
import { afterPress } from '../after-press.ts';

const grouped: ReadonlySet<Field['kind']> = new Set(['choice', 'choices', 'yes-no', 'files', 'place', 'signature', 'table', 'region', 'people']);

/** One field: label above, its source at the right, control, help, what is wrong beneath. */
export function FieldRow({ field, path, value, onChange, row }: FieldRowProps) {
  const { t } = useSpeech();
  const { data, facts, shown, sources, touch } = useGround();
  const id = domId(path);
  const found = shown.filter((f) => f.path === path);
  const wrong = found.some(({ level }) => level === 'must');
  const need = needOf(field.need, row ? { ...data, ...row } : data, facts);
  const source = sources[path];
  const isGroup = grouped.has(field.kind);
  const label = <>{t(field.label)}{need === 'optional' && !(field.kind === 'table' && isPaperTable(field)) ? <span className="p-optional">{t({ zh: '选填', en: 'optional' })}</span> : null}</>;
  const described = [field.help ? `${id}-help` : '', found.length > 0 ? `${id}-says` : ''].filter(Boolean).join(' ') || undefined;
  const body = (
    <>
      <FieldInput field={field} id={id} path={path} value={value} wrong={wrong} described={described} onChange={(next) => { onChange(next); if (wrong || isGroup) touch(path); }} />
      {field.help ? <p className="p-help" id={`${id}-help`}>{t(field.help)}</p> : null}
      <div id={`${id}-says`} aria-live="polite">
        {found.map((f) => <p key={f.code} className={f.level === 'must' ? 'p-wrong' : 'p-hint'}><Shape tone={f.level === 'must' ? 'late' : 'warn'} /><span>{t(f.text)}</span></p>)}
      </div>
    </>
  );
  const head = source ? <span className="p-second">{t(source)}</span> : null;
  if (!isGroup) {
    return (
      <div className="p-field" data-wrong={wrong} data-path={path} onBlur={() => { if (value !== undefined) afterPress(() => touch(path)); }}>
        <div className="p-label-row"><label className="p-label" htmlFor={id}>{label}</label>{head}</div>
        {body}
      </div>
    );
  }
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={described} className="p-field" data-wrong={wrong} data-path={path} id={`${id}-group`} tabIndex={-1}>
      <div className="p-label-row"><span className="p-label" id={`${id}-label`}>{label}</span>{head}</div>
      {body}
    </div>
  );
}
