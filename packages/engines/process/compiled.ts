/**
 * A process as plain data, compiled from `processes/*.bpmn` by `tools/compile-processes.ts` (contracts.md §8).
 * Which BPMN elements are read stands in `processes/SUBSET.md`. Bounds and waypoints are in pixels of the drawing, y downwards.
 */
export type Text = { readonly zh: string; readonly en: string };

export type Bounds = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export type Point = { readonly x: number; readonly y: number };

export type NodeKind =
  | 'start'
  | 'end'
  | 'user-task'
  | 'service-task'
  | 'exclusive'
  | 'parallel'
  | 'sub-process'
  | 'boundary'
  | 'catch';

/** What an event waits for (`message`, `timer`) or throws and catches inside the process (`error`). */
export type EventKind = 'message' | 'timer' | 'error';

export type CompiledNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Text;
  /** The duty on whose lane the node lies. */
  readonly lane: string;
  /** The sub-process that holds the node; absent at the top. */
  readonly parent?: string;
  /** Boundary events only: the task or sub-process they sit on. */
  readonly attachedTo?: string;
  /** Boundary events only. */
  readonly interrupting?: boolean;
  readonly event?: EventKind;
  /** Error events only: the code thrown, or the code caught; a catching one without it catches every code. */
  readonly error?: string;
  /** Tasks only: the closed list of outcomes; never empty. */
  readonly outcomes?: readonly string[];
  readonly bounds?: Bounds;
};

export type CompiledFlow = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name?: Text;
  /** Name of an outcome of the act just done, or of a fact; never an expression. */
  readonly when?: string;
  readonly default?: true;
  readonly waypoints?: readonly Point[];
};

export type CompiledLane = { readonly id: string; readonly name: Text; readonly bounds?: Bounds };

export type CompiledPool = { readonly id: string; readonly name: Text; readonly bounds?: Bounds };

export type CompiledProcess = {
  readonly id: string;
  readonly version: string;
  /** Lower-case hex SHA-256 of the .bpmn file's bytes. */
  readonly sha256: string;
  readonly name: Text;
  readonly pool: CompiledPool;
  readonly lanes: readonly CompiledLane[];
  readonly nodes: readonly CompiledNode[];
  readonly flows: readonly CompiledFlow[];
  /** Every fact that a gateway of this process asks for, sorted. */
  readonly facts: readonly string[];
};
