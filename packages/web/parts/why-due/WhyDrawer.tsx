import { Drawer } from 'antd';
import { Link } from '@tanstack/react-router';
import { bareDrawer } from '../stream/bare-drawer.ts';
import { ActHead } from '../stream/ActHead.tsx';
import type { StepState, StreamKind } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';
import { WhyDays } from './WhyDays.tsx';

const title = { zh: '到期日怎样算出', en: 'How the due date was counted' };
const total = { zh: '各环节合计时限怎样算出', en: 'How the total was counted' };

/** Beside the page, where `why` stands in its address. */
export function WhyDrawer({ of, kind, id, steps, close }: { readonly of: string | undefined; readonly kind: StreamKind; readonly id: string; readonly steps: readonly StepState[]; readonly close: () => void }) {
  const t = useText();
  // A step alone means the passage through it that was made last.
  const step = steps.findLast(({ code, visit }) => of === code || of === `${code}.${visit}`);
  const which = of === 'total' || step === undefined ? of : `${step.code}.${step.visit}`;
  const name = of === 'total' ? total : step ? { zh: `${step.name.zh}：${title.zh}`, en: `${step.name.en}: how the due date was counted` } : title;
  return (
    <Drawer open={of !== undefined} onClose={close} size={720} destroyOnHidden closable={false} styles={bareDrawer} aria-label={t(name)}>
      {which === undefined ? null : <ActHead name={name} kind={kind} id={id} step={undefined} beside={<Link to="/why/$kind/$id/$of" params={{ kind, id, of: which }} target="_blank">{t({ zh: '打印', en: 'Print' })}</Link>} close={close} />}
      {which === undefined ? null : <div className="why-reads" role="region" aria-label={t(name)} tabIndex={0}><WhyDays kind={kind} id={id} of={which} /></div>}
    </Drawer>
  );
}
