import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { GateRow, StepState, StreamKind } from '../../ask/shapes.ts';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import { ProcessPicture } from '../process-picture/ProcessPicture.tsx';
import { useProcess } from '../../ask/streams.ts';

type Props = { readonly kind: StreamKind; readonly id: string; readonly gate?: readonly GateRow[]; readonly read: (step: StepState) => void };

/** 流程图: the compiled process with the position on it; a step that was reached opens its records. */
export function ProcessTab({ kind, id, gate, read }: Props) {
  const asked = useProcess(kind, id);
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  const { process, visits } = asked.data;
  const needed = gate?.filter(({ state }) => state !== 'not-needed');
  const count = needed && { met: needed.filter(({ state }) => state === 'met').length, of: needed.length };
  const open = (code: string) => {
    const last = visits.findLast((visit) => visit.code === code);
    if (last) read(last);
  };
  return <ProcessPicture process={process as unknown as CompiledProcess} steps={visits} pick={open} {...(count ? { gate: count } : {})} />;
}
