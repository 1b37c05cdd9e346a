import { Modal } from 'antd';
import { useState } from 'react';
import { bytes } from '../write-numbers.ts';
import type { FileRef } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';

const contentOf = (file: FileRef) => `/api/v1/files/${file.id}/content`;

/** Papers held: pictures and PDFs open here, all else is downloaded. */
export function Files({ files }: { readonly files: readonly FileRef[] }) {
  const t = useText();
  const [shown, show] = useState<FileRef | null>(null);
  return (
    <span className="row" style={{ gap: 8 }}>
      {files.map((file) => (file.preview === null
        ? <a key={file.id} href={contentOf(file)} download={file.name}>{file.name} <span className="caption">{bytes(file.size)}</span></a>
        : <button key={file.id} type="button" className="link" onClick={() => show(file)}>{file.name} <span className="caption">{bytes(file.size)}</span></button>))}
      <Modal open={shown !== null} onCancel={() => show(null)} width={860} title={shown?.name} footer={shown ? <a href={contentOf(shown)} download={shown.name}>{t({ zh: '下载', en: 'Download' })}</a> : null}>
        {shown?.preview === 'image' ? <img src={contentOf(shown)} alt={shown.name} style={{ maxWidth: '100%' }} /> : null}
        {shown?.preview === 'pdf' ? <iframe src={contentOf(shown)} title={shown.name} style={{ width: '100%', height: '70vh', border: 0 }} /> : null}
      </Modal>
    </span>
  );
}
