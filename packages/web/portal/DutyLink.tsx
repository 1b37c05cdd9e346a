import type { ReactNode } from 'react';
import { Link } from './route/Link.tsx';
import { placeOf } from './must-do.ts';

/** The way to the page where an act is done. */
export function DutyLink({ id, command, className, children }: { id: string; command: string; className: string; children: ReactNode }) {
  const to = placeOf(command);
  if (to === '/cases/$id/act/$command') return <Link to={to} params={{ id, command }} className={className}>{children}</Link>;
  return <Link to={to} params={{ id }} className={className}>{children}</Link>;
}
