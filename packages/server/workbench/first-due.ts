import { fillSql } from '../http/fill-sql.ts';
import { sqlFile, type SqlFile } from '../db/sql-file.ts';

const of = (manager: string, persons: string, more: string): string =>
  `(select c.* from unnest(${persons}::uuid[]) p(id) cross join lateral (
    select c.* from case_row c where c.status <> 'ended' and c.${manager} = p.id${more} order by c.due_on, c.stream_id limit 200
  ) c order by c.due_on, c.stream_id limit 200)`;

/** The rows of the open cases of these persons: the 200 that are due first as customer manager, and as project manager of others' cases. Walks the indexes of 0028-first-due.sql in their order. */
const firstDue = (persons: string): string =>
  `${of('customer_manager', persons, '')}\n  union all\n  ${of('project_manager', persons, ` and not coalesce(c.customer_manager = any (${persons}::uuid[]), false)`)}`;

/** The statement of this room's file with the place `mine` filled; `persons`: its parameter that holds whose cases. */
export const overFirstDue = (name: string, persons: '$1' | '$3'): SqlFile => fillSql(sqlFile(import.meta.dirname, name), 'first-due', { mine: firstDue(persons) });
