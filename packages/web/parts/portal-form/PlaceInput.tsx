import { useState } from 'react';
import type { PlaceField } from '@jiedian/domain/kernel/field.ts';
import { isObject } from '@jiedian/domain/kernel/json.ts';
import { Icon } from '../portal-kit/Icon.tsx';
import { useSpeech } from '../portal-kit/speech.ts';
import type { InputProps } from './form-ground.ts';

const degrees = (n: number) => String(Number(n.toFixed(6)));

/** Where the phone stands; the address remains what counts, so a phone that will not say is no obstacle. */
export function PlaceInput({ value, onChange }: InputProps<PlaceField>) {
  const { t } = useSpeech();
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle');
  const take = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => { onChange({ lat: degrees(coords.latitude), lon: degrees(coords.longitude), accuracyM: String(Math.round(coords.accuracy)) }); setState('idle'); },
      () => setState('refused'),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  const can = typeof navigator !== 'undefined' && 'geolocation' in navigator;
  return (
    <>
      {isObject(value) ? <p>{t({ zh: `北纬 ${String(value['lat'])}，东经 ${String(value['lon'])}`, en: `${String(value['lat'])} N, ${String(value['lon'])} E` })} <button type="button" className="p-link" onClick={() => onChange(undefined)}>{t({ zh: '清除', en: 'Clear' })}</button></p> : null}
      {can ? <button type="button" className="p-button p-secondary" onClick={take}><Icon name="place" />{t(state === 'asking' ? { zh: '正在定位…', en: 'Locating…' } : { zh: '用我现在的位置', en: 'Use my current location' })}</button> : null}
      {state === 'refused' ? <p className="p-help" role="status">{t({ zh: '手机没有给出位置。可以不填，有详细地址就够了。', en: 'The phone gave no position. You can leave this blank; the address is enough.' })}</p> : null}
    </>
  );
}
