import type { ReactNode, RefObject } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import type { Section, SectionState } from './step-sections.ts';
import { useReached } from './use-reached.ts';

const shapes: Record<SectionState, ReactNode> = {
  complete: <circle cx="5" cy="5" r="4.5" />,
  must: <rect x=".7" y=".7" width="8.6" height="8.6" rx="1" />,
  hint: <path d="M5 .5 9.8 9.3H.2z" />,
  open: <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

const words: Record<SectionState, Text> = {
  complete: { zh: '已填齐', en: 'complete' }, must: { zh: '须改正', en: 'to correct' }, hint: { zh: '有提示', en: 'with hints' }, open: { zh: '未填齐', en: 'incomplete' },
};

/** The parts of the form with a light each; a press leads there. */
export function SectionIndex({ sections, root }: { readonly sections: readonly Section[]; readonly root: RefObject<HTMLElement | null> }) {
  const t = useText();
  const reached = useReached(root, sections.map(({ key }) => key));
  const lead = (key: string) => {
    const section = root.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(key)}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className="step-index" aria-label={t({ zh: '表单目录', en: 'Form contents' })}>
      {sections.map(({ key, title, state }) => (
        <button key={key} type="button" className="step-index-line" aria-current={key === reached ? 'location' : undefined} onClick={() => lead(key)}>
          <span>{t(title)}</span>
          <span className={`step-light step-light-${state}`}><svg width="10" height="10" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true">{shapes[state]}</svg><span className="unseen">{t(words[state])}</span></span>
        </button>
      ))}
    </nav>
  );
}
