import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Shape } from '../portal-kit/Shape.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import { domId } from './form-ground.ts';
import { fieldOfPath } from './form-data.ts';

/** The one banner of a form: how many things are to be put right, the first by name, and the way to it. */
export function ErrorSummary({ form, found, onGo }: { form: AnyForm; found: readonly Finding[]; onGo?: (field: string) => void }) {
  const { t } = useSpeech();
  const wrong = found.filter(({ level }) => level === 'must');
  const first = wrong[0];
  if (!first) return null;
  const fields = [...new Set(wrong.map(({ path }) => fieldOfPath(path)))];
  const label = (code: string): Text => (form.fields[code] as Field | undefined)?.label ?? { zh: '整张表', en: 'the whole form' };
  const go = (code: string) => {
    onGo?.(code);
    setTimeout(() => goToField(wrong.find(({ path }) => fieldOfPath(path) === code)?.path ?? code), 0);
  };
  return (
    <div className="p-note" data-tone="late" role="alert">
      <p className="p-strong"><Shape tone="late" /> {t({ zh: `有 ${fields.length} 处要改`, en: fields.length === 1 ? '1 thing to put right' : `${fields.length} things to put right` })}</p>
      <div className="p-wrap"><span aria-hidden="true">{t({ zh: '去改：', en: 'Go to:' })}</span>{fields.slice(0, 5).map((code) => <button key={code} type="button" className="p-link" onClick={() => go(code)}><span className="p-hidden">{t({ zh: '去改：', en: 'Go to: ' })}</span>{t(label(code))}</button>)}</div>
    </div>
  );
}

/** Scrolls to a field and puts the cursor there. */
export function goToField(path: string): void {
  const parts = path.split('.');
  for (let n = parts.length; n > 0; n -= 1) {
    const id = domId(parts.slice(0, n).join('.'));
    const place = document.getElementById(id) ?? document.getElementById(`${id}-group`);
    if (!place) continue;
    const target = place.matches('input,select,textarea,button,[tabindex]') ? place : place.closest<HTMLElement>('[tabindex]') ?? place;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    return;
  }
}
