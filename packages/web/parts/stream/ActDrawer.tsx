import { Drawer } from 'antd';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import type { StepState, StreamKind } from '../../ask/shapes.ts';
import { usePreparation } from '../../ask/streams.ts';
import { useText } from '../language.tsx';
import { useToasts } from '../toast/toasts.ts';
import { ActHead } from './ActHead.tsx';
import { useSteady } from '../step-form/use-steady.ts';
import { aboutOrder } from './about-order.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useTellDone } from './use-tell-done.ts';
import { bareDrawer } from './bare-drawer.ts';

const StepForm = lazy(() => import('../step-form/StepForm.tsx').then((loaded) => ({ default: loaded.StepForm })));

type Props = { readonly act: AnyAct | undefined; readonly order: number | undefined; readonly kind: StreamKind; readonly id: string; readonly steps: readonly StepState[]; readonly title: string; readonly close: () => void };
type Open = Omit<Props, 'act'> & { readonly act: AnyAct };

/** The one drawer in which every act is done: head, index, form, foot; the page stays visible at its left. `order`: the thread that it is about. */
export function ActDrawer({ act, ...rest }: Props) {
  const t = useText();
  const back = useFocusBack(act !== undefined);
  return (
    <Drawer open={act !== undefined} onClose={rest.close} size={968} destroyOnHidden mask={{ closable: false }} closable={false} focusable={{ focusTriggerAfterClose: false }} afterOpenChange={back} styles={bareDrawer} aria-label={act ? t(act.name) : ''}>
      {act ? <Acting key={act.command} act={act} {...rest} /> : null}
    </Drawer>
  );
}

/** The open step of the act; an act for any time has none. */
const stepOf = ({ step }: AnyAct, steps: readonly StepState[]): StepState | undefined => steps.find(({ code, state }) => code === step && state === 'open');

function Acting({ act, order, kind, id, steps, title, close }: Open) {
  const client = useQueryClient();
  const preparation = usePreparation(kind, id, act.command);
  const tellDone = useTellDone(kind, id);
  const [keptAt, standAt] = useState<HTMLElement | null>(null);
  const say = useToasts();
  const step = stepOf(act, steps);
  const left = (kept: boolean) => say(kept
    ? { key: `left ${id}`, shape: 'none', seconds: 6, said: { zh: `“${act.name.zh}”已存草稿，下次打开接着填。`, en: `“${act.name.en}” is kept as a draft; open it again to go on.` } }
    : { key: `left ${id}`, shape: 'amber', seconds: 15, said: { zh: `“${act.name.zh}”的草稿没有存上，最后填写的内容可能没有保留。`, en: `The draft of “${act.name.en}” could not be kept; what was typed last may be lost.` } });
  const done = useSteady((name: Text) => {
    for (const key of [[kind, id], ['todo'], ['cases'], ['projects']]) void client.invalidateQueries({ queryKey: key });
    close();
    void tellDone(name);
  });
  const leave = useSteady(close);
  const frame = useMemo(() => ({ keptAt, whose: title, close: leave, done }), [keptAt, title, leave, done]);
  // Deferred: the drawer is seen before a long form is drawn in it.
  const prepared = useDeferredValue(preparation.data);
  const ready = useMemo(() => (prepared === undefined ? undefined : aboutOrder(prepared, order)), [prepared, order]);
  return (
    <>
      <ActHead name={act.name} kind={kind} id={id} step={step} beside={<span ref={standAt} />} close={close} />
      {preparation.isError ? <div className="act-waits"><LoadTrouble error={preparation.error} again={() => void preparation.refetch()} /></div> : ready === undefined ? <div className="act-waits"><Waiting rows={8} /></div> : (
        <Suspense fallback={<div className="act-waits"><Waiting rows={8} /></div>}>
          <StepForm act={act} preparation={ready} stream={{ kind, id }} openedAt={step?.openedAt ?? null} onDone={() => done(act.name)} onLeft={left} frame={frame} reload={() => preparation.refetch().then((r) => (r.data === undefined ? undefined : aboutOrder(r.data, order)))} />
        </Suspense>
      )}
    </>
  );
}
