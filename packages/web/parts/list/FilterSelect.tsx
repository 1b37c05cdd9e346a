import { Select } from 'antd';

type Props<V extends string> = { readonly name: string; readonly value: V | undefined; readonly options: readonly { readonly value: V; readonly label: string }[]; readonly choose: (value: V | undefined) => void; readonly width: number };

/** One filter: nothing chosen means all; long lists are narrowed while typing. */
export const FilterSelect = <V extends string>({ name, value, options, choose, width }: Props<V>) => (
  <Select<V | null>
    allowClear {...(options.length > 12 ? { showSearch: { optionFilterProp: 'label' } } : {})} style={{ width }} value={value ?? null} placeholder={name} aria-label={name}
    options={[...options]} onChange={(next) => choose(next ?? undefined)}
  />
);
