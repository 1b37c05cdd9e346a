import type { Duty } from '../glossary/duty.ts';

/** On whose time a step runs while it is open (责任方). */
export type Account = 'utility' | 'customer' | 'third-party';

/** Whose turn it is: any one of these duties may act next, on this account. */
export type Turn = { readonly duties: readonly Duty[]; readonly account: Account };
