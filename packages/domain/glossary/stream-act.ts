import type { Act } from '../kernel/act.ts';
import type { Id } from '../kernel/ids.ts';
import type { OutsideFacts } from './outside-facts.ts';
import type { Shape } from '../kernel/field.ts';

/** The few facts that a case and a project have alike. */
type StreamFacts = OutsideFacts & { readonly customerManager?: Id; readonly projectManager?: Id };

/** An act that stands in both registries, of cases and of projects: urging, coordination. */
export const streamAct = <const S extends Shape>(description: Act<S, StreamFacts>): Act<S, StreamFacts> => description;
