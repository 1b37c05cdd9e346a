import { Button, Select } from 'antd';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { documentOf, useKeptDocuments, useKeptVersion, type KeptDocument } from '../../ask/configuration.ts';
import { ExportMenu } from '../../parts/list/ExportMenu.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { compareRows, regimeSheet, rowsOf } from './regime-rows.ts';
import { RowTable } from './RowTable.tsx';
import { VersionActs } from './VersionActs.tsx';
import { daysWords, standingWords, stateWords } from './version-words.ts';

/** One version of a regime by group, beside another one where that is chosen; whoever may acts on it here. */
export function RegimePage() {
  const t = useText();
  const { language } = useLanguage();
  const { key, ref } = useParams({ from: '/regimes/$key/$ref' });
  const documents = useKeptDocuments('regime');
  const found = useKeptVersion('regime', key, ref);
  const document = documents.data?.items.find((one) => one.key === key);
  const choices = choicesOf(documents.data?.items ?? [], key, ref, t);
  const [chosen, choose] = useState<string>();
  const basis = choices.find(({ name }) => name === found.data?.basedOn);
  const beside = chosen ?? basis?.value;
  const [otherKey = '', otherRef] = beside?.split('@') ?? [];
  const other = useKeptVersion('regime', otherKey, otherRef);
  if (found.isError) return <LoadTrouble error={found.error} again={() => void found.refetch()} />;
  if (documents.isError) return <LoadTrouble error={documents.error} again={() => void documents.refetch()} />;
  if (!found.data || !document || !documents.data) return <><h1>{t({ zh: '时限规则', en: 'Regime' })}</h1><Waiting /></>;
  const head = found.data;
  const standing = standingWords(head);
  const rows = rowsOf(documentOf(head));
  const compared = compareRows(other.data ? rowsOf(documentOf(other.data)) : rows, rows);
  const { mayPropose, mayApprove } = documents.data.kind;
  return (
    <>
      <div className="row">
        <h1>{t(head.title)} <span className="caption">{t({ zh: `第 ${head.version} 版`, en: `version ${head.version}` })}</span></h1>
        <span className="push row no-print">
          <Button onClick={() => window.print()}>{t({ zh: '打印', en: 'Print' })}</Button>
          <ExportMenu name={{ zh: `时限规则-${key}-${head.version}`, en: `regime-${key}-${head.version}` }} ask={() => Promise.resolve({ items: rows, next: null })} sheet={(all) => regimeSheet(all, head.words, language)} none={rows.length === 0} />
        </span>
      </div>
      <dl className="pairs" data-state={head.state}>
        <dt>{t({ zh: '状态', en: 'State' })}</dt><dd>{t(stateWords(head))}{standing === null ? null : <> · {t(standing)}</>}</dd>
        <dt>{t({ zh: '生效', en: 'In force' })}</dt><dd>{t(daysWords(head))}</dd>
        {head.reason === null ? null : <><dt>{t({ zh: '理由', en: 'Reason' })}</dt><dd>{head.reason}　<span className="caption">{head.proposedBy?.name} {head.proposedAt?.slice(0, 10)}</span></dd></>}
        {head.decidedBy === null ? null : <><dt>{t({ zh: '批复', en: 'Answer' })}</dt><dd>{head.answer ?? t(stateWords(head))}　<span className="caption">{head.decidedBy.name} {head.decidedAt?.slice(0, 10)}</span></dd></>}
        {head.basedOn === null ? null : <><dt>{t({ zh: '复制自', en: 'Copied from' })}</dt><dd>{basis?.words ?? head.basedOn}</dd></>}
      </dl>
      {head.findings.length > 0 ? <div className="banner" role="status"><ul>{head.findings.map(({ path, text }) => <li key={`${path}${text.en}`}>{t(text)}</li>)}</ul></div> : null}
      <VersionActs key={`${key}${ref}`} document={document} version={head} mayPropose={mayPropose} mayApprove={mayApprove} />
      <div className="row no-print">
        <span>{t({ zh: '对照', en: 'Compare with' })}</span>
        <Select style={{ minWidth: 260 }} allowClear aria-label={t({ zh: '对照的版本', en: 'The version to compare with' })} value={beside ?? null} onChange={(value: string | null) => choose(value ?? '')} options={choices.map(({ value, words }) => ({ value, label: words }))} />
        {other.data ? <span className="secondary" role="status">{t({ zh: `有 ${compared.filter(({ change }) => change !== 'same').length} 行不同`, en: `${compared.filter(({ change }) => change !== 'same').length} rows differ` })}</span> : null}
        <Link to="/regimes">{t({ zh: '全部规则', en: 'All regimes' })}</Link>
      </div>
      {other.isError ? <LoadTrouble error={other.error} again={() => void other.refetch()} /> : null}
      {rows.length === 0 ? <Nothing why={{ zh: '这一版还没有时限。', en: 'This version has no limits yet.' }} /> : null}
      <RowTable rows={compared} named={head.words} />
    </>
  );
}

/** Every other version, as `key@ref`, by the name that a copy says it came from, and in words. */
const choicesOf = (documents: readonly KeptDocument[], key: string, ref: string, t: (text: Text) => string) =>
  documents.flatMap((document) => document.versions.filter((head) => document.key !== key || head.ref !== ref).map((head) => ({ value: `${document.key}@${head.ref}`, name: `${document.key}@${head.version}`, words: `${t(head.title)} · ${head.version}` })));
