import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { LocalMinute } from '@jiedian/domain/warnings/reminders-for.ts';
import type { RuleBook } from '../ledger/rule-book.ts';
import { hourIn } from '../stream-page/hour-in.ts';

/** The wall clock of the house's zone. */
export const localMinute = ({ calendar }: Pick<RuleBook, 'calendar'>, at: Instant): LocalMinute => hourIn(calendar.zone, at).replace(' ', 'T');
