import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { returnSchemePart } from '@jiedian/domain/supply-scheme/return-scheme-part.ts';
import { readDraft } from '../../../ask/drafts.ts';
import { draftKey } from '../draft-key.ts';
import { useDraft } from '../use-draft.ts';
import type { Stream } from '../use-sending.ts';
import { returnRows, returnsOf, type Returns } from './return-rows.ts';

const none: Returns = {};

/** What is being written about parts that go back: kept with the server as a draft of its own, so that it is there again when the drawer is. */
export function useReturns(stream: Stream, seenVersion: number) {
  const key = draftKey(stream, returnSchemePart.command, seenVersion);
  const kept = useQuery({ queryKey: ['draft', key], gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false, queryFn: () => readDraft(key) });
  const [typed, type] = useState<Returns | null>(null);
  const { keep, discard, forget } = useDraft(key, null);
  return {
    returns: typed ?? (kept.data ? returnsOf(kept.data.data) : none),
    give: (next: Returns) => {
      type(next);
      if (Object.keys(next).length === 0) void discard();
      else keep({ parts: [...returnRows(next)] });
    },
    /** The server drops the draft with the act. */
    sent: forget,
  };
}
