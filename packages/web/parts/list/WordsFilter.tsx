import { Input } from 'antd';
import { useState } from 'react';

type Props = { readonly q: string | undefined; readonly find: (q: string) => void; readonly name: string; readonly placeholder: string; readonly className?: string };

/** Words that narrow a list, asked for with Enter; another search from elsewhere shows its own words. */
export function WordsFilter({ q = '', find, name, placeholder, className = 'list-words' }: Props) {
  const [typed, type] = useState({ over: q, words: q });
  return (
    <Input.Search
      allowClear className={className} placeholder={placeholder} aria-label={name} value={typed.over === q ? typed.words : q}
      onChange={({ target }) => type({ over: q, words: target.value })} onSearch={(words) => find(words.trim())}
    />
  );
}
