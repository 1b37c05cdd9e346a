import { useText } from '../../parts/language.tsx';
import { Answers } from './Answers.tsx';
import { FormStates } from './FormStates.tsx';
import { Lights } from './Lights.tsx';
import { Lists } from './Lists.tsx';
import { Overlays } from './Overlays.tsx';
import { Pictures } from './Pictures.tsx';
import './all-parts.css';

/** 界面零件: every shared part of the desk in all its states, on made-up values, for whoever changes one. */
export function AllPartsPage() {
  const t = useText();
  return (
    <div className="parts">
      <div className="row"><h1>{t({ zh: '界面零件', en: 'Parts of the pages' })}</h1><span className="secondary">{t({ zh: '示例数据', en: 'made-up values' })}</span><a className="push" href="/parts">{t({ zh: '门户的零件', en: 'Parts of the portal' })}</a></div>
      <Lights />
      <Lists />
      <Answers />
      <FormStates />
      <Pictures />
      <Overlays />
    </div>
  );
}
