import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '../../parts/language.tsx';
import { useToasts, type Toast } from '../../parts/toast/toasts.ts';
import { madeUpCase } from '../../parts/made-up/case.ts';
import { ConfirmDialog } from '../../parts/confirm/ConfirmDialog.tsx';
import { graveAct } from '../../parts/confirm/grave-acts.ts';
import { ActHead } from '../../parts/stream/ActHead.tsx';
import { bareDrawer } from '../../parts/stream/bare-drawer.ts';
import { ShortcutHelp } from '../ShortcutHelp.tsx';
import { SampleForm } from './Forms.tsx';
import { Part, State } from './Shown.tsx';

const go = () => undefined;
const notices: readonly Toast[] = [
  { key: 'ok', shape: 'ok', seconds: 60, said: { zh: '已办理：供电方案编制', en: 'Done: scheme drafting' }, about: { words: { zh: '靖边县人民医院', en: 'Jingbian county hospital' }, go }, more: { zh: '轮到项目经理韩立：供电方案会签', en: 'Now the turn of Han Li, project manager: countersigning' }, ways: [{ words: { zh: '下一件：催办', en: 'Next: urge' }, next: true, go }] },
  { key: 'none', shape: 'none', seconds: 60, said: { zh: '“供电方案编制”已存草稿，下次打开接着填。', en: '“Scheme drafting” is kept as a draft; open it again to go on.' } },
  { key: 'amber', shape: 'amber', seconds: 60, said: { zh: '草稿没有存上，最后填写的内容可能没有保留。', en: 'The draft could not be kept; what was typed last may be lost.' } },
];

const name = { zh: '抽屉', en: 'Drawer' };
const late = madeUpCase.steps.find(({ light }) => light.state === 'late');

const grave = graveAct('approve-termination', { result: 'approved' });

type Shown = 'drawer' | 'keys' | 'confirm' | null;

/** What comes over a page: it is opened by its button. */
export function Overlays() {
  const t = useText();
  const [shown, show] = useState<Shown>(null);
  const say = useToasts();
  const close = () => show(null);
  const client = useQueryClient();
  // Nobody has this case: its head is told what it would have read.
  useEffect(() => {
    client.setQueryDefaults(['case', madeUpCase.id], { staleTime: Infinity });
    client.setQueryData(['case', madeUpCase.id], madeUpCase);
  }, [client]);
  const toasts = () => notices.forEach(say);
  return (
    <Part name={{ zh: '浮层', en: 'Over the page' }}>
      <State name={{ zh: '按钮打开', en: 'Opened by its button' }} wide>
        <div className="row">
          <Button data-part="drawer" onClick={() => show('drawer')}>{t(name)}</Button>
          <Button data-part="keys" onClick={() => show('keys')}>{t({ zh: '快捷键表', en: 'Sheet of keys' })}</Button>
          <Button data-part="confirm" onClick={() => show('confirm')}>{t({ zh: '办理前确认', en: 'Asked before harm' })}</Button>
          <Button data-part="toasts" onClick={toasts}>{t({ zh: '提示条', en: 'Toasts' })}</Button>
        </div>
      </State>
      <Drawer open={shown === 'drawer'} onClose={close} size={968} destroyOnHidden closable={false} styles={bareDrawer} aria-label={t(name)}>
        <ActHead name={late?.name ?? name} kind="case" id={madeUpCase.id} step={late} beside={null} close={close} />
        <SampleForm framed />
      </Drawer>
      {grave && shown === 'confirm' ? <ConfirmDialog grave={grave} sure={close} back={close} /> : null}
      <ShortcutHelp open={shown === 'keys'} close={close} />
    </Part>
  );
}
