import { industryClasses, industryName } from '@jiedian/domain/glossary/industries.ts';
import { useText } from '../language.tsx';

/** What a field of industries offers while one types, by code, name or the name of the division above. */
export function IndustryList({ id }: { readonly id: string }) {
  const t = useText();
  return <datalist id={id}>{industryClasses.map(({ code, division }) => { const name = industryName(code); return name ? <option key={code} value={t(name)} label={t(division)} /> : null; })}</datalist>;
}
