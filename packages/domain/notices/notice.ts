import type { Duty } from '../glossary/duty.ts';
import type { Text } from '../kernel/text.ts';

/**
 * One notice that follows an event. `to`: the customer and his agent, a person cited in the event (`person`), or whoever holds
 * the duty on the case. `ways`: portal messages always stand; a text message and an e-mail go where somebody must act or was promised to be told.
 * No personal values in the words: they leave the house.
 */
export type Notice = {
  readonly code: string;
  readonly to: 'customer' | 'person' | Duty;
  readonly ways: readonly ('portal' | 'sms' | 'email')[];
  readonly words: Text;
  /** The field of the event's data that cites the person. */
  readonly personField?: string;
  /** The command that the reader is asked for. */
  readonly asks?: string;
};

/** One row of the table: after this event (with this outcome, where one is named) somebody is told. `{n}` stands for the number people quote. */
export type NoticeRow = {
  readonly event: string;
  readonly outcome?: string;
  readonly to: Notice['to'];
  readonly sms?: true;
  readonly personField?: string;
  readonly asks?: string;
  readonly zh: string;
  readonly en: string;
};
