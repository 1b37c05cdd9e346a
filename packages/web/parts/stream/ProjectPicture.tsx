import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { StepState, StreamKind } from '../../ask/shapes.ts';
import { ProcessPicture, type PictureSize } from '../process-picture/ProcessPicture.tsx';
import { progressOf } from '../process-picture/progress-of.ts';
import { TrackMark } from '../TrackMark.tsx';
import { useProcess } from '../../ask/processes.ts';
import { useProjects } from '../../ask/streams.ts';
import { useText } from '../language.tsx';

export type ServingProject = { readonly id: string; readonly number: string; readonly name: string };
type Props = { readonly project: ServingProject; readonly size: PictureSize; readonly read: (step: StepState, kind: StreamKind, id: string) => void };

/** The steps of the grid project below those of the case; whoever may not see the project has its number alone. */
export function ProjectPicture({ project: { id, number, name }, size, read }: Props) {
  const t = useText();
  // Of a project that I may not see the number stands for the name.
  const seen = name !== number;
  const [page] = useProjects(useMemo(() => (seen ? [id] : []), [seen, id]));
  return (
    <section aria-label={t({ zh: `项目轨 ${number}`, en: `Project track ${number}` })}>
      <div className="picture-of"><h3><TrackMark track="project" /></h3><Link to="/projects/$id" params={{ id }} search={{ tab: 'process' }}>{number}</Link>{seen ? <span className="secondary">{name}</span> : null}</div>
      {seen ? <Drawn id={id} percent={page?.progressPercent ?? null} size={size} read={read} /> : null}
    </section>
  );
}

function Drawn({ id, percent, size, read }: { readonly id: string; readonly percent: number | null; readonly size: PictureSize; readonly read: Props['read'] }) {
  const asked = useProcess('project', id);
  const visits = asked.data?.visits;
  const badges = useMemo(() => progressOf(percent), [percent]);
  const open = useCallback((code: string) => {
    const last = visits?.findLast((visit) => visit.code === code);
    if (last) read(last, 'project', id);
  }, [visits, read, id]);
  return asked.data ? <ProcessPicture process={asked.data.process} steps={asked.data.visits} size={size} progress={badges} pick={open} /> : null;
}
