import { useState } from 'react';
import type { BesideItem, BesideList } from '../ask/shapes.ts';
import { useLooked } from '../ask/todo.ts';
import { useText } from '../parts/language.tsx';
import { BesideRow } from './BesideRow.tsx';
import { OpenList } from './OpenList.tsx';

const shownAtFirst = 3;

/** What each duty looks at beside its to-do list: what the managers owe each other, appointments, what a lead watches. All of one shape. */
export const BesideLists = ({ lists, today }: { readonly lists: readonly BesideList[]; readonly today: string }) => lists.map((list) => <OneList key={list.code} list={list} today={today} />);

/** What tells a row from the others of its list, so that a row keeps its place on the page while others come and go. */
const keysOf = (items: readonly BesideItem[]): readonly string[] => {
  const seen = new Map<string, number>();
  return items.map(({ stream, who, what, at, day }) => {
    const key = [stream?.id ?? who?.zh ?? '', what.en, at ?? day ?? ''].join(' ');
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return `${key} ${n}`;
  });
};

function OneList({ list, today }: { readonly list: BesideList; readonly today: string }) {
  const t = useText();
  const [whole, showWhole] = useState(false);
  const { code, name, count, open, items } = list;
  const shown = whole ? items : items.slice(0, shownAtFirst);
  const keys = keysOf(items);
  const hidden = items.length - shownAtFirst;
  return (
    <section className="card tight beside" aria-label={t(name)} data-list={code}>
      <div className="beside-head">
        <h2>{t(name)}</h2><b>{count}</b>
        {code === 'since-look' && count > 0 ? <Looked /> : open && count > 0 ? <OpenList open={open} className="push">{t({ zh: '看清单', en: 'See the list' })}</OpenList> : null}
      </div>
      {count === 0 ? <p className="beside-none secondary">{t(noneOf(code))}</p> : null}
      <ul>{shown.map((item, i) => <BesideRow key={keys[i] ?? i} item={item} today={today} />)}</ul>
      {hidden > 0 ? (
        <p className="beside-foot">
          <button type="button" className="link" aria-expanded={whole} onClick={() => showWhole(!whole)}>{whole ? t({ zh: '收起', en: 'Fewer' }) : t({ zh: `再看 ${hidden} 条`, en: `${hidden} more` })}</button>
          {whole && count > items.length ? <span className="caption push">{t({ zh: `共 ${count} 条，已显示最急的 ${items.length} 条`, en: `the ${items.length} most urgent of ${count}` })}</span> : null}
        </p>
      ) : null}
    </section>
  );
}

const noneOf = (code: string) =>
  code === 'owed' || code === 'owing' ? { zh: '两轨之间没有拖欠。', en: 'Nothing is owed.' } : code === 'since-look' ? { zh: '没有新的变化。', en: 'Nothing has changed.' } : { zh: '现在没有。', en: 'None now.' };

/** From now on the list begins anew, on every machine of this person. */
function Looked() {
  const t = useText();
  const looked = useLooked();
  return <button type="button" className="link push" disabled={looked.isPending} onClick={() => looked.mutate()}>{t({ zh: '标为已看', en: 'I have seen these' })}</button>;
}
