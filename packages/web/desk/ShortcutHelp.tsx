import { useEffect, useRef } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../parts/language.tsx';

const keys: readonly (readonly [readonly string[], Text])[] = [
  [['J', 'K'], { zh: '列表中下一行、上一行', en: 'Next / previous row in a list' }],
  [['Enter'], { zh: '打开选中的一行', en: 'Open the selected row' }],
  [['/'], { zh: '到搜索框', en: 'Go to the search box' }],
  [['N'], { zh: '办完一件后，去办通知里的下一件', en: 'After an act: go to the next one offered in the notice' }],
  [['G', 'T'], { zh: '到工作台', en: 'Go to the workbench' }],
  [['G', 'D'], { zh: '到待办', en: 'Go to the to-do list' }],
  [['G', 'C'], { zh: '到案件', en: 'Go to cases' }],
  [['G', 'P'], { zh: '到配套项目', en: 'Go to grid projects' }],
  [['G', 'M'], { zh: '到消息', en: 'Go to messages' }],
  [['Ctrl', 'Enter'], { zh: '在表单中：办理', en: 'In a form: submit' }],
  [['Esc'], { zh: '关闭抽屉和本表', en: 'Close the drawer or this sheet' }],
  [['?'], { zh: '打开本表', en: 'Open this sheet' }],
];

/** The sheet of keys: a dialog of the browser's own, so that focus is kept inside and comes back, and Esc closes it. */
export function ShortcutHelp({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const t = useText();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && sheet.current?.open === false) sheet.current.showModal();
    if (!open && sheet.current?.open) sheet.current.close();
  }, [open]);
  return (
    <dialog ref={sheet} className="keys" aria-labelledby="keys-name" onClose={close} onClick={(event) => { if (event.target === sheet.current) close(); }}>
      <div className="keys-sheet">
        <div className="card-head"><h2 id="keys-name">{t({ zh: '快捷键', en: 'Keyboard shortcuts' })}</h2><button type="button" className="link push" onClick={close}>{t({ zh: '关闭', en: 'Close' })}</button></div>
        <dl>{keys.map(([pressed, does]) => <div key={does.en}><dt>{pressed.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{t(does)}</dd></div>)}</dl>
        <p className="caption">{t({ zh: '在输入框中打字时，快捷键不起作用。', en: 'Shortcuts are off while you type in a field.' })}</p>
      </div>
    </dialog>
  );
}
