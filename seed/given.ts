import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Citizens } from './citizens.ts';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { isObject, type Json, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Profile } from './profile.ts';

/** Who acts: a person on a duty, and whether the county, the branch or the group sent him; or the house's clock. */
export type Doer = { readonly id: Id; readonly name: string; readonly duty: Duty; readonly level: 'county' | 'branch' | 'group' | 'customer' | 'system' };

/** What a filling may look at: who the customer is, what the case knows, who and when. Pure: the same in tests, browsers and benches. */
export type Given = {
  readonly profile: Profile;
  readonly citizens: Citizens;
  /** Facts of the stream with what the server puts beside them. */
  readonly facts: JsonObject;
  readonly memory: JsonObject;
  readonly visit: number;
  readonly doer: Doer;
  readonly doneAt: Instant;
  readonly today: BusinessDate;
  /** Which of several answers the story wants: `returned`, `failed`. */
  readonly variant: string | undefined;
  /** What was last said with a command on this case (or its project). */
  readonly said: (command: string) => JsonObject | undefined;
  readonly person: (duty: Duty, nth?: number) => Doer;
  /** Ids of so many uploaded papers or photos. */
  readonly files: (count: number) => readonly Id[];
  readonly photos: (count: number) => readonly Id[];
  /** A working day so many from today, forward only. */
  readonly day: (workingDays: number) => BusinessDate;
  /** A calendar day so many from today, or back when negative. */
  readonly away: (calendarDays: number) => BusinessDate;
  /** A moment so many minutes from now, or back when negative. */
  readonly at: (minutes: number) => Instant;
  readonly clock: (day: BusinessDate, time: string) => Instant;
  /** On a project: the case that it serves. */
  readonly served?: { readonly id: Id; readonly number: string };
};

/** A form as a person would fill it; what is undefined is not filled. */
export type Answers = { readonly [code: string]: Json | undefined };
export type Filling = (given: Given) => Answers;

export const sign = (name: string): JsonObject => ({ name });
export const signedByDoer = ({ doer }: Given): JsonObject => sign(doer.name);
export const signedByCustomer = ({ citizens }: Given): JsonObject => sign(citizens.contact);

/** A fact as text; '' when it is not known. */
export const factText = ({ facts }: Given, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' ? value : '';
};

/** The items that the server wants answered row by row. */
export const itemsOf = ({ facts }: Given, otherwise: readonly string[]): readonly string[] => {
  const [rows] = isObject(facts['rowsAsked']) ? Object.values(facts['rowsAsked']) : [];
  const listed = Array.isArray(rows) ? rows.filter(isObject).map(({ item }) => String(item)) : [];
  return listed.length > 0 ? listed : otherwise;
};
