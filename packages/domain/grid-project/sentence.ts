import { details, type Detail, type Names } from '../kernel/field-words.ts';
import type { JsonObject } from '../kernel/json.ts';
import { phraseOf, sentence, type Told } from '../kernel/ledger-sentence.ts';
import { projectActByEvent } from './act-by-command.ts';
import type { Text } from '../kernel/text.ts';

/** The ledger of a project in a human sentence. `who`: a person's name. */
export const projectSentenceOf = (event: Told, who: Text): Text => sentence(who, phraseOf(event, projectActByEvent(event.type), {}));

/** What was recorded, field by field in words. `data` is the event's data with its personal values put back. */
export function projectDetailsOf(event: Told, data: JsonObject, names: Names): readonly Detail[] {
  const act = projectActByEvent(event.type);
  return act ? details(act.form.fields, data, names) : [];
}
