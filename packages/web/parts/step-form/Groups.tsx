import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { Group } from '../portal-form/form-data.ts';
import { useText } from '../language.tsx';
import { FieldRow } from './FieldRow.tsx';
import { Phrases } from './Phrases.tsx';
import { phraseField } from './phrase-field.ts';
import { useStepGround } from './step-ground.ts';
import { keyOf } from './step-sections.ts';

/** The groups of a form with the fields that are asked for now, in two columns. */
export function Groups({ groups, onChange }: { readonly groups: readonly Group[]; onChange(code: string, value: Json | undefined): void }) {
  const t = useText();
  const { form, data } = useStepGround();
  const withPhrases = phraseField(form);
  return groups.map((group) => (
    <section key={keyOf(group)} className="step-group" data-section={keyOf(group)} aria-label={t(group.title)} tabIndex={-1}>
      {groups.length > 1 || form.groups ? <h3>{t(group.title)}</h3> : null}
      <div className="step-fields">
        {group.fields.map((code) => {
          const field = form.fields[code];
          if (field === undefined) return null;
          const value = data[code];
          const row = <FieldRow key={code} field={field} path={code} value={value} onChange={(next) => onChange(code, next)} />;
          if (code !== withPhrases || !form.phrases) return row;
          return <div key={code} className="step-wide">{row}<Phrases phrases={form.phrases} value={typeof value === 'string' ? value : ''} onPick={(next) => onChange(code, next)} /></div>;
        })}
      </div>
    </section>
  ));
}
