import type { StepRecord } from '../../../ask/shapes.ts';

type Seen = Pick<StepRecord, 'seq' | 'visit' | 'command' | 'at'> & { readonly who: { readonly zh: string } };
type SignatureState = { readonly signedAt: string | null; readonly voidAt: string | null; readonly changedBy: string | null };

/** Where a manager's signature stands: given on the newest draft, or given on an older one and void since it was changed. */
export function signatureOf(name: string, records: readonly Seen[]): SignatureState {
  const visit = Math.max(0, ...records.map((one) => one.visit));
  const now = records.filter((one) => one.visit === visit);
  const drafted = now.findLast(({ command }) => command === 'draft-scheme');
  const signed = now.findLast(({ command, who }) => command === 'sign-scheme' && who.zh.startsWith(name));
  if (signed === undefined || name === '') return { signedAt: null, voidAt: null, changedBy: null };
  if (drafted !== undefined && drafted.seq > signed.seq) return { signedAt: null, voidAt: drafted.at, changedBy: drafted.who.zh };
  return { signedAt: signed.at, voidAt: null, changedBy: null };
}
