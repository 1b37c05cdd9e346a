import type { AnyAct } from './act.ts';
import type { EventBody, StepVisit } from './event.ts';
import type { Text } from './text.ts';

/** What a sentence needs of a recorded event. */
export type Told = { readonly type: string; readonly step?: StepVisit; readonly body: EventBody };

/**
 * What the ledger says after the name of whoever did it: 答复了供电方案（第 2 次）：已答复. Undefined for an event of no act.
 * `outcomes` of the act name its end; a second passage through the step is told.
 */
export function phraseOf(event: Told, act: AnyAct | undefined, rules: { readonly [type: string]: Text }): Text {
  const done = act?.done ?? rules[event.type];
  if (!done) return { zh: '办理了一项事务', en: 'did something this version does not recognise' };
  const again = event.step && act?.step !== null && event.step.visit > 1 ? event.step.visit : undefined;
  const outcome = event.body.outcome === undefined ? undefined : act?.outcomes?.[event.body.outcome];
  return {
    zh: `${done.zh}${again === undefined ? '' : `（第 ${again} 次办理）`}${outcome ? `：${outcome.zh}` : ''}`,
    en: `${done.en}${again === undefined ? '' : ` (visit ${again})`}${outcome ? `: ${outcome.en}` : ''}`,
  };
}

/** The whole sentence, who in front. `who` is a person's or a rule's name. */
export const sentence = (who: Text, phrase: Text): Text => ({ zh: `${who.zh}${phrase.zh}`, en: `${who.en} ${phrase.en}` });
