import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StepRecord } from '../ask/shapes.ts';
import { useText } from '../parts/language.tsx';
import { PaperSignatures } from '../parts/paper/PaperSignatures.tsx';
import { RecordView } from '../parts/paper/RecordView.tsx';
import { momentOf } from '../parts/write-dates.ts';
import '../parts/paper/paper.css';

/** Whose paper it is: of a case the customer and the address, of a project its name. */
export type Whose = { readonly number: string; readonly unit: { readonly name: Text }; readonly customerName?: string | null; readonly supplyAddress?: string | null; readonly name?: string };

/** `fields`: as the form describes them. */
type Props = { readonly fields: Shape; readonly whose: Whose; readonly record: StepRecord; readonly printed: string };

/** An act as its paper: title in the middle, whose it is, what was recorded, the signatures, and at the foot its number and who printed it when. What the form keeps off its paper does not stand here. */
export function PaperSheet({ fields, whose, record, printed }: Props) {
  const t = useText();
  const details = record.details.filter(({ code }) => fields[code]?.offPaper !== true && fields[code]?.kind !== 'signature');
  const head: readonly (readonly [Text, string | null | undefined])[] = [
    [{ zh: '编号', en: 'Number' }, whose.number], [{ zh: '单位', en: 'Unit' }, t(whose.unit.name)], [{ zh: '项目', en: 'Project' }, whose.name],
    [{ zh: '户名', en: 'Customer' }, whose.customerName], [{ zh: '用电地址', en: 'Supply address' }, whose.supplyAddress],
  ];
  return (
    <article className="paper-page record" aria-label={t(record.title)} data-paper={whose.number}>
      <h1 className="paper-title">{t(record.title)}</h1>
      <dl className="paper-whose">{head.map(([name, value]) => (value ? <div key={name.zh}><dt>{t(name)}</dt><dd>{value}</dd></div> : null))}</dl>
      <RecordView details={details} data={record.data} />
      <PaperSignatures fields={fields} data={record.data as JsonObject} at={record.at} />
      <p className="caption paper-recorded">{t({ zh: `${record.who.zh}　办理于 ${momentOf(record.at)}`, en: `${record.who.en}, done at ${momentOf(record.at)}` })}{record.visit > 1 ? t({ zh: `　第 ${record.visit} 次`, en: `, round ${record.visit}` }) : ''}</p>
      <footer className="paper-foot"><span>{whose.number}</span><span>{t({ zh: `打印 ${printed}`, en: `Printed by ${printed}` })}</span></footer>
    </article>
  );
}
