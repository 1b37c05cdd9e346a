import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BesideItem, BesideList } from '../ask/shapes.ts';
import { dueWords } from './due-words.ts';
import { LightShape } from '../parts/StatusLight.tsx';
import { shortDay, shortMoment } from '../parts/write-dates.ts';
import { useText } from '../parts/language.tsx';

const shownAtFirst = 3;

/** What each duty looks at beside its to-do list: what the managers owe each other, appointments, what a lead watches. All of one shape. */
export const BesideLists = ({ lists, today }: { readonly lists: readonly BesideList[]; readonly today: string }) => lists.map((list) => <OneList key={list.code} list={list} today={today} />);

function OneList({ list: { code, name, count, items }, today }: { readonly list: BesideList; readonly today: string }) {
  const t = useText();
  const [whole, showWhole] = useState(false);
  const shown = whole ? items : items.slice(0, shownAtFirst);
  return (
    <section className="card tight beside" aria-label={t(name)}>
      <div className="beside-head">
        <h2>{t(name)}</h2><b>{count}</b>
        {items.length > shownAtFirst ? <button type="button" className="link push" aria-expanded={whole} onClick={() => showWhole(!whole)}>{whole ? t({ zh: '收起', en: 'Fewer' }) : t({ zh: '全部', en: 'All' })}</button> : null}
      </div>
      {count === 0 ? <p className="beside-none secondary">{t(code === 'owed' || code === 'owing' ? { zh: '两轨之间没有拖欠。', en: 'Nothing is owed.' } : { zh: '现在没有。', en: 'None now.' })}</p> : null}
      <ul>{shown.map((item, i) => <Item key={`${item.stream?.id ?? item.who ?? ''}-${item.what.en}-${i}`} item={item} today={today} />)}</ul>
    </section>
  );
}

function Item({ item, today }: { readonly item: BesideItem; readonly today: string }) {
  const t = useText();
  const { stream, about, what, who, light, at, day } = item;
  if (stream === null) return <li className="beside-item"><span>{who}</span><div className="caption">{t(what)}</div></li>;
  const due = dueWords(light, today);
  const when = at ? shortMoment(at, today) : day ? shortDay(day, today) : null;
  return (
    <li className="beside-item">
      <div className="beside-line">
        <Link to={stream.kind === 'case' ? '/cases/$id' : '/projects/$id'} params={{ id: stream.id }} search={{}}>{t(what)}</Link>
        {due ? <span className={`light light-${light.state}`}><LightShape state={light.state} />{t(due)}</span> : <span className="secondary keep">{when}</span>}
      </div>
      <div className="caption beside-about">{[who, about ?? item.number].filter((part) => part !== null).join('　')}</div>
    </li>
  );
}
