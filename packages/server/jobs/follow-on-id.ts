import { v5 } from 'uuid';
import type { Id } from '@jiedian/domain/kernel/ids.ts';

/** The id of a command that follows from an event: the same at every try, so that it has one effect (contracts 3). */
export const followOnId = (eventId: string, command: string): Id => v5(command, eventId) as Id;
