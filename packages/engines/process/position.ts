/** A passage through one node: `visit` counts from 1 and is unique per node. */
export type Visit = { readonly node: string; readonly visit: number };

/** `since` is the `seq` of the ledger event that brought the token here. */
export type Token = Visit & { readonly since: number };

/** Where a case or project stands: all that the token game remembers, about 120 bytes a step. */
export type Position = {
  readonly tokens: readonly Token[];
  /** Flows that have arrived at a joining gateway which still waits for others. */
  readonly arrived: Readonly<Record<string, readonly string[]>>;
  /** How often each resting node has been entered so far. */
  readonly visits: Readonly<Record<string, number>>;
};

/** What one move did. */
export type Moved = {
  readonly position: Position;
  /** Resting nodes (tasks, intermediate events) entered, in the order of entering. */
  readonly entered: readonly Visit[];
  /** Resting nodes left: the completed one, or those that an interrupting event took away. */
  readonly left: readonly Visit[];
  /** Automatic nodes passed, in order: starts, gateways, events that fired, ends, sub-processes when they complete. */
  readonly reached: readonly string[];
  /** No token is left: the process is over. */
  readonly ended: boolean;
};

/** The steps and intermediate events on which tokens rest, oldest first. */
export function openNodes(position: Position): readonly Token[] {
  return position.tokens;
}

/** Whether the node is open; with `visit`, whether exactly that passage is. */
export function isOpen(position: Position, node: string, visit?: number): boolean {
  return position.tokens.some((token) => token.node === node && (visit === undefined || token.visit === visit));
}
