import { useText } from './language.tsx';

const names = { customer: { zh: '客户轨', en: 'Customer track' }, project: { zh: '项目轨', en: 'Project track' } } as const;

/** The 4 px mark before a name that says which line a step is on. */
export function TrackMark({ track, bare = false }: { readonly track: 'customer' | 'project'; readonly bare?: boolean }) {
  const t = useText();
  return <span className={`track track-${track}`}>{bare ? <span className="unseen">{t(names[track])}</span> : t(names[track])}</span>;
}
