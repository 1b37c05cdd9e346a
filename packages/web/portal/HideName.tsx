import type { FormGround } from '../parts/portal-form/form-ground.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';

/** Off unless the customer sets it; what it does stands beneath. */
export function HideName({ form, on, onChange }: { form: FormGround['form']; on: boolean; onChange: (on: boolean) => void }) {
  const { t } = useSpeech();
  const field = form.fields['hideName'];
  if (!field) return null;
  return (
    <section className="p-card">
      <label className="p-row"><span className="p-grow"><span className="p-card-title" id="hide-name">{t(field.label)}</span>{field.help ? <><br /><span className="p-second" id="hide-name-help">{t(field.help)}</span></> : null}</span><input type="checkbox" role="switch" className="p-switch" aria-labelledby="hide-name" aria-describedby="hide-name-help" checked={on} onChange={(e) => onChange(e.target.checked)} /></label>
    </section>
  );
}
