import { Button, Input } from 'antd';
import { useState } from 'react';
import type { PlaceField } from '@jiedian/domain/kernel/field.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../language.tsx';
import { typedNumber } from '../write-numbers.ts';
import { FindingMark } from './Notes.tsx';
import type { InputProps } from './step-ground.ts';

const noPosition: Text = { zh: '没有取到位置。请允许浏览器定位，或手工填写经纬度。', en: 'Location unavailable. Allow the browser to locate you, or enter the coordinates.' };
const degrees = (n: number) => String(Math.round(n * 1e6) / 1e6);

/** Where one stands, taken by the device or typed: WGS 84, decimal degrees. */
export function PlaceInput({ value, ties, onChange }: InputProps<PlaceField>) {
  const t = useText();
  const [state, become] = useState<'still' | 'looking' | 'none'>('still');
  const place: JsonObject = isObject(value) ? value : {};
  const part = (code: string) => (typeof place[code] === 'string' ? place[code] : '');
  const give = (code: 'lat' | 'lon', typed: string) => {
    // What was typed by hand has no accuracy of the device.
    const { [code]: _, accuracyM: __, ...rest } = place;
    const next = typedNumber(typed) === '' ? rest : { ...rest, [code]: typedNumber(typed) };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  const locate = () => {
    if (!('geolocation' in navigator)) return become('none');
    become('looking');
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      become('still');
      onChange({ lat: degrees(coords.latitude), lon: degrees(coords.longitude), accuracyM: String(Math.round(coords.accuracy)) });
    }, () => become('none'), { enableHighAccuracy: true, timeout: 20_000 });
  };
  const { id, ...aria } = ties;
  const accuracy = part('accuracyM');
  return (
    <div id={id} role="group" {...aria} className="step-place">
      <Coordinate id={`${id}-lat`} name={{ zh: '纬度', en: 'Latitude' }} value={part('lat')} onType={(typed) => give('lat', typed)} />
      <Coordinate id={`${id}-lon`} name={{ zh: '经度', en: 'Longitude' }} value={part('lon')} onType={(typed) => give('lon', typed)} />
      <Button onClick={locate}>{t(state === 'looking' ? { zh: '正在定位…', en: 'Locating…' } : { zh: '取当前位置', en: 'Use my position' })}</Button>
      {accuracy === '' ? null : <span className="caption">{t({ zh: `精度 ${accuracy} m`, en: `accurate to ${accuracy} m` })}</span>}
      {state === 'none' ? <p className="step-note step-hint" role="status"><FindingMark level="hint" />{t(noPosition)}</p> : null}
    </div>
  );
}

function Coordinate({ id, name, value, onType }: { readonly id: string; readonly name: Text; readonly value: string; onType(typed: string): void }) {
  const t = useText();
  const [typing, setTyping] = useState<string | null>(null);
  const shown = typing !== null && typedNumber(typing) === value ? typing : value;
  return <Input id={id} className="step-number" inputMode="decimal" prefix={<label className="caption" htmlFor={id}>{t(name)}</label>} suffix="°" value={shown} onChange={(event) => { setTyping(event.target.value); onType(event.target.value); }} onBlur={() => setTyping(null)} />;
}
