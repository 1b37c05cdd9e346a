import { PictureKey } from './PictureKey.tsx';
import type { PictureSize } from './ProcessPicture.tsx';
import { useText } from '../language.tsx';

const sizes = [{ size: 'fit', name: { zh: '适应宽度', en: 'Fit the width' } }, { size: 'whole', name: { zh: '原始大小', en: 'Full size' } }] as const;

/** What the looks mean, how to read the picture, and how large it is drawn. */
export function PictureBar({ size, choose }: { readonly size: PictureSize; readonly choose: (size: PictureSize) => void }) {
  const t = useText();
  return (
    <div className="picture-bar">
      <PictureKey />
      <div className="picture-side no-print">
        <span>{t({ zh: '同名圆标相接；点环节看办理记录', en: 'Circles with the same mark connect; click a step to see its records' })}</span>
        <span className="picture-size" role="group" aria-label={t({ zh: '图的大小', en: 'Picture size' })}>
          {sizes.map(({ size: one, name }) => <button key={one} type="button" aria-pressed={size === one} onClick={() => choose(one)}>{t(name)}</button>)}
        </span>
      </div>
    </div>
  );
}
