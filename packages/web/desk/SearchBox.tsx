import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useSearch } from '../ask/lists.ts';
import { useText } from '../parts/language.tsx';
import { useOwnThings } from '../parts/list/own-things.ts';
import { TrackMark } from '../parts/TrackMark.tsx';
import { rankFound, withRecent, type Found } from './rank-found.ts';
import { useCombobox } from './use-combobox.ts';
import './search-box.css';

type Choice = { readonly is: 'recent'; readonly key: string } | { readonly is: 'find'; readonly key: string; readonly find: Found } | { readonly is: 'list'; readonly key: string };

/** Finds cases and projects by number, name, address or pinyin initials while one types; `/` leads here from anywhere. */
export function SearchBox() {
  const t = useText();
  const go = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [asked, ask] = useState('');
  const [recent, remember] = useOwnThings('recent-searches');
  const words = typed.trim();
  const found = useSearch(asked);
  const settled = asked === words && found.isSuccess && !found.isPlaceholderData;

  useEffect(() => {
    const timer = setTimeout(() => ask(words), 150);
    return () => clearTimeout(timer);
  }, [words]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=dialog], dialog');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const leave = () => {
    if (words !== '') remember(withRecent(recent ?? [], words));
    type('');
    combo.close();
    box.current?.blur();
  };
  function take(choice: Choice | undefined) {
    if (choice?.is === 'recent') return type(choice.key);
    leave();
    if (choice?.is !== 'find') return void go({ to: '/cases', search: { q: words } });
    void go({ to: choice.find.kind === 'project' ? '/projects/$id' : '/cases/$id', params: { id: choice.find.id }, search: {} });
  }
  const finds = words === '' ? [] : rankFound(found.data?.items ?? [], words).slice(0, 8);
  const choices: readonly Choice[] = words === ''
    ? (recent ?? []).map((key) => ({ is: 'recent', key }))
    : [...finds.map((find): Choice => ({ is: 'find', key: find.id, find })), { is: 'list', key: 'list' }];
  // Enter without a choice: the only find, else the list.
  const combo = useCombobox(choices.length, { take: (at) => take(choices[at]), enter: () => { if (words !== '') take(settled && finds.length === 1 ? choices[0] : undefined); }, empty: () => { type(''); box.current?.blur(); } });
  const label = t({ zh: '搜索申请编号、户名、用电地址', en: 'Search number, customer, address' });
  const none = words !== '' && settled && finds.length === 0;
  const head = words === '' ? t({ zh: '最近搜索', en: 'Recent searches' }) : none ? t({ zh: '没有找到，换个说法试试', en: 'Nothing found; try different words' }) : found.isError ? t({ zh: '搜索没有成功，请重试', en: 'The search failed; try again' }) : '';
  return (
    <search className="top-search">
      <input ref={box} className="search-input" type="text" value={typed} onChange={({ target }) => { type(target.value); combo.typed(); }} placeholder={label} aria-label={label} autoComplete="off" spellCheck={false} {...combo.box} />
      <kbd className="search-key" aria-hidden="true">/</kbd>
      {combo.shown ? (
        <div className="search-list">
          {head === '' ? null : <div className="caption search-head" role="status">{head}</div>}
          <ul role="listbox" id={combo.listId} aria-label={label}>
            {choices.map((choice, i) => (
              <li key={choice.key} id={combo.nameOf(i)} role="option" aria-selected={i === combo.active} onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice)}>
                {choice.is === 'find' ? <Find find={choice.find} /> : choice.is === 'recent' ? choice.key : t({ zh: `在案件列表中查找“${words}”`, en: `Search for “${words}” in the case list` })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </search>
  );
}

function Find({ find: { kind, title, number, subtitle } }: { readonly find: Found }) {
  const t = useText();
  return <><TrackMark track={kind === 'case' ? 'customer' : 'project'} bare /><b>{title}</b><span className="caption">{number}　{t(subtitle)}</span></>;
}
