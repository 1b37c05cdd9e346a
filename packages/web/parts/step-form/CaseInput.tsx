import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { CaseField } from '@jiedian/domain/kernel/field.ts';
import { answer } from '../../ask/answer.ts';
import { api } from '../../ask/client.ts';
import { useText } from '../language.tsx';
import type { InputProps } from './step-ground.ts';

/** A case found by its number, customer or address. */
export function CaseInput({ value, ties, onChange }: InputProps<CaseField>) {
  const t = useText();
  const [typed, type] = useState('');
  const chosen = typeof value === 'string' ? value : undefined;
  const found = useQuery({
    queryKey: ['search', 'case', typed], enabled: typed.trim() !== '', staleTime: 30_000,
    queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q: typed.trim() } } })),
  });
  const known = useQuery({
    queryKey: ['case', chosen], enabled: chosen !== undefined, staleTime: 300_000,
    queryFn: () => answer(api.GET('/api/v1/cases/{id}', { params: { path: { id: chosen ?? '' } } })),
  });
  const hits = (found.data?.items ?? []).filter(({ kind }) => kind === 'case').map(({ id, number, title }) => ({ value: id, label: `${number}　${title}` }));
  const own = known.data && !hits.some(({ value: id }) => id === chosen) ? [{ value: known.data.id, label: `${known.data.number}　${known.data.customerName}` }] : [];
  return (
    <Select {...ties} className="step-whole" allowClear options={[...own, ...hits]} value={chosen} loading={found.isFetching}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: type }}
      placeholder={t({ zh: '输入申请编号、户名或地址', en: 'Enter a case number, name or address' })}
      notFoundContent={t(typed.trim() === '' ? { zh: '请输入要找的内容', en: 'Enter what to look for' } : { zh: '没有找到', en: 'Nothing found' })}
      onChange={(next?: string) => { type(''); onChange(next); }} />
  );
}
