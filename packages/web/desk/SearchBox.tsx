import { AutoComplete, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useSearch } from '../ask/lists.ts';
import { useText } from '../parts/language.tsx';

/** Finds cases and projects by number, name, address or pinyin initials; `/` leads here from anywhere. */
export function SearchBox() {
  const t = useText();
  const go = useNavigate();
  const box = useRef<InputRef>(null);
  const [typed, type] = useState('');
  const [asked, ask] = useState('');
  const found = useSearch(asked);

  useEffect(() => {
    const timer = setTimeout(() => ask(typed), 150);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const label = t({ zh: '搜索申请编号、户名、用电地址', en: 'Search number, customer, address' });
  const options = typed.trim() === '' ? [] : (found.data?.items ?? []).map((item) => ({
    value: `${item.kind}/${item.id}`,
    label: <span><b>{item.title}</b> <span className="caption">{item.number} {t(item.subtitle)}</span></span>,
  }));
  const open = (value: string) => {
    const [kind, id = ''] = value.split('/');
    type('');
    void (kind === 'project' ? go({ to: '/projects/$id', params: { id }, search: {} }) : go({ to: '/cases/$id', params: { id }, search: {} }));
  };
  const none = typed.trim() !== '' && found.isSuccess && !found.isFetching && options.length === 0 ? t({ zh: '没有找到，换个说法试试', en: 'Nothing found; try other words' }) : null;
  return (
    <AutoComplete className="top-search" value={typed} options={options} onSearch={type} onSelect={open} notFoundContent={none}>
      <Input ref={box} placeholder={label} aria-label={label} onPressEnter={() => { if (typed.trim() !== '' && options.length !== 1) void go({ to: '/cases', search: { q: typed.trim() } }); }} />
    </AutoComplete>
  );
}
