import type { Text } from './text.ts';
import type { Turn } from './turn.ts';

/** One box of a process as people know it. `track` says whose line it is on; `first` whose turn it is when it opens. */
export type Step = {
  readonly code: string;
  readonly no: string;
  readonly name: Text;
  readonly track: 'customer' | 'project';
  readonly first: Turn;
};

export type Steps = { readonly [code: string]: Step };
