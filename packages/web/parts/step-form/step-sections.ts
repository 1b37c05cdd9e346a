import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { fieldOfPath, type Group } from '../portal-form/form-data.ts';
import { words } from './step-words.ts';

/** `must`: to be put right, told by now · `hint`: may be passed · `complete`: nothing is missing · `open`: something is still to be filled. */
export type SectionState = 'must' | 'hint' | 'complete' | 'open';
export type Section = { readonly key: string; readonly title: Text; readonly state: SectionState };

/** `shown`: what people may be told now; `findings`: all that is known. */
export function stateOf(fields: readonly string[], findings: readonly Finding[], shown: readonly Finding[]): SectionState {
  const told = shown.filter(({ path }) => fields.includes(fieldOfPath(path)));
  if (told.some(({ level }) => level === 'must')) return 'must';
  if (told.length > 0) return 'hint';
  return findings.some(({ path, level }) => level === 'must' && fields.includes(fieldOfPath(path))) ? 'open' : 'complete';
}

export const keyOf = ({ title }: Pick<Group, 'title'>): string => title.en;

export const sectionsOf = (groups: readonly Group[], findings: readonly Finding[], shown: readonly Finding[]): readonly Section[] =>
  groups.map((group) => ({ key: keyOf(group), title: group.title, state: stateOf(group.fields, findings, shown) }));

/** 校验结果, while there is anything to be told. */
export const checked = (shown: readonly Finding[]): Section => ({ key: words.results.en, title: words.results, state: shown.some(({ level }) => level === 'must') ? 'must' : 'hint' });
