import type { ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { Trouble as Reason, noNetwork } from '../../ask/trouble.ts';
import { Chip, ClockLight, YourTurn } from '../../parts/portal-kit/Light.tsx';
import { useSpeech } from '../../parts/portal-kit/speech.ts';
import { Nothing, Trouble, Waiting } from '../../parts/portal-kit/Trouble.tsx';
import { evening, lightOf, today } from '../../parts/made-up/steps.ts';
import { SaveMark } from '../SaveMark.tsx';
import { TroubleNote } from '../TroubleNote.tsx';

const again = () => undefined;
const change = { seq: 42, type: 'scheme-signed', doneAt: evening(today), by: { zh: '王芳', en: '王芳' }, text: { zh: '王芳更正了供电方案', en: '王芳 corrected the scheme' } };
const stale = new Reason(409, 'stale', { zh: '您打开后，情况有了变化。', en: 'Things have moved since you opened this.' }, { changes: [change] });
const lost = noNetwork();

export function Part({ name, children }: { name: Text; children: ReactNode }) {
  const { t } = useSpeech();
  return <section className="p-card" aria-label={t(name)}><h2 className="p-card-title">{t(name)}</h2>{children}</section>;
}

/** Lights, buttons, notes and marks of the kit. */
export function Kit() {
  const { t } = useSpeech();
  return (
    <>
      <Part name={{ zh: '状态', en: 'Lights' }}>
        {[false, true].map((plain) => (
          <div key={String(plain)} className="p-facts">
            {[lightOf('ok', 4), lightOf('amber', 2), lightOf('amber', 0), lightOf('late', -1), lightOf('none', null)].map((light, i) => <ClockLight key={i} light={light} plain={plain} />)}
            <YourTurn plain={plain} /><Chip tone="ok" plain={plain}>{t({ zh: '按时', en: 'On time' })}</Chip>
          </div>
        ))}
      </Part>
      <Part name={{ zh: '按钮', en: 'Buttons' }}>
        <button type="button" className="p-button p-primary">{t({ zh: '确认方案', en: 'Confirm the scheme' })}</button>
        <button type="button" className="p-button p-primary" aria-busy="true">{t({ zh: '正在送出…', en: 'Sending…' })}</button>
        <button type="button" className="p-button p-secondary">{t({ zh: '我有异议', en: 'I object' })}</button>
        <button type="button" className="p-button p-quiet">{t({ zh: '上一步', en: 'Back' })}</button>
        <button type="button" className="p-button p-harm">{t({ zh: '撤回申请', en: 'Withdraw' })}</button>
        <button type="button" className="p-link">{t({ zh: '去改', en: 'Put it right' })}</button>
      </Part>
      <Part name={{ zh: '草稿', en: 'Draft' }}>
        <SaveMark draft={{ state: 'saving', at: null }} /><SaveMark draft={{ state: 'saved', at: evening(today) }} /><SaveMark draft={{ state: 'on-phone', at: null }} />
      </Part>
      <Waiting />
      <Nothing text={{ zh: '现在没有要您办的事。', en: 'There is nothing for you to do now.' }} />
      <Trouble text={{ zh: '我们这边出了问题，您填的都在。请过几分钟再试，或打 95598。', en: 'Something broke on our side. What you typed is kept. Try again in a few minutes or call 95598.' }} requestId="7D31KQ" onRetry={again} />
      <TroubleNote trouble={stale} onReload={again} />
      <TroubleNote trouble={lost} />
    </>
  );
}
