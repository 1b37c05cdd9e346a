/** The strokes of a signature, where a pad was used. The name stands beside it in words. */
export function SignatureStrokes({ value }: { readonly value: unknown }) {
  const strokes = typeof value === 'object' && value !== null && 'strokes' in value ? value.strokes : undefined;
  if (typeof strokes !== 'string' || !/^[MLCQ0-9 .,-]+$/i.test(strokes)) return null;
  return <svg className="signature" viewBox="0 0 340 180" width="113" height="60" aria-hidden="true"><path d={strokes} fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" /></svg>;
}
