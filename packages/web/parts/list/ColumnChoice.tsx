import { Button, Checkbox, Popover } from 'antd';
import { columnsShown, type Column } from './column.ts';
import { useText } from '../language.tsx';

type Props = { readonly all: readonly Column<never>[]; readonly chosen: readonly string[] | null; readonly choose: (codes: readonly string[] | null) => void };

/** Which columns the list shows; kept for me on this device. */
export function ColumnChoice({ all, chosen, choose }: Props) {
  const t = useText();
  const shown = columnsShown(all, chosen).map(({ code }) => code);
  const boxes = (
    <fieldset className="column-choice">
      <legend className="caption">{t({ zh: '显示的列', en: 'Columns shown' })}</legend>
      {all.map(({ code, name, always }) => (
        <Checkbox key={code} checked={shown.includes(code)} disabled={always === true} onChange={({ target }) => choose(target.checked ? [...shown, code] : shown.filter((one) => one !== code))}>{t(name)}</Checkbox>
      ))}
      <button type="button" className="link" disabled={chosen === null} onClick={() => choose(null)}>{t({ zh: '恢复默认', en: 'Restore defaults' })}</button>
    </fieldset>
  );
  return <Popover trigger="click" placement="bottomRight" content={boxes}><Button>{t({ zh: '列', en: 'Columns' })}</Button></Popover>;
}
