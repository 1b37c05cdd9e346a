import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { LightShape } from '../../StatusLight.tsx';
import { shortMoment } from '../../write-dates.ts';
import { useStepRecords } from '../../../ask/streams.ts';
import { useText } from '../../language.tsx';
import { useStepSetting } from '../step-ground.ts';
import { briefOf } from './part-brief.ts';
import type { Part } from './parts.ts';

type Props = {
  readonly part: Part; readonly id: string; readonly data: JsonObject; readonly wrong: boolean; readonly reading: boolean; readonly returning: boolean;
  read(): void; sendBack(): void;
};

/** One part as its department handed it over, in brief: whose it is, the how-manieth version, and whether it agrees with the others. */
export function PartColumn({ part, id, data, wrong, reading, returning, read, sendBack }: Props) {
  const t = useText();
  const { today } = useStepSetting();
  const records = useStepRecords('case', id, part.step);
  const made = records.data?.records.filter(({ command }) => command === `make-${part.step}`) ?? [];
  const last = made.at(-1);
  return (
    <div className="scheme-part" data-part={part.code}>
      <div className="scheme-part-head"><b>{t(part.title)}</b>{wrong ? <span className="light light-amber"><LightShape state="amber" />{t({ zh: '有误', en: 'Contradicts' })}</span> : <span className="light light-ok"><LightShape state="ok" />{t({ zh: '已提交', en: 'Handed over' })}</span>}</div>
      <p className="caption scheme-by">{last ? t({ zh: `${last.who.zh}　${shortMoment(last.at, today)}　第 ${made.length} 版`, en: `${last.who.en}  ${shortMoment(last.at, today)}  version ${made.length}` }) : '\u00A0'}</p>
      <dl className="scheme-brief">{briefOf(part.code, data).map(({ label, value }, at) => <div key={at}><dt>{t(label)}</dt><dd>{t(value)}</dd></div>)}</dl>
      <div className="scheme-acts">
        <button type="button" className="link" aria-expanded={reading} onClick={read}>{reading ? t({ zh: '收起全文', en: 'Hide the full text' }) : t({ zh: '查看全文', en: 'Full text' })}</button>
        {returning ? <span className="light light-amber"><LightShape state="amber" />{t({ zh: '正在退回', en: 'Being sent back' })}</span> : <button type="button" className="link" onClick={sendBack}>{t({ zh: '退回该部分', en: 'Send this part back' })}</button>}
      </div>
    </div>
  );
}
