import { useQueries, useQueryClient } from '@tanstack/react-query';
import { Cascader } from 'antd';
import { useState } from 'react';
import type { RegionField } from '@jiedian/domain/kernel/field.ts';
import { useText } from '../language.tsx';
import { regionsUnder, type Region } from './regions-under.ts';
import type { InputProps } from './step-ground.ts';
import { words } from './step-words.ts';

type Option = { readonly value: string; readonly label: string; readonly isLeaf: boolean; readonly children?: Option[] };

/** The codes above a county's: `610881` stands under `610800`, that under `610000`. */
const above = (code: string): readonly string[] => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];

/** Province, city, county, each level read when it is opened. */
export function RegionInput({ value, ties, onChange }: InputProps<RegionField>) {
  const t = useText();
  const client = useQueryClient();
  const code = typeof value === 'string' ? value : undefined;
  const [opened, open] = useState<readonly string[]>([]);
  const wanted = [...new Set(['', ...(code === undefined ? [] : above(code)), ...opened])];
  const levels = useQueries({
    queries: wanted.map((under) => regionsUnder(under)),
    combine: (asked) => new Map(wanted.map((under, i): [string, readonly Region[]] => [under, asked[i]?.data ?? []])),
  });
  const optionsUnder = (under: string): Option[] => (levels.get(under) ?? []).map(({ code: own, name, leaf }) => {
    const children = leaf ? [] : optionsUnder(own);
    return { value: own, label: t(name), isLeaf: leaf, ...(children.length > 0 ? { children } : {}) };
  });
  return (
    <Cascader {...ties} className="step-whole" placeholder={t(words.choose)} options={optionsUnder('')} value={code === undefined ? [] : [...above(code), code]}
      loadData={(path: Option[]) => {
        const last = path.at(-1)?.value;
        if (last === undefined) return;
        void client.prefetchQuery(regionsUnder(last)).then(() => open((all) => [...all, last]));
      }}
      onChange={(path?: (string | number | null)[]) => { const last = path?.at(-1); onChange(last === undefined || last === null ? undefined : String(last)); }} />
  );
}
