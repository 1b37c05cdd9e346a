import { Input } from 'antd';
import { useState } from 'react';
import { LoadTrouble, Nothing, Waiting } from '../parts/loading-states.tsx';
import { usePersons, useUnits } from '../ask/lists.ts';
import { useText } from '../parts/language.tsx';

/** 人员与单位: who holds which duty where. */
export function PeoplePage() {
  const t = useText();
  const persons = usePersons();
  const units = useUnits();
  const [q, ask] = useState('');
  const rows = (persons.data?.items ?? []).filter((person) => q === '' || person.name.includes(q) || person.duties.some((d) => t(d.name).includes(q) || t(d.unit.name).includes(q)));
  return (
    <>
      <div className="row"><h1>{t({ zh: '人员与单位', en: 'People and units' })}</h1><Input className="push" style={{ width: 260, marginLeft: 'auto' }} allowClear value={q} onChange={(e) => ask(e.target.value)} placeholder={t({ zh: '姓名、岗位、单位', en: 'Name, duty, unit' })} aria-label={t({ zh: '查找人员', en: 'Search people' })} /></div>
      <section className="card tight">
        {persons.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : null}
        {persons.isError ? <LoadTrouble error={persons.error} again={() => void persons.refetch()} /> : null}
        {persons.data && rows.length === 0 ? <Nothing why={{ zh: '没有找到。', en: 'No one found.' }} /> : null}
        {rows.length > 0 ? (
          <div className="table-scroll"><table className="table">
            <thead><tr><th>{t({ zh: '姓名', en: 'Name' })}</th><th>{t({ zh: '岗位', en: 'Duty' })}</th><th>{t({ zh: '单位', en: 'Unit' })}</th><th>{t({ zh: '状态', en: 'State' })}</th></tr></thead>
            <tbody>{rows.map((person) => <tr key={person.id}><td>{person.name}</td><td>{[...new Set(person.duties.map((d) => t(d.name)))].join(t({ zh: '、', en: ', ' }))}</td><td>{[...new Set(person.duties.map((d) => t(d.unit.name)))].join(t({ zh: '、', en: ', ' }))}</td><td>{person.away ? t({ zh: '休假', en: 'Away' }) : t({ zh: '在岗', en: 'On duty' })}</td></tr>)}</tbody>
          </table></div>
        ) : null}
      </section>
      <section className="card tight">
        <h2 style={{ padding: '12px 16px 4px' }}>{t({ zh: '单位', en: 'Units' })}</h2>
        <table className="table"><thead><tr><th>{t({ zh: '名称', en: 'Name' })}</th><th>{t({ zh: '级别', en: 'Level' })}</th></tr></thead>
          <tbody>{(units.data?.items ?? []).map((unit) => <tr key={unit.id}><td>{t(unit.name)}</td><td>{t(levels[unit.kind])}</td></tr>)}</tbody></table>
      </section>
    </>
  );
}

const levels = { group: { zh: '集团公司', en: 'Group' }, branch: { zh: '市供电分公司', en: 'Branch' }, county: { zh: '县供电分公司', en: 'County unit' }, department: { zh: '部门', en: 'Department' } } as const;
