import type { Text } from '@jiedian/domain/kernel/text.ts';
import { usePersons, useUnits } from '../../ask/lists.ts';
import { FilterSelect } from '../../parts/list/FilterSelect.tsx';
import { useText } from '../../parts/language.tsx';
import type { DeadlineFilter } from './read-deadline-filter.ts';

const ways: readonly (readonly ['mine' | 'person' | 'unit', Text])[] = [['mine', { zh: '我的', en: 'Mine' }], ['person', { zh: '按人员', en: 'By person' }], ['unit', { zh: '按单位', en: 'By unit' }]];

/** Mine, of one person, or of all units that I see and one of them. */
export function WhoseDeadlines({ filter, set }: { readonly filter: DeadlineFilter; set(next: DeadlineFilter): void }) {
  const t = useText();
  const [persons, units] = [usePersons(), useUnits()];
  const { of = 'mine', person, unit, ...rest } = filter;
  return (
    <span className="row no-print">
      <span className="deadline-choice" role="group" aria-label={t({ zh: '范围', en: 'Whose' })}>{ways.map(([value, name]) => <button key={value} type="button" aria-pressed={of === value} onClick={() => set(value === 'mine' ? rest : { ...rest, of: value })}>{t(name)}</button>)}</span>
      {of === 'person' ? <FilterSelect width={170} name={t({ zh: '人员', en: 'Person' })} value={person} options={(persons.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} choose={(next) => set({ ...rest, of, ...(next ? { person: next } : {}) })} /> : null}
      {of === 'unit' ? <FilterSelect width={190} name={t({ zh: '全部单位', en: 'All units' })} value={unit} options={(units.data?.items ?? []).filter(({ kind }) => kind === 'county').map(({ id, name }) => ({ value: id, label: t(name) }))} choose={(next) => set({ ...rest, of, ...(next ? { unit: next } : {}) })} /> : null}
    </span>
  );
}
