import type { Json } from '@jiedian/domain/kernel/json.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { FieldRow } from './FieldRow.tsx';
import { withValue, type Group } from './form-data.ts';
import { GroundOfForm, type FormGround } from './form-ground.ts';
import { NestedRow } from './nested-row.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';

const nested = { FieldRow };

/** A form description as a page of the portal: the groups given, one card each. `titled` false leaves the headings away (wizard: the step is the title). */
export function PortalForm({ ground, groups, onChange, titled = true }: { ground: FormGround; groups: readonly Group[]; onChange: (data: JsonObject) => void; titled?: boolean }) {
  const { t } = useSpeech();
  const set = (code: string, value: Json | undefined) => onChange(withValue(ground.form, ground.data, ground.facts, code, value));
  return (
    <NestedRow value={nested}>
      <GroundOfForm value={ground}>
        {groups.map((group, i) => (
          <section key={group.title.zh} className="p-card" aria-labelledby={titled ? `g-${i}` : undefined}>
            {titled ? <h2 className="p-card-title" id={`g-${i}`}>{t(group.title)}</h2> : null}
            <div className="p-fields">
              {group.fields.map((code) => {
                const field = ground.form.fields[code];
                return field ? <FieldRow key={code} field={field} path={code} value={ground.data[code]} onChange={(value) => set(code, value)} /> : null;
              })}
            </div>
          </section>
        ))}
      </GroundOfForm>
    </NestedRow>
  );
}

/** A single field outside the groups' cards. */
export function OneField({ ground, code, onChange }: { ground: FormGround; code: string; onChange: (data: JsonObject) => void }) {
  const field = ground.form.fields[code];
  if (!field) return null;
  return <NestedRow value={nested}><GroundOfForm value={ground}><FieldRow field={field} path={code} value={ground.data[code]} onChange={(value) => onChange(withValue(ground.form, ground.data, ground.facts, code, value))} /></GroundOfForm></NestedRow>;
}
