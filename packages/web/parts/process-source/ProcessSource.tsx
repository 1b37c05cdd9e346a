import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { download } from '../download-csv.ts';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import type { StreamKind } from '../../ask/shapes.ts';
import { useMe } from '../../ask/session.ts';
import { useProcessSource } from '../../ask/processes.ts';
import { useText } from '../language.tsx';
import './process-source.css';

const DrawnSource = lazy(() => import('./DrawnSource.tsx').then((loaded) => ({ default: loaded.DrawnSource })));

/** 流程图源文件: the BPMN file that is compiled into the process, for administrators; read and drawn only when it is asked for. */
export function ProcessSource({ kind, id }: { readonly kind: StreamKind; readonly id: string }) {
  const t = useText();
  const me = useMe().data;
  const [shown, show] = useState(false);
  if (!me?.duties.some(({ duty }) => duty === 'administrator')) return null;
  return (
    <section className="source no-print">
      <div className="row">
        <h2>{t({ zh: 'BPMN 源文件', en: 'BPMN source' })}</h2>
        <Button size="small" aria-expanded={shown} onClick={() => show(!shown)}>{shown ? t({ zh: '收起', en: 'Hide' }) : t({ zh: '查看', en: 'Show' })}</Button>
      </div>
      {shown ? <Shown kind={kind} id={id} /> : null}
    </section>
  );
}

function Shown({ kind, id }: { readonly kind: StreamKind; readonly id: string }) {
  const t = useText();
  const asked = useProcessSource(kind, id);
  if (asked.isPending) return <Waiting />;
  if (asked.isError) return <LoadTrouble error={asked.error} again={() => void asked.refetch()} />;
  const { id: process, version, pinned, fileName, source } = asked.data;
  return (
    <>
      <div className="row" style={{ marginTop: 8 }}>
        <span>{process}　{t({ zh: `第 ${version} 版`, en: `version ${version}` })}</span>
        <span className="secondary">{pinned ? t({ zh: '与本件办理所用版本一致', en: 'same version as this case uses' }) : t({ zh: '本件始于较早版本，此处为现行图', en: 'this case uses an earlier version; the drawing shows the current one' })}</span>
        <span className="secondary">{t({ zh: '拖动移动，Ctrl 加滚轮缩放', en: 'Drag to move, Ctrl + wheel to zoom' })}</span>
        <button type="button" className="link push" onClick={() => download(fileName, new Blob([source], { type: 'application/xml' }))}>{t({ zh: `下载 ${fileName}`, en: `Download ${fileName}` })}</button>
      </div>
      <Suspense fallback={<Waiting />}><DrawnSource source={source} name={`${process} ${version}`} /></Suspense>
    </>
  );
}
