import { useEffect, useRef, useState } from 'react';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { useText } from '../language.tsx';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Canvas = { readonly viewbox: (to?: Box) => Box & { readonly inner: Box; readonly outer: { readonly width: number; readonly height: number } } };
const margin = 20;

/** Its beginning, as high as the place: the whole of a long drawing would be too small to read. */
function showBeginning(canvas: Canvas): void {
  const { inner, outer } = canvas.viewbox();
  const height = inner.height + 2 * margin;
  canvas.viewbox({ x: inner.x - margin, y: inner.y - margin, width: (outer.width * height) / outer.height, height });
}

/** The file as bpmn-js draws it, to be moved and magnified; its mark stays, as its licence asks. */
export function DrawnSource({ source, name }: { readonly source: string; readonly name: string }) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const [failed, fail] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const viewer = new NavigatedViewer({ container: place.current });
    let gone = false;
    viewer.importXML(source).then(
      () => gone || showBeginning(viewer.get<Canvas>('canvas')),
      () => gone || fail(true),
    );
    return () => {
      gone = true;
      viewer.destroy();
    };
  }, [source]);
  if (failed) return <p className="banner">{t({ zh: '图没有画出来，请下载文件查看。', en: 'The drawing could not be shown. Please download the file.' })}</p>;
  return <div ref={place} className="source-drawing" role="img" aria-label={name} />;
}
