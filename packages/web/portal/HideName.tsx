import { ratingForm } from '@jiedian/domain/visit-back/rate.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';

const { label, help } = ratingForm.fields.hideName;

/** Off unless the customer sets it; what it does stands beneath. */
export function HideName({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const { t } = useSpeech();
  return (
    <section className="p-card">
      <label className="p-row"><span className="p-grow"><span className="p-card-title" id="hide-name">{t(label)}</span><br /><span className="p-second" id="hide-name-help">{t(help)}</span></span><input type="checkbox" role="switch" className="p-switch" aria-labelledby="hide-name" aria-describedby="hide-name-help" checked={on} onChange={(e) => onChange(e.target.checked)} /></label>
    </section>
  );
}
