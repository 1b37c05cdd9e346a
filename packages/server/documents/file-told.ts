import { toldBody, toldToCustomer, type Recorded } from '@jiedian/domain/connection-case/told-to-customer.ts';
import type { EventBody } from '@jiedian/domain/kernel/event.ts';

/** An event of the file's stream; `body` null where it does not name the file. */
export type Citing = Recorded & { readonly body: EventBody | null };

/** Whether a customer may open a file that is not his own upload: it stands in a field that he reads of an event that he is told. */
export function filesTold(events: readonly Citing[]): (file: string) => boolean {
  const told = new Set(toldToCustomer(events));
  const read = events.map((event) => (event.body !== null && told.has(event.seq) ? JSON.stringify(toldBody(event, event.body).data ?? {}) : '')).join();
  return (file) => read.includes(file);
}
