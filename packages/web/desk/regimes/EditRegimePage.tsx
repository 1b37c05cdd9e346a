import { Button, Input, Select } from 'antd';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { checkVersion, documentOf, useKeptDocuments, useKeptVersion, useVersionAct, type ConfigurationFinding, type ProposedVersion } from '../../ask/configuration.ts';
import { dropDraft } from '../../ask/drafts.ts';
import { isTrouble } from '../../ask/trouble.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble, Waiting } from '../../parts/loading-states.tsx';
import { compareRows, inGroups, rowsOf } from './regime-rows.ts';
import { RowEditor } from './RowEditor.tsx';
import { copyDraft, useRegimeCopy } from './use-regime-copy.ts';
import './regimes.css';

const empty: readonly ConfigurationFinding[] = [];

/** A copy of a version as a form by rows; checked as it is written, proposed with a day and a reason. */
export function EditRegimePage() {
  const t = useText();
  const go = useNavigate();
  const { key, ref } = useParams({ from: '/regimes/$key/$ref/edit' });
  const documents = useKeptDocuments('regime');
  const found = useKeptVersion('regime', key, ref);
  const { copy, change, savedAt, settle } = useRegimeCopy(key, ref, found.data?.document as never);
  const [findings, find] = useState(empty);
  const proposing = useVersionAct('regime', copy?.target ?? key);
  const from = found.data;
  const given = useMemo((): ProposedVersion | null => (copy === null || from === undefined ? null : {
    version: copy.version, effectiveFrom: copy.effectiveFrom, reason: copy.reason, basedOn: `${key}@${from.version}`, document: { ...documentOf(from), rows: copy.rows },
  }), [copy, from, key]);
  const target = copy?.target ?? key;
  const named = found.data?.words ?? {};
  useEffect(() => {
    if (given === null) return;
    // Checked as if it were named and dated: these two are asked for beside the rows.
    const sample = { ...given, version: given.version || 'x', effectiveFrom: given.effectiveFrom || '2100-01-01' };
    const timer = setTimeout(() => void checkVersion('regime', target, sample).then(find).catch(() => undefined), 500);
    return () => clearTimeout(timer);
  }, [given, target]);
  if (found.isError) return <LoadTrouble error={found.error} again={() => void found.refetch()} />;
  if (copy === null || given === null || !found.data || !documents.data) return <><h1>{t({ zh: '修改时限规则', en: 'Edit a regime' })}</h1><Waiting /></>;
  const compared = compareRows(rowsOf(documentOf(found.data)), copy.rows);
  const at = (id: string) => findings.filter(({ path }) => path.startsWith(`rows.${copy.rows.findIndex((row) => row.id === id)}.`) || path === `rows.${copy.rows.findIndex((row) => row.id === id)}`).map(({ text }) => text);
  const loose = findings.filter(({ path }) => !path.startsWith('rows.'));
  const seenVersion = documents.data.items.find((one) => one.key === copy.target)?.seenVersion ?? 0;
  const ready = findings.length === 0 && copy.version.trim() !== '' && copy.effectiveFrom !== '' && copy.reason.trim() !== '' && documents.data.kind.mayPropose;
  const propose = () => proposing.mutate({ sent: { act: 'propose', data: given }, seenVersion }, { onSuccess: () => {
    settle();
    void dropDraft(copyDraft(key, ref)).catch(() => undefined);
    void go({ to: '/regimes' });
  } });
  return (
    <>
      <h1>{t({ zh: '修改时限规则', en: 'Edit a regime' })} <span className="caption">{t(found.data.title)} · {found.data.version}</span></h1>
      <section className="card">
        <div className="regime-head">
          <label>{t({ zh: '用于', en: 'For' })}<Select aria-label={t({ zh: '用于哪套规则', en: 'For which regime' })} value={copy.target} onChange={(target) => change({ target })} options={documents.data.items.map((one) => ({ value: one.key, label: t(one.title) }))} /></label>
          <label>{t({ zh: '版本号', en: 'Version' })}<Input data-field="version" maxLength={40} value={copy.version} onChange={(event) => change({ version: event.target.value.trim() })} placeholder="2027" /></label>
          <label>{t({ zh: '生效日（晚于今天）', en: 'In force from (later than today)' })}<Input data-field="effectiveFrom" type="date" value={copy.effectiveFrom} onChange={(event) => change({ effectiveFrom: event.target.value })} /></label>
          <label>{t({ zh: '理由', en: 'Reason' })}<Input.TextArea data-field="reason" rows={1} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} value={copy.reason} onChange={(event) => change({ reason: event.target.value })} /></label>
        </div>
        {loose.length > 0 ? <ul className="step-finding" role="alert">{loose.map(({ path, text }) => <li key={`${path}${text.en}`}>{t(text)}</li>)}</ul> : null}
        {proposing.error ? <p role="alert" className="step-finding">{t(isTrouble(proposing.error) ? proposing.error.text : { zh: '没有提出，请重试。', en: 'It was not proposed. Please try again.' })}</p> : null}
        <div className="row" style={{ marginTop: 12 }}>
          <Button type="primary" data-act="propose" disabled={!ready} loading={proposing.isPending} onClick={propose}>{t({ zh: '提出，交另一人批准', en: 'Propose for approval' })}</Button>
          <span className="secondary" role="status">{savedAt === null ? '' : t({ zh: '草稿已自动保存', en: 'Draft saved' })}</span>
          <span className="secondary">{t({ zh: `改动 ${compared.filter(({ change: one }) => one !== 'same').length} 行，核对出 ${findings.length} 处问题`, en: `${compared.filter(({ change: one }) => one !== 'same').length} rows changed, ${findings.length} findings` })}</span>
        </div>
      </section>
      {inGroups(compared).map((group) => (
        <section key={group.name.en} className="card tight regime-edit">
          <h2 style={{ padding: '12px 16px 4px' }}>{t(group.name)}</h2>
          <div className="table-scroll"><table className="table close">
            <thead><tr><th>{t({ zh: '名称', en: 'Name' })}</th><th>{t({ zh: '适用', en: 'Applies to' })}</th><th>{t({ zh: '时限', en: 'Limit' })}</th><th className="act">{t({ zh: '操作', en: 'Acts' })}</th></tr></thead>
            <tbody>{group.rows.map((one) => (
              <RowEditor key={one.row.id} compared={one} named={named} wrong={one.change === 'removed' ? [] : at(one.row.id)}
                put={(row) => change({ rows: one.change === 'removed' ? [...copy.rows, row] : copy.rows.map((was) => (was.id === one.row.id ? row : was)) })}
                drop={() => change({ rows: copy.rows.filter(({ id }) => id !== one.row.id) })}
                copy={() => change({ rows: copy.rows.flatMap((was) => (was.id === one.row.id ? [was, { ...was, id: freeId(was.id, copy.rows.map(({ id }) => id)) }] : [was])) })} />
            ))}</tbody>
          </table></div>
        </section>
      ))}
    </>
  );
}

const freeId = (id: string, taken: readonly string[]): string => Array.from({ length: taken.length + 1 }, (_, at) => `${id}-${at + 2}`).find((one) => !taken.includes(one)) ?? id;
