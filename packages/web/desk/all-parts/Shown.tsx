import type { ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useText } from '../../parts/language.tsx';

/** One kind of part in a card, with all its states. */
export function Part({ name, children }: { readonly name: Text; readonly children: ReactNode }) {
  const t = useText();
  return <section className="card part" aria-label={t(name)}><h2>{t(name)}</h2>{children}</section>;
}

/** One state of a part under its name. */
export function State({ name, wide = false, children }: { readonly name: Text; readonly wide?: boolean; readonly children: ReactNode }) {
  const t = useText();
  return <div className={`part-state${wide ? ' part-wide' : ''}`}><div className="caption">{t(name)}</div><div>{children}</div></div>;
}
