import { Button, Checkbox, Popover } from 'antd';
import { useState } from 'react';
import { columnsShown, type Column } from './column.ts';
import { useText } from '../language.tsx';

type Props = { readonly all: readonly Column<never>[]; readonly chosen: readonly string[] | null; readonly choose: (codes: readonly string[] | null) => void };

/** Which columns the list shows; kept for me on this device. Those given up for the defaults can be had back. */
export function ColumnChoice({ all, chosen, choose }: Props) {
  const t = useText();
  const [before, remember] = useState<Props['chosen']>(null);
  const reset = () => {
    remember(chosen);
    choose(null);
  };
  const shown = columnsShown(all, chosen).map(({ code }) => code);
  const boxes = (
    <fieldset className="column-choice">
      <legend className="caption">{t({ zh: '显示的列', en: 'Columns shown' })}</legend>
      {all.map(({ code, name, always }) => (
        <Checkbox key={code} checked={shown.includes(code)} disabled={always === true} onChange={({ target }) => choose(target.checked ? [...shown, code] : shown.filter((one) => one !== code))}>{t(name)}</Checkbox>
      ))}
      {/* One button for both, so that the cursor stays where it was. */}
      {chosen === null && before !== null
        ? <button type="button" className="link" data-undo="" onClick={() => choose(before)}>{t({ zh: '撤销，回到原来的列', en: 'Undo, back to my columns' })}</button>
        : <button type="button" className="link" disabled={chosen === null} onClick={reset}>{t({ zh: '恢复默认', en: 'Restore defaults' })}</button>}
    </fieldset>
  );
  return <Popover trigger="click" placement="bottomRight" content={boxes}><Button>{t({ zh: '列', en: 'Columns' })}</Button></Popover>;
}
