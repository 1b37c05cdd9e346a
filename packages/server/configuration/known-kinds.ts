import type { ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import { keptCalendar } from '../calendar/kept-calendar.ts';
import { keptRegimes } from '../regulation/kept-regimes.ts';
import type { KeptKind } from './kept-kind.ts';

/** The kinds that can be kept so far. A name of the glossary without an entry is not found at the door. */
const known: Readonly<Partial<Record<ConfigurationKind, KeptKind>>> = { regime: keptRegimes, calendar: keptCalendar };

export const keptKind = (kind: string): KeptKind | undefined => known[kind as ConfigurationKind];
