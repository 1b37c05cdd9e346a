/** The same answer without the session's token, wherever the library has put it: scripts of a page must never hold one. */
export function withoutTokens(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTokens);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'token' && key !== 'sessionToken').map(([key, one]) => [key, withoutTokens(one)]));
}
