import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { type ClosureDocument, type KeptDocument, type NamedDay, useCalendarAct, useCalendarVersions, usePreview } from '../../ask/calendar.ts';
import { useUnits } from '../../ask/lists.ts';
import { useToday } from '../../ask/session.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble } from '../../parts/loading-states.tsx';
import { addDays } from '../../parts/write-dates.ts';
import { ClosedDays } from './ClosedDays.tsx';
import { Foreseen } from './Foreseen.tsx';

type Props = { readonly documents: readonly KeptDocument[]; readonly done: () => void };
/** Longer closures are entered in parts; a slip in the year would else name hundreds of days. */
const LONGEST = 31;

/** All days on which a unit is closed on its own: those that stand, more added, tried out, and proposed to a second person. */
export function ProposeClosure({ documents, done }: Props) {
  const t = useText();
  const today = useToday();
  const units = useUnits().data?.items ?? [];
  const standing = useCalendarVersions().data?.closures ?? [];
  const [preview, act] = [usePreview(), useCalendarAct()];
  const [unitId, setUnit] = useState<string | null>(null);
  const [moves, setMoves] = useState<ClosureDocument['moves']>('internal');
  const [days, setDays] = useState<readonly NamedDay[]>([]);
  const [added, add] = useState({ from: '', to: '', zh: '', en: '' });
  const change = (to: readonly NamedDay[]) => {
    preview.reset();
    setDays(to.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
  };
  const choose = (id: string) => {
    const kept = standing.find(({ unit }) => unit.id === id);
    setUnit(id);
    setMoves(kept?.moves ?? 'internal');
    change((kept?.days ?? []).map((day) => ({ ...day, kind: 'rest' })));
  };
  const last = added.to === '' ? added.from : added.to;
  const wrong = added.from === '' || last >= added.from && last <= addDays(added.from, LONGEST - 1) ? null : t({ zh: `止日应不早于起日，且一次不超过 ${LONGEST} 天。`, en: `The last day must not be before the first, at most ${LONGEST} days at a time.` });
  const more = () => {
    const known = new Set(days.map(({ date }) => date));
    const fresh: NamedDay[] = [];
    for (let date = added.from; date <= last; date = addDays(date, 1)) if (!known.has(date)) fresh.push({ date, kind: 'rest', name: { zh: added.zh.trim(), en: added.en.trim() } });
    change([...days, ...fresh]);
    add({ from: '', to: '', zh: added.zh, en: added.en });
  };
  const key = `closure-${unitId ?? ''}`;
  const kept = documents.find((document) => document.key === key);
  const document: ClosureDocument = { of: 'closure', unitId: unitId ?? '', moves, days: [...days] };
  const propose = () => act.mutate({ act: 'propose', key, seenVersion: kept?.seenVersion ?? 0, data: { version: String((kept?.versions.length ?? 0) + 1), effectiveFrom: today, reason: t({ zh: '单位停办日', en: 'Closures of a unit' }), document } }, { onSuccess: done });
  return (
    <section className="card" aria-label={t({ zh: '单位停办日', en: 'Closures of a unit' })}>
      <div className="row">
        <Select className="closure-unit" showSearch={{ optionFilterProp: 'label' }} value={unitId} placeholder={t({ zh: '选择单位', en: 'Choose a unit' })} aria-label={t({ zh: '单位', en: 'Unit' })} options={units.map(({ id, name }) => ({ value: id, label: t(name) }))} onChange={choose} />
        <Radio.Group value={moves} onChange={({ target }) => { preview.reset(); setMoves(target.value as ClosureDocument['moves']); }} options={[{ value: 'internal', label: t({ zh: '只影响内部时限', en: 'moves internal limits only' }) }, { value: 'all', label: t({ zh: '影响全部时限', en: 'moves all limits' }) }]} />
      </div>
      {unitId === null ? null : (
        <>
          <ClosedDays days={days} remove={(date) => change(days.filter((day) => day.date !== date))} />
          <form className="row closure-add" onSubmit={(event) => { event.preventDefault(); more(); }}>
            {(['from', 'to'] as const).map((end) => <label key={end}>{t(end === 'from' ? { zh: '起日', en: 'From' } : { zh: '止日（只停一天可不填）', en: 'To (empty: one day)' })} <Input type="date" required={end === 'from'} value={added[end]} onChange={({ target }) => add({ ...added, [end]: target.value })} /></label>)}
            {(['zh', 'en'] as const).map((language) => <label key={language}>{t(language === 'zh' ? { zh: '原因（中文）', en: 'Reason (Chinese)' } : { zh: '原因（英文）', en: 'Reason (English)' })} <Input required maxLength={60} value={added[language]} onChange={({ target }) => add({ ...added, [language]: target.value })} /></label>)}
            <Button htmlType="submit" data-act="add-closure" disabled={wrong !== null}>{t({ zh: '加入', en: 'Add' })}</Button>
          </form>
          {wrong === null ? null : <p role="alert" className="trouble">{wrong}</p>}
          {[preview, act].map(({ isError, error, reset }, at) => (isError ? <LoadTrouble key={at} error={error} again={reset} /> : null))}
          <Foreseen preview={preview} document={document} proposing={act.isPending} propose={propose} />
        </>
      )}
    </section>
  );
}
