import { useEffect, useState } from 'react';
import type { RegionField } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { useGround, type InputProps } from './form-ground.ts';

type Region = { readonly code: string; readonly name: Text };
const levels: readonly Text[] = [{ zh: '省', en: 'Province' }, { zh: '市', en: 'City' }, { zh: '区县', en: 'County' }];

/** Province, city, county, one after the other; the value is given once the county is chosen. */
export function RegionInput({ id, value, described, wrong, onChange }: InputProps<RegionField>) {
  const { t } = useSpeech();
  const code = typeof value === 'string' ? value : undefined;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const chain = code ? [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)] : picked;
  const give = (level: number, chosen: string) => {
    const next = chosen === '' ? chain.slice(0, level) : [...chain.slice(0, level), chosen];
    setPicked(next);
    onChange(next.length === 3 ? next[2] : undefined);
  };
  return (
    <div className="p-options">
      {levels.map((name, level) => (level > chain.length ? null : (
        <LevelOf key={`${level}${chain[level - 1] ?? ''}`} under={chain[level - 1]} label={t(name)} id={`${id}-${level}`} value={chain[level] ?? ''} described={described} wrong={wrong} onChange={(chosen) => give(level, chosen)} />
      )))}
    </div>
  );
}

function LevelOf({ under, label, id, value, described, wrong, onChange }: { under: string | undefined; label: string; id: string; value: string; described: string | undefined; wrong: boolean; onChange: (code: string) => void }) {
  const { t } = useSpeech();
  const { regionsUnder } = useGround();
  const [regions, setRegions] = useState<readonly Region[] | 'failed'>([]);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let here = true;
    regionsUnder(under).then((found) => { if (here) setRegions(found); }, () => { if (here) setRegions('failed'); });
    return () => { here = false; };
  }, [under, regionsUnder, tries]);
  if (regions === 'failed') return <button type="button" className="p-link" onClick={() => setTries(tries + 1)}>{t({ zh: '地区名单没有读到，再试一次', en: 'The list of areas did not load. Try again' })}</button>;
  return (
    <select id={id} className="p-input" aria-label={label} value={value} aria-describedby={described} aria-invalid={wrong} onChange={(e) => onChange(e.target.value)}>
      <option value="">{t({ zh: `选择${label}`, en: `Choose: ${label}` })}</option>
      {regions.map(({ code, name }) => <option key={code} value={code}>{t(name)}</option>)}
    </select>
  );
}
