import { actByEvent } from './act-by-command.ts';
import { details, type Detail, type Names } from '../kernel/field-words.ts';
import { phraseOf, sentence, type Told } from '../kernel/ledger-sentence.ts';
import type { JsonObject } from '../kernel/json.ts';
import { systemEvents } from './system-events.ts';
import type { Text } from '../kernel/text.ts';

/** The ledger of a case in a human sentence: 王芳受理了用电申请：容缺受理. `who`: a person's name, or `systemNames`. */
export const sentenceOf = (event: Told, who: Text): Text => sentence(who, phraseOf(event, actByEvent(event.type), systemEvents));

/** What was recorded, field by field in words. `data` is the event's data with its personal values put back. */
export function detailsOf(event: Told, data: JsonObject, names: Names): readonly Detail[] {
  const act = actByEvent(event.type);
  return act ? details(act.form.fields, data, names) : [];
}
