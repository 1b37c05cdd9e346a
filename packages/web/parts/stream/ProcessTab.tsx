import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import { ProcessPicture } from './ProcessPicture.tsx';
import type { StreamKind } from '../../ask/shapes.ts';
import { useProcess } from '../../ask/streams.ts';

/** 流程图: the compiled process with the position on it. */
export function ProcessTab({ kind, id }: { readonly kind: StreamKind; readonly id: string }) {
  const asked = useProcess(kind, id);
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  return <ProcessPicture process={asked.data.process as unknown as CompiledProcess} visits={asked.data.visits} />;
}
