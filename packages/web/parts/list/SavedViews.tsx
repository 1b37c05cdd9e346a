import { Button, Input, Popover } from 'antd';
import { useRef, useState } from 'react';
import { useDropView, useKeepView, useViews, type ViewPlace } from '../../ask/views.ts';
import { isTrouble } from '../../ask/trouble.ts';
import { useText } from '../language.tsx';
import { LoadTrouble, Waiting } from '../loading-states.tsx';
import { Undone } from '../Undone.tsx';

type Search = Readonly<Record<string, string>>;
type Props = { readonly place: ViewPlace; readonly search: Search; readonly open: (search: Search) => void };

const same = (a: Search, b: Search): boolean => JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());

/** Filters and order under a name of mine: kept with the server, opened into the address. */
export function SavedViews({ place, search, open }: Props) {
  const t = useText();
  const [shown, show] = useState(false);
  const views = useViews(place);
  const here = views.data?.items.find((view) => same(view.search, search));
  return (
    <Popover trigger="click" placement="bottomLeft" open={shown} onOpenChange={show} content={<Choices place={place} search={search} open={(found) => { show(false); open(found); }} />}>
      <Button aria-expanded={shown}>{here ? t({ zh: `视图：${here.name}`, en: `View: ${here.name}` }) : t({ zh: '我的视图', en: 'My views' })}</Button>
    </Popover>
  );
}

function Choices({ place, search, open }: Props) {
  const t = useText();
  const [name, type] = useState('');
  const [views, keep, drop] = [useViews(place), useKeepView(place), useDropView(place)];
  const [dropped, setDropped] = useState<{ readonly name: string; readonly search: Search } | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const trouble = [keep.error, drop.error].find(isTrouble);
  const save = () => {
    if (name.trim() !== '') keep.mutate({ name: name.trim(), search: { ...search } }, { onSuccess: () => type('') });
  };
  const forget = ({ id, name: gone, search: of }: { readonly id: string; readonly name: string; readonly search: Search }) => {
    drop.mutate(id, { onSuccess: () => setDropped({ name: gone, search: of }) });
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div className="views">
      {views.isPending ? <Waiting rows={2} /> : null}
      {views.isError ? <LoadTrouble error={views.error} again={() => void views.refetch()} /> : null}
      {views.data?.items.length === 0 ? <p className="secondary">{t({ zh: '还没有保存的视图。选好筛选和排序，起个名字保存。', en: 'No saved views yet. Set filters and sorting, then save them under a name.' })}</p> : null}
      <ul>
        {(views.data?.items ?? []).map((view) => (
          <li key={view.id} className="row">
            <button type="button" className="link" aria-current={same(view.search, search) ? 'true' : undefined} onClick={() => open(view.search)}>{view.name}</button>
            <button type="button" className="link push" aria-label={t({ zh: `删除视图 ${view.name}`, en: `Delete the view ${view.name}` })} onClick={() => forget(view)}>{t({ zh: '删除', en: 'Delete' })}</button>
          </li>
        ))}
      </ul>
      {dropped ? <Undone what={{ zh: `视图“${dropped.name}”`, en: `the view “${dropped.name}”` }} undo={() => keep.mutate({ name: dropped.name, search: { ...dropped.search } }, { onSuccess: () => setDropped(null) })} /> : null}
      <div className="row" ref={field}>
        <Input value={name} maxLength={40} onChange={({ target }) => type(target.value)} onPressEnter={save} placeholder={t({ zh: '给当前筛选起名', en: 'Name the current filters' })} aria-label={t({ zh: '视图名称', en: 'View name' })} />
        <Button disabled={name.trim() === ''} loading={keep.isPending} onClick={save}>{t({ zh: '保存', en: 'Save' })}</Button>
      </div>
      {trouble ? <p className="met-cap" role="alert">{t(trouble.text)}</p> : null}
    </div>
  );
}
