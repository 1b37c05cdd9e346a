import type { Names } from '@jiedian/domain/kernel/field-words.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { FileRef } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';
import { momentOf } from '../write-dates.ts';
import { PaperRows } from './PaperRows.tsx';
import { PaperSignatures } from './PaperSignatures.tsx';
import './paper.css';

/** One filled form of a paper: who recorded it when, its description and its unsealed data. */
export type PaperPart = { readonly seq: number; readonly form: AnyForm; readonly data: JsonObject; readonly at: string; readonly who: Text };

export type PaperViewProps = {
  readonly title: Text;
  /** The case's or project's number. */
  readonly number: string;
  readonly unit?: Text;
  readonly customerName?: string | null;
  readonly supplyAddress?: string | null;
  readonly parts: readonly PaperPart[];
  readonly names: Names;
  fileOf?(id: string): FileRef | undefined;
  readonly printed: { readonly by: string; readonly at: string };
};

/** A paper as it is printed: title in the middle, whose it is, what each act recorded, signatures, and at the foot its number and when it was printed. */
export function PaperView({ title, number, unit, customerName, supplyAddress, parts, names, fileOf, printed }: PaperViewProps) {
  const t = useText();
  const head: readonly (readonly [Text, string])[] = [
    [{ zh: '编号', en: 'Number' }, number],
    ...(unit ? [[{ zh: '受理单位', en: 'Unit' }, t(unit)] as const] : []),
    ...(customerName ? [[{ zh: '户名', en: 'Customer' }, customerName] as const] : []),
    ...(supplyAddress ? [[{ zh: '用电地址', en: 'Address of supply' }, supplyAddress] as const] : []),
  ];
  return (
    <article className="paper-page" aria-label={t(title)} data-paper={number}>
      <h1 className="paper-title">{t(title)}</h1>
      <dl className="paper-whose">{head.map(([name, value]) => <div key={name.zh}><dt>{t(name)}</dt><dd>{value}</dd></div>)}</dl>
      {parts.map((part) => (
        <section key={part.seq} className="paper-part" aria-label={t(part.form.title)}>
          {parts.length > 1 ? <h2>{t(part.form.title)}</h2> : null}
          <PaperRows fields={part.form.fields} data={part.data} names={names} {...(fileOf ? { fileOf } : {})} />
          <PaperSignatures fields={part.form.fields} data={part.data} at={part.at} />
          <p className="caption paper-recorded">{t({ zh: `${part.who.zh}　办理于 ${momentOf(part.at)}`, en: `${part.who.en}, done at ${momentOf(part.at)}` })}</p>
        </section>
      ))}
      <footer className="paper-foot"><span>{number}</span><span>{t({ zh: `打印 ${printed.by} ${momentOf(printed.at)}`, en: `Printed by ${printed.by} ${momentOf(printed.at)}` })}</span></footer>
    </article>
  );
}
