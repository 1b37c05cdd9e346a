import { App, Drawer } from 'antd';
import { lazy, Suspense } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import type { StepState, StreamKind } from '../../ask/shapes.ts';
import { usePreparation } from '../../ask/streams.ts';
import { useText } from '../language.tsx';
import { useNextTodo } from './use-next-todo.tsx';

const StepForm = lazy(() => import('../step-form/StepForm.tsx').then((loaded) => ({ default: loaded.StepForm })));

type Props = { readonly act: AnyAct | undefined; readonly kind: StreamKind; readonly id: string; readonly steps: readonly StepState[]; readonly title: string; readonly close: () => void };

/** The one drawer in which every act is done; the page stays visible at its left. */
export function ActDrawer({ act, kind, id, steps, title, close }: Props) {
  const t = useText();
  return (
    <Drawer open={act !== undefined} onClose={close} size={968} destroyOnHidden mask={{ closable: false }} styles={{ body: { paddingBottom: 0 } }} title={act ? `${t(act.name)}　${title}` : ''} aria-label={act ? t(act.name) : ''} closable={{ 'aria-label': t({ zh: '关闭', en: 'Close' }) }}>
      {act ? <Acting key={act.command} act={act} kind={kind} id={id} openedAt={openedAt(act, steps)} close={close} /> : null}
    </Drawer>
  );
}

/** When the act's step was opened; an act for any time has none. */
const openedAt = ({ step }: AnyAct, steps: readonly StepState[]): string | null => steps.find(({ code, state }) => code === step && state === 'open')?.openedAt ?? null;

function Acting({ act, kind, id, openedAt, close }: { readonly act: AnyAct; readonly kind: StreamKind; readonly id: string; readonly openedAt: string | null; readonly close: () => void }) {
  const client = useQueryClient();
  const preparation = usePreparation(kind, id, act.command);
  const offerNext = useNextTodo(act.name);
  const { message } = App.useApp();
  const t = useText();
  if (preparation.isPending) return <Waiting rows={8} />;
  if (preparation.isError) return <LoadTrouble error={preparation.error} again={() => void preparation.refetch()} />;
  const left = (kept: boolean) => void (kept
    ? message.info(t({ zh: `“${act.name.zh}”已存草稿，下次打开接着填。`, en: `“${act.name.en}” is kept as a draft; open it again to go on.` }))
    : message.warning(t({ zh: `“${act.name.zh}”的草稿没有存上，最后填写的内容可能没有保留。`, en: `The draft of “${act.name.en}” could not be kept; what was typed last may be lost.` }), 10));
  const done = () => {
    for (const key of [[kind, id], ['todo'], ['cases'], ['projects']]) void client.invalidateQueries({ queryKey: key });
    close();
    void offerNext();
  };
  return (
    <Suspense fallback={<Waiting rows={8} />}>
      <StepForm act={act} preparation={preparation.data} stream={{ kind, id }} openedAt={openedAt} onDone={done} onLeft={left} reload={() => preparation.refetch().then((r) => r.data)} />
    </Suspense>
  );
}
