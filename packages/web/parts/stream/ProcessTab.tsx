import { useCallback, useMemo, useState } from 'react';
import type { GateRow, StepState, StreamKind } from '../../ask/shapes.ts';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import { PictureBar } from '../process-picture/PictureBar.tsx';
import { ProcessPicture, type PictureSize } from '../process-picture/ProcessPicture.tsx';
import { ProcessSource } from '../process-source/ProcessSource.tsx';
import { progressOf } from '../process-picture/progress-of.ts';
import { ProjectPicture, type ServingProject } from './ProjectPicture.tsx';
import { useProcess } from '../../ask/processes.ts';

type Read = (step: StepState, kind: StreamKind, id: string) => void;
type Props = {
  readonly kind: StreamKind; readonly id: string; readonly gate?: readonly GateRow[]; readonly progress?: number | null;
  /** The grid projects that serve the case: their steps stand below. */
  readonly projects?: readonly ServingProject[];
  readonly read: Read;
};

/** 流程图: the compiled process with the position on it; a step that was reached opens its records. */
export function ProcessTab({ kind, id, gate, progress = null, projects = [], read }: Props) {
  const asked = useProcess(kind, id);
  const [size, choose] = useState<PictureSize>('fit');
  const visits = asked.data?.visits;
  const open = useCallback((code: string) => {
    const last = visits?.findLast((visit) => visit.code === code);
    if (last) read(last, kind, id);
  }, [visits, read, kind, id]);
  const count = useMemo(() => {
    const needed = gate?.filter(({ state }) => state !== 'not-needed');
    return needed && { met: needed.filter(({ state }) => state === 'met').length, of: needed.length };
  }, [gate]);
  const badges = useMemo(() => progressOf(progress), [progress]);
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  return (
    <>
      <PictureBar size={size} choose={choose} />
      <ProcessPicture process={asked.data.process} steps={asked.data.visits} size={size} progress={badges} pick={open} {...(count ? { gate: count } : {})} />
      {projects.map((project) => <ProjectPicture key={project.id} project={project} size={size} read={read} />)}
      <ProcessSource kind={kind} id={id} />
    </>
  );
}
