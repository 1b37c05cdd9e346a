import { Link } from '@tanstack/react-router';
import type { BesideItem } from '../ask/shapes.ts';
import { LightShape } from '../parts/StatusLight.tsx';
import { shortDay, shortMoment } from '../parts/write-dates.ts';
import { useText } from '../parts/language.tsx';
import { dueWords } from './due-words.ts';
import { OpenList } from './OpenList.tsx';

/** One row of a list beside: what it is, by when, whose and of whom; with one click the act, or the cases behind a row that is about a person or a step. */
export function BesideRow({ item, today }: { readonly item: BesideItem; readonly today: string }) {
  const t = useText();
  const { stream, about, number, what, note, who, act, open } = item;
  const words = [note ? t(note) : null, who ? t(who) : null, about ?? number].filter((part) => part !== null);
  const acts = act ? <Link className="beside-act" to={act.stream.kind === 'case' ? '/cases/$id' : '/projects/$id'} params={{ id: act.stream.id }} search={{ act: act.command, ...(act.order === null ? {} : { order: act.order }) }}>{t(act.name)}</Link> : null;
  if (stream === null) {
    return (
      <li className="beside-item">
        <div className="beside-line"><span>{t(who ?? what)}</span><When item={item} today={today} />{open ? <OpenList open={open} className="beside-act">{t(open.page === 'projects' ? { zh: '看项目', en: 'See the projects' } : { zh: '看案件', en: 'See the cases' })}</OpenList> : null}</div>
        {who === null ? null : <div className="caption">{t(what)}</div>}
      </li>
    );
  }
  return (
    <li className="beside-item">
      <div className="beside-line">
        <Link to={stream.kind === 'case' ? '/cases/$id' : '/projects/$id'} params={{ id: stream.id }} search={{}}>{t(what)}</Link>
        <When item={item} today={today} />
      </div>
      <div className="beside-line"><span className="caption beside-about" title={words.join('　')}>{words.join('　')}</span>{acts}</div>
    </li>
  );
}

function When({ item: { light, at, day }, today }: { readonly item: BesideItem; readonly today: string }) {
  const t = useText();
  const due = dueWords(light, today);
  if (due) return <span className={`light light-${light.state}`}><LightShape state={light.state} />{t(due)}</span>;
  const when = at ? shortMoment(at, today) : day ? shortDay(day, today) : null;
  return when === null ? null : <span className="secondary keep">{when}</span>;
}
