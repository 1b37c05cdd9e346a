import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '../parts/portal-kit/speech.ts';
import { recordsQuery } from './queries.ts';

/** A design that came back: what is to be done with the form beneath. */
export function DesignReturned({ id }: { id: string }) {
  const { t } = useSpeech();
  const last = useQuery(recordsQuery(id, 'design-review')).data?.records.findLast(({ command }) => command === 'conclude-design-review')?.data as { result?: string; opinion?: string } | undefined;
  if (last?.result !== 'failed') return null;
  return (
    <div className="p-note" data-tone="warn">
      <p className="p-strong">{t({ zh: '审图没有通过，请改好后重新送审', en: 'The review did not pass; please revise and resubmit' })}</p>
      {last.opinion ? <p className="p-lines">{last.opinion}</p> : null}
      <p>{t({ zh: '换上改过的图纸，在下面“对审查意见的逐条答复”里写明每一条怎么改的。没有变的图纸不用再传。', en: 'Replace the drawings you changed and, under “Answers to the review comments” below, say how each was dealt with. Drawings that stand need not be uploaded again.' })}</p>
    </div>
  );
}
