import type { CaseField, PeopleField, PersonField } from '@jiedian/domain/kernel/field.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { useGround, type InputProps } from './form-ground.ts';

/** One of the customer's own cases, or one of the persons that the server names for this field. */
export function OneOf({ field, id, path, value, described, wrong, onChange }: InputProps<PersonField | CaseField>) {
  const { t } = useSpeech();
  const { cases, persons } = useGround();
  const from = field.kind === 'case' ? cases : persons[path] ?? [];
  if (from.length === 0) return <p className="p-second" id={id}>{t({ zh: '没有可选的项目。', en: 'There is nothing to choose from.' })}</p>;
  return (
    <select id={id} className="p-input" value={typeof value === 'string' ? value : ''} aria-describedby={described} aria-invalid={wrong} onChange={(e) => onChange(e.target.value === '' ? undefined : e.target.value)}>
      <option value="">{t({ zh: '请选择', en: 'Choose' })}</option>
      {from.map(({ id: code, name }) => <option key={code} value={code}>{name}</option>)}
    </select>
  );
}

export function SomeOf({ path, value, onChange }: InputProps<PeopleField>) {
  const from = useGround().persons[path] ?? [];
  const chosen = Array.isArray(value) ? value : [];
  return (
    <div className="p-options">
      {from.map(({ id, name }) => (
        <label key={id} className="p-option"><input type="checkbox" checked={chosen.includes(id)} onChange={(e) => onChange(e.target.checked ? [...chosen, id] : chosen.filter((c) => c !== id))} /><span>{name}</span></label>
      ))}
    </div>
  );
}
