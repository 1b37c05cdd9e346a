import { Select } from 'antd';
import type { PeopleField, PersonField } from '@jiedian/domain/kernel/field.ts';
import { useText } from '../language.tsx';
import type { InputProps } from './step-ground.ts';
import { words } from './step-words.ts';
import { useCandidates } from './use-candidates.ts';

/** One person or several: unit, cases in hand, and for whoever cannot be named the reason why. */
export function PeopleInput({ field, path, value, ties, onChange }: InputProps<PersonField | PeopleField>) {
  const t = useText();
  const { candidates, loading } = useCandidates(path, field.duties);
  const options = candidates.map(({ id, name, unit, load, reason, eligible }) => ({ value: id, label: name, disabled: !eligible, unit: t(unit), load, reason }));
  const shared = {
    ...ties, className: 'step-whole', options, loading, placeholder: t(words.choose), showSearch: { optionFilterProp: 'label' }, allowClear: true,
    notFoundContent: t(loading ? { zh: '正在读取人员…', en: 'Loading people…' } : { zh: '没有符合岗位的人员', en: 'No one holds this post' }),
    optionRender: ({ data }: { data: (typeof options)[number] }) => (
      <span className="step-person">
        <span>{data.label}</span><span className="caption">{data.unit}</span>
        <span className="caption step-load">{data.reason ? t(data.reason) : data.load === null ? null : t({ zh: `在办 ${data.load} 件`, en: `${data.load} open` })}</span>
      </span>
    ),
  };
  if (field.kind === 'person') return <Select {...shared} value={typeof value === 'string' ? value : undefined} onChange={(next?: string) => onChange(next)} />;
  const chosen = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  return <Select {...shared} mode="multiple" value={chosen} onChange={(next: string[]) => onChange(next.length === 0 ? undefined : next)} />;
}
