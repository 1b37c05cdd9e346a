import { Select } from 'antd';
import { memo } from 'react';
import { useSteady } from '../step-form/use-steady.ts';

type Option<V extends string> = { readonly value: V; readonly label: string };
type Props<V extends string> = { readonly name: string; readonly value: V | undefined; readonly options: readonly Option<V>[]; readonly choose: (value: V | undefined) => void; readonly width: number };

/** One filter: nothing chosen means all; long lists are narrowed while typing. */
export function FilterSelect<V extends string>({ choose, ...rest }: Props<V>) {
  const steady = useSteady((value: string | undefined) => choose(value as V | undefined));
  return <Drawn choose={steady} {...rest} />;
}

const same = (a: readonly Option<string>[], b: readonly Option<string>[]): boolean => a.length === b.length && a.every(({ value, label }, i) => value === b[i]?.value && label === b[i].label);

/** The kit's select is dear to draw, and most of the time it is another filter that changed. */
const Drawn = memo(function Drawn({ name, value, options, choose, width }: Props<string>) {
  return (
    <Select<string | null>
      allowClear {...(options.length > 12 ? { showSearch: { optionFilterProp: 'label' } } : {})} style={{ width }} value={value ?? null} placeholder={name} aria-label={name}
      options={[...options]} onChange={(next) => choose(next ?? undefined)}
    />
  );
}, (a, b) => a.name === b.name && a.value === b.value && a.width === b.width && a.choose === b.choose && same(a.options, b.options));
