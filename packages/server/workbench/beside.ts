import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { DueColumns } from '../http/light.ts';
import type { ListCode } from './list-codes.ts';

export type Kind = 'case' | 'project';
export type Stream = { readonly kind: Kind; readonly id: string };
export type About = Stream & { readonly number: string; readonly about: string | null };

/** The name of a person, which is the same in every language. */
export const personNamed = (name: string): Text => ({ zh: name, en: name });

/** A list page with what stands in its address. */
export type Open = { readonly page: 'todo' | 'cases' | 'projects' | 'messages' | 'warnings' | 'urgings'; readonly search: Readonly<Record<string, string>> };

/**
 * One row of a list before its light and its act are found. `day`: on which something happens, without a limit; `step`: where its act belongs;
 * `order`: the number of an urging;
 * `acts`: what can be done from this row, where it is not as from the others of its list; `actsOn`: where, if not on the row's own stream.
 */
export type Beside = DueColumns & {
  readonly list: ListCode; readonly of: About | null; readonly what: Text; readonly note: Text | null; readonly who: Text | null; readonly day: BusinessDate | null; readonly at: string | null;
  readonly open: Open | null; readonly step: string | null; readonly order: number | null; readonly acts: readonly string[] | null; readonly actsOn: Stream | null; readonly total: number | null;
};
