import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { v7 } from 'uuid';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { answer } from './answer.ts';
import type { paths } from './api.gen.ts';
import { api, type Schemas } from './client.ts';

export type KeptDocument = Schemas['KeptDocument'];
export type VersionHead = Schemas['VersionHead'];
export type KeptVersion = Schemas['KeptVersion'];
export type ConfigurationFinding = Schemas['ConfigurationFinding'];
export type ProposedVersion = paths['/api/v1/commands/propose-version']['post']['requestBody']['content']['application/json']['data'];

/** Documents of a kind with their versions, and whether I may propose and approve. */
export const useKeptDocuments = (kind: string) =>
  useQuery({ queryKey: ['configuration', kind], queryFn: () => answer(api.GET('/api/v1/configuration', { params: { query: { kind } } })) });

/** One version, whole; nothing is asked while `ref` is not known. */
export const useKeptVersion = (kind: string, key: string, ref: string | undefined) =>
  useQuery({
    queryKey: ['configuration', kind, key, ref], enabled: ref !== undefined,
    queryFn: () => answer(api.GET('/api/v1/configuration/{kind}/{key}/versions/{ref}', { params: { path: { kind, key, ref: ref ?? '' } } })),
  });

export const checkVersion = (kind: string, key: string, { version, effectiveFrom, document }: ProposedVersion): Promise<readonly ConfigurationFinding[]> =>
  answer(api.POST('/api/v1/configuration/check', { body: { kind, key, version, effectiveFrom, document } })).then(({ findings }) => findings);

export type VersionSent =
  | { readonly act: 'propose'; readonly data: ProposedVersion }
  | { readonly act: 'approve' | 'return' | 'withdraw'; readonly data: { readonly reason: string } };

/** Sends an act on a document. A command id is made once for one content, so that sending it again cannot do it twice. */
export function useVersionAct(kind: string, key: string) {
  const client = useQueryClient();
  const kept = useRef({ content: '', commandId: '' });
  return useMutation({
    mutationFn: ({ sent: { act, data }, seenVersion }: { readonly sent: VersionSent; readonly seenVersion: number }) => {
      const content = JSON.stringify([key, act, data, seenVersion]);
      if (kept.current.content !== content) kept.current = { content, commandId: v7() };
      const body = { commandId: kept.current.commandId, seenVersion, document: { kind, key } };
      if (act === 'propose') return answer(api.POST('/api/v1/commands/propose-version', { body: { ...body, data } }));
      return answer(api.POST(`/api/v1/commands/${act}-version`, { body: { ...body, data } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['configuration', kind] }),
  });
}

/** The document as the domain's JSON. */
export const documentOf = ({ document }: KeptVersion): JsonObject => document as JsonObject;
