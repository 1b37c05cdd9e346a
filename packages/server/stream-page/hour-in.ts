import type { Instant } from '@jiedian/domain/kernel/instant.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in the unit's zone as people write it: `2026-11-23 16:00`. */
export function hourIn(zone: string, at: Instant): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  return format.format(new Date(at));
}
