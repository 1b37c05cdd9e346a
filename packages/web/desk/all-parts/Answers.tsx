import { Trouble, noNetwork } from '../../ask/trouble.ts';
import { LoadTrouble, Nothing, Waiting } from '../../parts/loading-states.tsx';
import { useText } from '../../parts/language.tsx';
import { Part, State } from './Shown.tsx';

const broken = new Trouble(500, 'fault', { zh: '我们这边出了问题，页面没有读取成功。', en: 'Something broke on our side; the page could not be loaded.' }, { requestId: '7D31KQ' });
const lost = noNetwork();
const again = () => undefined;

/** What a card shows while it has nothing, not yet, or cannot. */
export function Answers() {
  const t = useText();
  return (
    <Part name={{ zh: '空、读取、出错、断网', en: 'Empty, loading, failed, offline' }}>
      <State name={{ zh: '没有内容', en: 'Empty' }} wide><Nothing why={{ zh: '今天没有到期的待办；下一件 10-12 到期。', en: 'Nothing is due today; the next on 10-12.' }} way={<button type="button" className="link">{t({ zh: '清除筛选', en: 'Clear the filters' })}</button>} /></State>
      <State name={{ zh: '正在读取', en: 'Loading' }} wide><Waiting /></State>
      <State name={{ zh: '出错', en: 'Failed' }} wide><LoadTrouble error={broken} again={again} /></State>
      <State name={{ zh: '断网', en: 'Offline' }} wide><LoadTrouble error={lost} again={again} /></State>
    </Part>
  );
}
