import type { List } from '../glossary/list.ts';
import type { Duty } from '../glossary/duty.ts';
import type { Condition, Need } from './condition.ts';
import type { PersonalKind } from './personal.ts';
import type { Text } from './text.ts';

/** Where a prefilled value comes from; the page shows it beside the label, and changing it keeps both. */
export type Prefill =
  /** A field of an earlier act on this case. */
  | { readonly from: 'act'; readonly event: string; readonly field: string }
  /** A fact of the case. */
  | { readonly from: 'fact'; readonly fact: string }
  /** Computed from the other fields of this form by the form's `compute`. */
  | { readonly from: 'computed' }
  /** A fixed default of the rule set or the form. */
  | { readonly from: 'default'; readonly value: string | boolean | number }
  /** The moment of opening the form. */
  | { readonly from: 'now' }
  /** The last round of the same form; before there is one, what `first` names. */
  | { readonly from: 'previous'; readonly first?: Extract<Prefill, { readonly from: 'act' | 'fact' }> };

type Base = {
  readonly label: Text;
  readonly need: Need;
  readonly help?: Text;
  readonly example?: string;
  readonly prefill?: Prefill;
  /** A personal value is sealed when recorded and never stands in an event (contracts 2). */
  readonly personal?: PersonalKind;
  /** Not printed on the paper of the form. */
  readonly offPaper?: true;
};

export type TextField = Base & { readonly kind: 'text'; readonly max: number; readonly lines?: number; readonly format?: TextFormat };
/** Shapes that a text may have to keep; a failing `credit-code` check digit only warns (facts 7), an identity number blocks. */
export type TextFormat = 'mobile' | 'phone' | 'email' | 'credit-code' | 'identity-number' | 'digits' | 'industry';
export type DecimalField = Base & { readonly kind: 'decimal'; readonly unit: Text; readonly places: number; readonly min?: string; readonly above?: string; readonly max?: string };
export type CountField = Base & { readonly kind: 'count'; readonly unit?: Text; readonly min: number; readonly max: number };
export type DateField = Base & { readonly kind: 'date'; readonly from?: 'today' | 'tomorrow'; readonly until?: 'today' };
export type InstantField = Base & { readonly kind: 'instant'; readonly past?: true };
/** `offers`: the first condition that holds says what is offered; what else is given is for the form's check to judge. */
export type ChoiceField<C extends string = string> = Base & { readonly kind: 'choice'; readonly list: List<C>; readonly only?: readonly C[]; readonly offers?: readonly { readonly when: Condition; readonly only: readonly C[] }[] };
export type ChoicesField<C extends string = string> = Base & { readonly kind: 'choices'; readonly list: List<C>; readonly only?: readonly C[] };
export type YesNoField = Base & { readonly kind: 'yes-no' };
export type PersonField = Base & { readonly kind: 'person'; readonly duties: readonly Duty[]; readonly many?: false };
export type PeopleField = Base & { readonly kind: 'people'; readonly duties: readonly Duty[]; readonly min: number };
export type FilesField = Base & { readonly kind: 'files'; readonly accept: 'papers' | 'photos'; readonly min: number; readonly max: number;
  /** What the files are in the dossier: a kind of paper, or (in a table) the column of the row that names the kind. */
  readonly paper?: string;
  readonly paperFrom?: string;
};
/** Latitude, longitude (WGS 84, decimal degrees) and accuracy in metres. */
export type PlaceField = Base & { readonly kind: 'place' };
export type SignatureField = Base & { readonly kind: 'signature'; readonly whose: Text };
export type CaseField = Base & { readonly kind: 'case' };
/** A county-level unit's area down to the township: GB/T 2260 codes. */
export type RegionField = Base & { readonly kind: 'region' };
export type TableField<S extends Shape = Shape> = Base & {
  readonly kind: 'table';
  readonly columns: S;
  readonly min: number;
  readonly max: number;
  /** One row for each item of a checklist or paper list that the server supplies: rows cannot be added or removed. */
  readonly rowsFrom?: string;
};

export type Field =
  | TextField | DecimalField | CountField | DateField | InstantField | ChoiceField | ChoicesField | YesNoField
  | PersonField | PeopleField | FilesField | PlaceField | SignatureField | CaseField | RegionField | TableField;

export type Shape = { readonly [code: string]: Field };
