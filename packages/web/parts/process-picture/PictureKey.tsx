import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';

export const stateWords = {
  done: { zh: '已办', en: 'Done' },
  open: { zh: '在办', en: 'Under way' },
  exempt: { zh: '免审、免检', en: 'Exempt by rule' },
  left: { zh: '作废', en: 'Void' },
  later: { zh: '未到', en: 'Not reached' },
} as const satisfies Record<string, Text>;

const key: readonly { readonly look: string; readonly name: Text }[] = [
  { look: 'done', name: stateWords.done },
  { look: 'open-ok', name: stateWords.open },
  { look: 'open-amber', name: { zh: '预警', en: 'Warning' } },
  { look: 'open-late', name: { zh: '超期', en: 'Overdue' } },
  { look: 'later', name: stateWords.later },
  { look: 'exempt', name: stateWords.exempt },
  { look: 'left', name: stateWords.left },
  { look: 'later task-customer', name: { zh: '客户办理', en: 'Customer’s step' } },
];

/** What the looks of the boxes mean, in words. */
export function PictureKey() {
  const t = useText();
  return <ul className="picture-key">{key.map(({ look, name }) => <li key={look}><span className={`task task-${look}`} aria-hidden="true" />{t(name)}</li>)}</ul>;
}
