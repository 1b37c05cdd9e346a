import { lazy, Suspense } from 'react';
import { useText } from '../../parts/language.tsx';
import { Waiting } from '../../parts/loading-states.tsx';
import { Answers } from './Answers.tsx';
import { FormStates } from './FormStates.tsx';
import { Lights } from './Lights.tsx';
import { Lists } from './Lists.tsx';
import './all-parts.css';

// The heaviest parts stand at the foot and are fetched once those above are shown.
const Overlays = lazy(() => import('./Overlays.tsx').then((loaded) => ({ default: loaded.Overlays })));
const Pictures = lazy(() => import('./Pictures.tsx').then((loaded) => ({ default: loaded.Pictures })));

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
      <Suspense fallback={<Waiting />}><Pictures /><Overlays /></Suspense>
    </div>
  );
}
