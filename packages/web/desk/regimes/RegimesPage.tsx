import { Link } from '@tanstack/react-router';
import { useKeptDocuments } from '../../ask/configuration.ts';
import { useText } from '../../parts/language.tsx';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { daysWords, standingWords, stateWords } from './version-words.ts';

/** 时限规则: every regime with its versions, shipped and the company's own. */
export function RegimesPage() {
  const t = useText();
  const found = useKeptDocuments('regime');
  const documents = found.data?.items ?? [];
  return (
    <>
      <h1>{t({ zh: '时限规则', en: 'Regimes of time limits' })}</h1>
      <p className="secondary">{t({ zh: '案件按受理当日生效的默认规则计时，受理后不随新版本改变。公司自己的版本由一人提出、另一人批准，每次变动都记入台账。', en: 'A case is timed by the version of the default regime in force on the day of its acceptance and keeps it. One person proposes a version of the company’s own, another approves it; every change is in the ledger.' })}</p>
      {found.isPending ? <Waiting /> : null}
      {found.isError ? <LoadTrouble error={found.error} again={() => void found.refetch()} /> : null}
      {found.data && documents.length === 0 ? <Nothing why={{ zh: '还没有时限规则。', en: 'There is no regime yet.' }} /> : null}
      {documents.map(({ key, title, versions }) => (
        <section key={key} className="card tight" data-document={key}>
          <h2 style={{ padding: '12px 16px 4px' }}>{t(title)}</h2>
          <div className="table-scroll"><table className="table">
            <thead><tr><th>{t({ zh: '版本', en: 'Version' })}</th><th>{t({ zh: '状态', en: 'State' })}</th><th>{t({ zh: '生效', en: 'In force' })}</th><th>{t({ zh: '提出', en: 'Proposed' })}</th><th>{t({ zh: '批准或退回', en: 'Decided' })}</th><th>{t({ zh: '理由', en: 'Reason' })}</th></tr></thead>
            <tbody>{versions.map((head) => {
              const standing = standingWords(head);
              return (
                <tr key={head.ref}>
                  <td><Link to="/regimes/$key/$ref" params={{ key, ref: head.ref }}>{head.version}</Link></td>
                  <td className="keep">{t(stateWords(head))}{standing === null ? null : <> · {t(standing)}</>}</td>
                  <td className="keep">{t(daysWords(head))}</td>
                  <td>{head.proposedBy ? <>{head.proposedBy.name} <span className="caption">{head.proposedAt?.slice(0, 10)}</span></> : '—'}</td>
                  <td>{head.decidedBy ? <>{head.decidedBy.name} <span className="caption">{head.decidedAt?.slice(0, 10)}</span></> : '—'}</td>
                  <td>{head.reason ?? '—'}</td>
                </tr>
              );
            })}</tbody>
          </table></div>
        </section>
      ))}
    </>
  );
}
