import type { Stream } from './use-sending.ts';

/** Under which name the half-filled form is kept; a case that does not exist yet has one for all, which its first act drops. */
export const draftKey = (stream: Stream, command: string, seenVersion: number): string => {
  if (seenVersion > 0) return `${stream.kind}:${stream.id}:${command}`;
  return stream.kind === 'case' ? 'application:new' : 'project:new';
};
