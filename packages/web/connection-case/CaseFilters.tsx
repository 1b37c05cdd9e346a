import type { ReactNode } from 'react';
import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { connectionSteps } from '@jiedian/domain/connection-case/steps.ts';
import { useUnits } from '../ask/lists.ts';
import { useText } from '../parts/language.tsx';
import { lightOptions, stateOptions } from '../parts/list/common-filters.ts';
import { FilterSelect } from '../parts/list/FilterSelect.tsx';
import { WordsFilter } from '../parts/list/WordsFilter.tsx';
import type { CaseFilter } from '../parts/search-params.ts';

/** What narrows the list of cases. */
export function CaseFilters({ filter, set, views }: { readonly filter: CaseFilter; readonly set: (change: Partial<Record<keyof CaseFilter, string | undefined>>) => void; readonly views: ReactNode }) {
  const t = useText();
  const units = useUnits();
  return (
    <div className="row list-filters">
      {views}
      <WordsFilter q={filter.q} find={(q) => set({ q })} name={t({ zh: '查找案件', en: 'Search cases' })} placeholder={t({ zh: '编号、户名、地址、拼音首字母', en: 'Number, customer, address, pinyin initials' })} />
      <FilterSelect width={110} name={t({ zh: '状态', en: 'State' })} value={filter.status === 'all' ? undefined : filter.status} options={stateOptions(t)} choose={(status) => set({ status })} />
      <FilterSelect width={100} name={t({ zh: '时限', en: 'Limit' })} value={filter.light === 'none' ? undefined : filter.light} options={lightOptions(t)} choose={(light) => set({ light })} />
      <FilterSelect width={170} name={t({ zh: '当前环节', en: 'Open step' })} value={filter.step} options={Object.values(connectionSteps).map((s) => ({ value: s.code, label: t(s.name) }))} choose={(step) => set({ step })} />
      <FilterSelect width={140} name={t({ zh: '业务类型', en: 'Business' })} value={filter.businessType} options={Object.entries(businessTypes.values).map(([value, name]) => ({ value, label: t(name) }))} choose={(businessType) => set({ businessType })} />
      <FilterSelect width={170} name={t({ zh: '单位', en: 'Unit' })} value={filter.unit} options={(units.data?.items ?? []).filter((u) => u.kind === 'county').map((u) => ({ value: u.id, label: t(u.name) }))} choose={(unit) => set({ unit })} />
    </div>
  );
}
