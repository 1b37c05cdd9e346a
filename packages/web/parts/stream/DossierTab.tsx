import { Files } from './Files.tsx';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import { shortDay } from '../write-dates.ts';
import type { StreamKind } from '../../ask/shapes.ts';
import { useDossier } from '../../ask/streams.ts';
import { useText } from '../language.tsx';

/** 一户一档: which papers each step asks for, which are there, which were promised until when. */
export function DossierTab({ kind, id, today }: { readonly kind: StreamKind; readonly id: string; readonly today: string }) {
  const t = useText();
  const dossier = useDossier(kind, id);
  if (dossier.isPending) return <Waiting />;
  if (dossier.isError) return <LoadTrouble error={dossier.error} again={() => void dossier.refetch()} />;
  const { held, missing, groups } = dossier.data;
  return (
    <>
      <p className="secondary">{t({ zh: `已有 ${held} 种，缺 ${missing} 种`, en: `${held} kinds held, ${missing} missing` })}</p>
      <div className="table-scroll">
        <table className="table">
          <thead><tr><th>{t({ zh: '环节', en: 'Step' })}</th><th>{t({ zh: '资料', en: 'Paper' })}</th><th>{t({ zh: '状态', en: 'State' })}</th><th>{t({ zh: '文件', en: 'Files' })}</th></tr></thead>
          <tbody>
            {groups.flatMap((group) => group.papers.map((paper, i) => (
              <tr key={`${group.step.en}-${paper.paper}`}>
                <td>{i === 0 ? t(group.step) : ''}</td>
                <td>{t(paper.name)}</td>
                <td className="keep">{paper.state === 'held' ? <span className="met">✓ {t({ zh: '已有', en: 'Held' })}</span> : paper.need === 'promised' ? t({ zh: `承诺 ${paper.promisedUntil ? shortDay(paper.promisedUntil, today) : ''} 前补交`, en: `promised by ${paper.promisedUntil ? shortDay(paper.promisedUntil, today) : ''}` }) : paper.need === 'required' ? <span className="light light-amber">○ {t({ zh: '缺', en: 'Missing' })}</span> : <span className="secondary">{paper.need === 'optional' ? t({ zh: '可选', en: 'Optional' }) : t({ zh: '不需要', en: 'Not needed' })}</span>}</td>
                <td><Files files={paper.files} /></td>
              </tr>
            )))}
          </tbody>
        </table>
      </div>
    </>
  );
}
