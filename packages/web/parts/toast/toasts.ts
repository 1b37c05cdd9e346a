import { createContext, use } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';

/** A way on from a toast; the key N presses the one that is `next`. */
export type ToastWay = { readonly words: Text; readonly next?: true; go(): void };

/** `said`: what happened · `more`: what follows from it · `seconds`: how long it stays while nobody points at it or stands in it. The same `key` again takes the place of the one before. */
export type Toast = { readonly key: string; readonly shape: 'ok' | 'amber' | 'none'; readonly said: Text; readonly about?: ToastWay; readonly more?: Text; readonly ways?: readonly ToastWay[]; readonly seconds: number };

const Saying = createContext<(toast: Toast) => void>(() => undefined);
export const SayingOf = Saying;

/** Says what happened, without taking the cursor from where it is. */
export const useToasts = (): ((toast: Toast) => void) => use(Saying);
