/** How a stretch of a bar is drawn. `rest`: what is left of the limit; `late`: beyond it; `void`: was left undone; `forecast`: expected; `range`: between what days. */
export type Look = 'forecast' | 'range' | 'done' | 'open' | 'customer' | 'third-party' | 'suspended' | 'late' | 'rest' | 'exempt' | 'void';

/** Pixels along the axis. */
export type Stretch = { readonly from: number; readonly to: number };
export type Piece = Stretch & { readonly look: Look; readonly done: boolean };

export type Tone = 'done' | 'plain' | 'amber' | 'late' | 'neutral' | 'date';
/** `rest` follows the name and is given up first; it is set red where it says that a step was done too late. */
export type Label = { readonly mark: 'check' | 'amber' | 'late' | null; readonly name: string; readonly rest: string; readonly tone: Tone; readonly overdue?: boolean };

/** A bar of abutting pieces, or a diamond on a day. */
export type Item = Stretch & {
  readonly key: string;
  readonly pieces: readonly Piece[];
  /** A day: hollow wanted, solid promised, met when it came true. */
  readonly diamond?: 'hollow' | 'solid' | 'met' | 'likely';
  /** Where the diamond stands, if not in the middle. */
  readonly at?: number;
  /** On the critical path, in this order: outlined, and joined to the one before. */
  readonly critical?: number;
  /** The last day in time, passed: a red stroke. */
  readonly due?: number;
  /** As it was planned: a grey rule under the bar. */
  readonly rule?: Stretch;
  /** Progress told, until here. */
  readonly fill?: number;
  readonly label: Label;
  /** All that is known, for the tooltip. */
  readonly told: string;
  /** Opens the record. */
  readonly open?: () => void;
};

export type Lane = {
  readonly key: string;
  readonly track: 'customer' | 'project' | 'none';
  readonly name: string;
  readonly notes: readonly string[];
  readonly items: readonly Item[];
};
