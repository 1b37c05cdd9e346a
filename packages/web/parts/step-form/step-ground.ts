import { createContext, use } from 'react';
import type { AnyForm, Finding } from '@jiedian/domain/kernel/form.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Schemas } from '../../ask/client.ts';

export type Candidate = Schemas['Candidate'];

/** What stays the same while a form is filled. */
export type StepSetting = {
  readonly form: AnyForm;
  /** The day of the act in the house's zone. */
  readonly today: string;
  readonly sources: { readonly [field: string]: { readonly value: Json; readonly source: Text } };
  readonly persons: { readonly [field: string]: readonly Candidate[] };
  readonly rows: { readonly [rowsFrom: string]: readonly JsonObject[] };
  /** Who is signed in; begins the signatures of staff. */
  readonly signer: string;
  /** A field was left, so that what is wrong with it may be said. */
  touch(path: string): void;
};

/** What all fields of one open form share. `shown`: what people may be told now (touched fields, or all after an attempt). */
export type StepGround = StepSetting & { readonly data: JsonObject; readonly facts: JsonObject; readonly shown: readonly Finding[] };

const Setting = createContext<StepSetting | null>(null);
const Ground = createContext<StepGround | null>(null);
export const StepSettingOf = Setting;
export const StepGroundOf = Ground;

/** For controls: a key pressed elsewhere does not reach them. */
export function useStepSetting(): StepSetting {
  const setting = use(Setting);
  if (setting === null) throw new Error('a field stands outside its form');
  return setting;
}

export function useStepGround(): StepGround {
  const ground = use(Ground);
  if (ground === null) throw new Error('a field stands outside its form');
  return ground;
}

/** What ties a control to its label, help and error. */
export type Ties = {
  readonly id: string;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
};

/** What every control is given. `path` is `field` or `table.3.column`; `undefined` means not given. */
export type InputProps<F> = {
  readonly field: F;
  readonly path: string;
  readonly value: Json | undefined;
  readonly ties: Ties;
  onChange(value: Json | undefined): void;
};

export const idOfPath = (path: string): string => `step-${path.replaceAll('.', '-')}`;

/** What is wrong at this very place; a table also speaks for its whole rows (`table.3`), which have no control of their own. */
export const findingsAt = (findings: readonly Finding[], path: string): readonly Finding[] =>
  findings.filter((found) => found.path === path || (found.path.startsWith(`${path}.`) && /^\d+$/.test(found.path.slice(path.length + 1))));

/** The same things are said, though they were found anew. */
export const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((one, i) => one.path === b[i]?.path && one.code === b[i].code && one.level === b[i].level && one.text.zh === b[i].text.zh);
