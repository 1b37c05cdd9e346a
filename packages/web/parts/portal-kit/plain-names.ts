import type { Names } from '@jiedian/domain/kernel/field-words.ts';
import { momentOf } from '../write-dates.ts';

/** For reading a form back where no register is at hand: what is cited by id shows as not on record. */
export const plainNames: Names = { person: () => undefined, caseNumber: () => undefined, region: () => undefined, item: () => undefined, file: () => undefined, time: momentOf };
