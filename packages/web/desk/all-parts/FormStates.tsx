import { Trouble, noNetwork } from '../../ask/trouble.ts';
import { Foot } from '../../parts/step-form/Foot.tsx';
import { Kept } from '../../parts/step-form/Kept.tsx';
import { Restored } from '../../parts/step-form/Restored.tsx';
import { SendingFile } from '../../parts/step-form/SendingFile.tsx';
import { SendTrouble } from '../../parts/step-form/SendTrouble.tsx';
import { Undone } from '../../parts/Undone.tsx';
import { SampleForm } from './Forms.tsx';
import { evening, today } from '../../parts/made-up/steps.ts';
import { Part, State } from './Shown.tsx';

const nothingToDo = () => undefined;
const change = { seq: 42, type: 'scheme-signed', doneAt: evening(today), by: { zh: '韩立', en: '韩立' }, text: { zh: '韩立签署了供电方案', en: '韩立 signed the scheme' } };
const stale = new Trouble(409, 'stale', { zh: '您打开后，别人办理了这个案件。', en: 'Others have moved the case since you opened it.' }, { changes: [change] });
const lost = noNetwork();
const photo = new File([new Uint8Array(2_400_000)], 'IMG_1042.jpg', { type: 'image/jpeg' });
const stopped = { zh: '没有传完。已选的文件还在，请重试。', en: 'It did not arrive whole. Your choice is kept; try again.' };
const drafts = [{ savedAt: evening(today), waiting: false, failed: false }, { savedAt: null, waiting: true, failed: false }, { savedAt: null, waiting: true, failed: true }];

/** A form, what is told of it, and files on their way. */
export const FormStates = () => (
  <>
    <Part name={{ zh: '表单', en: 'Form' }}>
      <State name={{ zh: '校验之后', en: 'After checking' }} wide><SampleForm framed={false} /></State>
    </Part>
    <Part name={{ zh: '草稿与发送', en: 'Draft and sending' }}>
      <State name={{ zh: '草稿：已存、正在存、存不上', en: 'Draft: kept, on its way, not kept' }} wide><div className="row">{drafts.map((draft, i) => <Kept key={i} draft={draft} />)}</div></State>
      <State name={{ zh: '已恢复、已放弃', en: 'Restored, discarded' }} wide>{(['restored', 'discarded'] as const).map((fate) => <Restored key={fate} fate={fate} savedAt={evening(today)} onDiscard={nothingToDo} onUndo={nothingToDo} />)}</State>
      <State name={{ zh: '可撤销的删除', en: 'Removed, to be had back' }} wide><Undone what={{ zh: '第 2 行', en: 'row 2' }} undo={nothingToDo} /></State>
      <State name={{ zh: '正在发送', en: 'Sending' }} wide><Foot command="trial" name={{ zh: '办理示例', en: 'Do the sample' }} shown={[]} sending kept={null} others={null} onLocate={nothingToDo} onSend={nothingToDo} /></State>
      <State name={{ zh: '别人先办了', en: 'Others were first' }} wide><SendTrouble trouble={stale} reloading={false} onAgain={nothingToDo} onRenew={nothingToDo} /></State>
      <State name={{ zh: '断网', en: 'Offline' }} wide><SendTrouble trouble={lost} reloading={false} onAgain={nothingToDo} onRenew={nothingToDo} /></State>
    </Part>
    <Part name={{ zh: '上传', en: 'Upload' }}>
      <State name={{ zh: '正在传', en: 'On its way' }} wide><SendingFile item={{ key: 1, file: photo, share: 0.42, trouble: undefined }} onAgain={nothingToDo} onDrop={nothingToDo} /></State>
      <State name={{ zh: '没有传完', en: 'Stopped' }} wide><SendingFile item={{ key: 2, file: photo, share: 0.8, trouble: stopped }} onAgain={nothingToDo} onDrop={nothingToDo} /></State>
    </Part>
  </>
);
