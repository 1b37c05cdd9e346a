import { useState } from 'react';
import { Sheet } from '../../parts/portal-kit/Sheet.tsx';
import { useSpeech } from '../../parts/portal-kit/speech.ts';
import { JourneyCard } from '../JourneyCard.tsx';
import { Managers } from '../Managers.tsx';
import { MustDoCard } from '../MustDoCard.tsx';
import { OurDays, WantedDay } from '../OurDays.tsx';
import { Page } from '../Shell.tsx';
import { Kit, Part } from './Kit.tsx';
import { madeUpCase } from '../../parts/made-up/case.ts';
import { SampleForm } from './SampleForm.tsx';

/** 门户零件: every shared part of the portal in all its states, on made-up values, for whoever changes one. */
export function AllPartsPage() {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const foot = (
    <div className="p-dock">
      <p className="p-second">{t({ zh: '还差 1 个签名：经办人', en: 'One signature is missing: whoever acts' })}</p>
      <div className="p-dock-row"><button type="button" className="p-button p-quiet">{t({ zh: '上一步', en: 'Back' })}</button><button type="button" className="p-button p-primary">{t({ zh: '下一步：材料', en: 'Next: papers' })}</button></div>
    </div>
  );
  return (
    <Page title={{ zh: '门户的零件', en: 'Parts of the portal' }} up="/" foot={foot}>
      <Kit />
      <Part name={{ zh: '浮层', en: 'Sheet' }}><button type="button" className="p-button p-secondary" data-part="sheet" onClick={() => setOpen(true)}>{t({ zh: '打开', en: 'Open' })}</button></Part>
      <MustDoCard page={madeUpCase} />
      <WantedDay page={madeUpCase} />
      <OurDays page={madeUpCase} />
      <JourneyCard page={madeUpCase} />
      <Managers page={madeUpCase} />
      <SampleForm />
      {open ? (
        <Sheet title={t({ zh: '选择一位经理', en: 'Choose a manager' })} onClose={() => setOpen(false)} foot={<button type="button" className="p-button p-primary p-wide" onClick={() => setOpen(false)}>{t({ zh: '好', en: 'Done' })}</button>}>
          <p>{t({ zh: '办电找客户经理，外线施工找项目经理。', en: 'The customer manager for your case, the project manager for works on the line.' })}</p>
        </Sheet>
      ) : null}
    </Page>
  );
}
