import { z } from 'zod';
import { textShape } from '../http/problem.ts';
import { streamShape } from '../http/shared-shapes.ts';

export const messageQuery = z.strictObject({ cursor: z.string().max(2000).optional(), limit: z.coerce.number().int().min(1).max(100).default(20) });

export const messagePage = z.object({
  items: z.array(z.object({
    id: z.string(), stream: streamShape, number: z.string(), about: z.string().nullable().meta({ description: 'The customer or the project.' }),
    words: textShape, asks: z.string().nullable().meta({ description: 'The command that the reader is asked for.' }), at: z.string(), readAt: z.string().nullable(),
  }).meta({ id: 'Message' })),
  next: z.string().nullable(),
  unread: z.int().meta({ description: 'Of all of them; stops at 100.' }),
}).meta({ id: 'MessagePage' });

export const messagesRead = z.strictObject({ ids: z.array(z.uuid()).min(1).max(100).optional().meta({ description: 'Without it: all of mine.' }) });

export const messagesUnread = z.strictObject({ readAt: z.iso.datetime().meta({ description: 'As the answer to marking them gave it.' }) });

export const readAnswer = z.object({ read: z.int(), readAt: z.string().meta({ description: 'Marks what was read now, so that it can be undone.' }) }).meta({ id: 'MessagesRead' });
export const unreadAnswer = z.object({ unread: z.int() }).meta({ id: 'MessagesUnread' });
