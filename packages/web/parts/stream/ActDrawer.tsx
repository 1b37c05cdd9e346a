import { Drawer } from 'antd';
import { lazy, Suspense } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import type { StreamKind } from '../../ask/shapes.ts';
import { usePreparation } from '../../ask/streams.ts';
import { useText } from '../language.tsx';
import { useNextTodo } from './use-next-todo.tsx';

const StepForm = lazy(() => import('../step-form/StepForm.tsx').then((loaded) => ({ default: loaded.StepForm })));

type Props = { readonly act: AnyAct | undefined; readonly kind: StreamKind; readonly id: string; readonly title: string; readonly close: () => void };

/** The one drawer in which every act is done; the page stays visible at its left. */
export function ActDrawer({ act, kind, id, title, close }: Props) {
  const t = useText();
  return (
    <Drawer open={act !== undefined} onClose={close} size={968} destroyOnHidden mask={{ closable: false }} styles={{ body: { paddingBottom: 0 } }} title={act ? `${t(act.name)}　${title}` : ''} aria-label={act ? t(act.name) : ''} closable={{ 'aria-label': t({ zh: '关闭', en: 'Close' }) }}>
      {act ? <Acting key={act.command} act={act} kind={kind} id={id} close={close} /> : null}
    </Drawer>
  );
}

function Acting({ act, kind, id, close }: { readonly act: AnyAct; readonly kind: StreamKind; readonly id: string; readonly close: () => void }) {
  const client = useQueryClient();
  const preparation = usePreparation(kind, id, act.command);
  const offerNext = useNextTodo(act.name);
  if (preparation.isPending) return <Waiting rows={8} />;
  if (preparation.isError) return <LoadTrouble error={preparation.error} again={() => void preparation.refetch()} />;
  const done = () => {
    for (const key of [[kind, id], ['todo'], ['cases'], ['projects']]) void client.invalidateQueries({ queryKey: key });
    close();
    void offerNext();
  };
  return (
    <Suspense fallback={<Waiting rows={8} />}>
      <StepForm act={act} preparation={preparation.data} stream={{ kind, id }} onDone={done} reload={() => preparation.refetch().then((r) => r.data)} />
    </Suspense>
  );
}
