import type { ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** The orders that a head asks the server for; `first` is what the first click means. */
export type HeadOrder<Sort extends string> = { readonly up: Sort; readonly down: Sort; readonly first: 'up' | 'down' };

/** A column of a list. `always`: it says which row this is, and cannot be taken away; `extra`: only shown to whoever chooses it. */
export type Column<Row, Sort extends string = string> = {
  readonly code: string;
  readonly name: Text;
  readonly cell: (row: Row) => ReactNode;
  readonly order?: HeadOrder<Sort>;
  /** `clip`: one line, cut where it gets too long; the cell holds a span with the whole as its title. */
  readonly kind?: 'number' | 'keep' | 'who-cell' | 'clip';
  readonly always?: true;
  readonly extra?: true;
};

/** Which of the columns are shown: those chosen, else those that are not extra; in their own order. */
export const columnsShown = <C extends Pick<Column<never>, 'code' | 'always' | 'extra'>>(all: readonly C[], chosen: readonly string[] | null): readonly C[] =>
  all.filter((column) => column.always ?? (chosen === null ? column.extra !== true : chosen.includes(column.code)));

/** What a click on the head asks for: its first order, then the other way, and so on. */
export const orderAfter = <S extends string>(order: HeadOrder<S>, sort: S): S => (sort === order[order.first] ? order[order.first === 'up' ? 'down' : 'up'] : order[order.first]);

export const ariaSort = <S extends string>(order: HeadOrder<S>, sort: S): 'ascending' | 'descending' | 'none' => (sort === order.up ? 'ascending' : sort === order.down ? 'descending' : 'none');
