import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Stream } from './use-sending.ts';

/** `done`: another act was done from beside the form. */
export type BesideProps = { readonly stream: Stream; readonly seenVersion: number; done(name: Text): void };
