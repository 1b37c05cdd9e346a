import { isDecimal } from '@jiedian/domain/kernel/decimal.ts';
import { isId } from '@jiedian/domain/kernel/ids.ts';
import { isBusinessDate, isInstant } from '@jiedian/domain/kernel/instant.ts';
import { z } from 'zod';

/** A UUID, kept in lower case. */
export const id = (): z.ZodType<string> =>
  z.string().overwrite((value) => value.toLowerCase()).refine((value) => isId(value)).meta({ format: 'uuid' });

/** A day that exists. */
export const businessDate = (): z.ZodType<string> => z.string().refine((value) => isBusinessDate(value)).meta({ format: 'date' });

/** A moment with any offset, kept as UTC with three decimals and `Z`; without an offset it is refused (contracts 1). */
export const instant = (): z.ZodType<string> =>
  z.string().overwrite(normalised).refine((value) => isInstant(value)).meta({ format: 'date-time' });

/** A decimal number as text. */
export const decimalText = (): z.ZodType<string> =>
  z.string().refine((value) => isDecimal(value)).meta({ pattern: '^-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?$' });

const written = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The one written form of an instant; what cannot be read is handed back as it came. */
function normalised(value: string): string {
  const parts = written.exec(value);
  // `Date` would silently turn 30 February into 2 March.
  if (!parts || !isBusinessDate(parts[1] ?? '')) return value;
  return new Date(value).toISOString();
}
