import { createContext, useContext } from 'react';
import { checkForm } from '@jiedian/domain/kernel/form-check.ts';
import type { AnyForm, Finding, FormMoment } from '@jiedian/domain/kernel/form.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { components } from '../../ask/api.gen.ts';

export type FileRef = components['schemas']['FileRef'];
export type Choosable = { readonly id: string; readonly name: string };
/** A paper that may be asked for; `main` ones cannot follow later. `note`: what came back of it, or the day it was promised for. */
export type PaperAsked = { readonly paper: string; readonly name: Text; readonly main: boolean; readonly note?: { readonly tone: 'late' | 'warn'; readonly text: Text } };

/** What all fields of one form share. `shown`: findings that people may see now (touched fields, or all after an attempt). */
export type FormGround = {
  readonly form: AnyForm;
  readonly data: JsonObject;
  readonly facts: JsonObject;
  readonly moment: FormMoment;
  readonly shown: readonly Finding[];
  readonly sources: { readonly [field: string]: Text };
  readonly persons: { readonly [field: string]: readonly Choosable[] };
  readonly cases: readonly Choosable[];
  readonly rows: { readonly [rowsFrom: string]: readonly JsonObject[] };
  readonly papers: readonly PaperAsked[];
  readonly signer: string;
  upload(file: File, onProgress: (share: number) => void): Promise<FileRef>;
  fileOf(id: string): Promise<FileRef>;
  regionsUnder(code: string | undefined): Promise<readonly { readonly code: string; readonly name: Text; readonly leaf: boolean }[]>;
  touch(path: string): void;
};

const Ground = createContext<FormGround | null>(null);
export const GroundOfForm = Ground.Provider;

export function useGround(): FormGround {
  const ground = useContext(Ground);
  if (ground === null) throw new Error('A field stands outside its form.');
  return ground;
}

/** What every field input is given. `id` ties label, help and error together. */
export type InputProps<F> = { readonly field: F; readonly id: string; readonly path: string; readonly value: Json | undefined; readonly described: string | undefined; readonly wrong: boolean; onChange(value: Json | undefined): void };

export const findingsFor = ({ form, data, facts, moment }: Pick<FormGround, 'form' | 'data' | 'facts' | 'moment'>) => checkForm(form, data, facts, moment);

export const domId = (path: string) => `f-${path.replaceAll('.', '-')}`;
