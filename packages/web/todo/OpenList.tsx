import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { BesideList } from '../ask/shapes.ts';
import { readCaseFilter, readProjectFilter, readTodoFilter, readUrgingFilter, readWarningFilter } from '../parts/search-params.ts';

type Open = NonNullable<BesideList['open']>;

/** A link to a list page, filtered as the server says. */
export function OpenList({ open: { page, search }, className, children }: { readonly open: Open; readonly className?: string; readonly children: ReactNode }) {
  const look = className === undefined ? {} : { className };
  if (page === 'todo') return <Link to="/todo" search={readTodoFilter(search)} {...look}>{children}</Link>;
  if (page === 'cases') return <Link to="/cases" search={readCaseFilter(search)} {...look}>{children}</Link>;
  if (page === 'projects') return <Link to="/projects" search={readProjectFilter(search)} {...look}>{children}</Link>;
  if (page === 'warnings') return <Link to="/warnings" search={readWarningFilter(search)} {...look}>{children}</Link>;
  if (page === 'urgings') return <Link to="/urgings" search={readUrgingFilter(search)} {...look}>{children}</Link>;
  return <Link to="/messages" {...look}>{children}</Link>;
}
