export type UrgingFilter = { stage?: 'late' | 'answered' | 'closed' | 'all'; of?: 'to-me' | 'by-me'; unit?: string };

const oneOf = <const V extends readonly string[]>(values: V, raw: unknown): V[number] | undefined => values.find((value) => value === raw);

/** What the address keeps of the page: those not answered are shown without saying so. */
export function readUrgingFilter(raw: Readonly<Record<string, unknown>>): UrgingFilter {
  const unit = typeof raw['unit'] === 'string' && /^[0-9a-f-]{36}$/.test(raw['unit']) ? raw['unit'] : undefined;
  const read = { stage: oneOf(['late', 'answered', 'closed', 'all'], raw['stage']), of: oneOf(['to-me', 'by-me'], raw['of']), unit };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
