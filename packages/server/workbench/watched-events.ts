import { sqlFile, type SqlFile } from '../db/sql-file.ts';
import { fillSql } from '../http/fill-sql.ts';

/** Types of event in the index event_watched (db/migrations/0027-workbench.sql), in its words: with another list it would not be used. */
const watched = [
  'suspension-judged', 'suspension-kept', 'case-resumed', 'termination-judged', 'time-correction-requested', 'time-correction-judged', 'application-changed', 'exemption-recalled',
  'manager-transferred', 'energisation-postponed', 'scheme-expired', 'complaint-made', 'complaint-answered', 'urging-sent', 'scheme-replied',
].map((type) => `'${type}'`).join(', ');

const over = (name: string): SqlFile => fillSql(sqlFile(import.meta.dirname, name), 'watched', { watched });

/** The statements that walk the index of what oversight reads. */
export const [sinceLook, lastDay, monthEnd] = [over('since-look'), over('last-day'), over('month-end')];
