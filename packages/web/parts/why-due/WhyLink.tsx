import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../language.tsx';

/** A due day or light that answers why it is so; `of` as in the address. */
export function WhyLink({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const t = useText();
  return <Link to="." search={(old) => ({ ...old, why: of })} resetScroll={false} className="why-link" data-why={of} title={t({ zh: '看这一天怎样算出', en: 'See how this day was counted' })}>{children}</Link>;
}
