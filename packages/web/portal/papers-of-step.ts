import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import { isPaperTable } from '../parts/portal-form/PaperTable.tsx';
import { optionsOf } from '../parts/portal-form/ChoiceInput.tsx';
import type { PaperAsked } from '../parts/portal-form/form-ground.ts';

const stepOf: { readonly [command: string]: string } = { 'submit-completion-report': 'completion-report', 'submit-design': 'design-review' };

/** The papers that the rules ask of this very case at the act's step, in the words of the form's own list. */
export function papersOfStep(form: AnyForm, facts: JsonObject, command: string): readonly PaperAsked[] {
  const byStep = facts['papersByStep'];
  const codes = isObject(byStep) ? byStep[stepOf[command] ?? ''] : undefined;
  const table = Object.values(form.fields).find((field) => field.kind === 'table' && isPaperTable(field));
  const column = table?.kind === 'table' ? table.columns['paper'] : undefined;
  if (!Array.isArray(codes) || column?.kind !== 'choice') return [];
  return optionsOf(column).filter(({ code }) => codes.includes(code)).map(({ code, text }) => ({ paper: code, name: text, main: true }));
}
