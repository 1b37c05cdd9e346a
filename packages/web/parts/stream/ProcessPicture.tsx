import { useEffect, useRef } from 'react';
import type { CompiledNode, CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { StepState } from '../../ask/shapes.ts';
import { useText } from '../language.tsx';

type State = 'done' | 'open' | 'amber' | 'late' | 'exempt' | 'later';
const scale = 0.75;
const fills: Readonly<Record<State, string>> = { done: '#f6ffed', open: '#e6f0ff', amber: '#fffbe6', late: '#fff1f0', exempt: '#fafafa', later: '#ffffff' };
const strokes: Readonly<Record<State, string>> = { done: '#5f9445', open: '#0958d9', amber: '#b26b00', late: '#a8071a', exempt: '#8c8c8c', later: '#8c8c8c' };

/** The last visit of a step says how it stands; a step never visited is still to come. */
function stateOf(node: CompiledNode, visits: readonly StepState[]): State {
  const visit = visits.filter((v) => v.code === node.id).toSorted((a, b) => b.visit - a.visit)[0];
  if (!visit || visit.state === 'later') return 'later';
  if (visit.state === 'open') return visit.light.state === 'late' ? 'late' : visit.light.state === 'amber' ? 'amber' : 'open';
  return visit.state === 'exempt' ? 'exempt' : 'done';
}

/** Lanes are duties; only the position carries colour, what is still to come is white. Opens at the first active step. */
export function ProcessPicture({ process, visits }: { readonly process: CompiledProcess; readonly visits: readonly StepState[] }) {
  const t = useText();
  const pane = useRef<HTMLDivElement>(null);
  const pool = process.pool.bounds ?? { x: 0, y: 0, w: 1200, h: 800 };
  const active = process.nodes.find((node) => node.bounds && ['open', 'amber', 'late'].includes(stateOf(node, visits)));
  useEffect(() => {
    if (!pane.current || !active?.bounds) return;
    pane.current.scrollTo({ left: (active.bounds.x - pool.x) * scale - pane.current.clientWidth / 2, top: (active.bounds.y - pool.y) * scale - pane.current.clientHeight / 2 });
  }, [active, pool.x, pool.y]);
  const tasks = process.nodes.filter((node) => node.kind === 'user-task' || node.kind === 'service-task');
  return (
    <div ref={pane} style={{ overflow: 'auto', height: 520, border: '1px solid var(--line)', borderRadius: 8 }} tabIndex={0} aria-label={t({ zh: '流程图，可滚动', en: 'Process picture, can be scrolled' })}>
      <svg width={pool.w * scale} height={pool.h * scale} viewBox={`${pool.x} ${pool.y} ${pool.w} ${pool.h}`} role="img" aria-label={t(process.name)}>
        {process.lanes.map((lane) => lane.bounds ? (
          <g key={lane.id}><rect x={lane.bounds.x} y={lane.bounds.y} width={lane.bounds.w} height={lane.bounds.h} fill="#fff" stroke="#e6e8ec" /><text x={lane.bounds.x + 12} y={lane.bounds.y + 24} fontSize="16" fill="rgba(0,0,0,.65)">{t(lane.name)}</text></g>
        ) : null)}
        {process.flows.map((flow) => <polyline key={flow.id} points={(flow.waypoints ?? []).map((p) => `${p.x},${p.y}`).join(' ')} fill="none" stroke="#8c8c8c" strokeWidth="1.2" />)}
        {process.nodes.map((node) => <Shape key={node.id} node={node} state={stateOf(node, visits)} name={t(node.name)} />)}
      </svg>
      <ul className="unseen">{tasks.map((node) => <li key={node.id}>{t(node.name)}: {t(words[stateOf(node, visits)])}</li>)}</ul>
    </div>
  );
}

const words = { done: { zh: '已办', en: 'done' }, open: { zh: '在办', en: 'open' }, amber: { zh: '预警', en: 'warning' }, late: { zh: '超期', en: 'overdue' }, exempt: { zh: '免审/免检', en: 'exempt' }, later: { zh: '未到', en: 'to come' } } as const;

function Shape({ node, state, name }: { readonly node: CompiledNode; readonly state: State; readonly name: string }) {
  if (!node.bounds) return null;
  const { x, y, w, h } = node.bounds;
  if (node.kind === 'sub-process') return <rect x={x} y={y} width={w} height={h} rx="10" fill="none" stroke="#d0d4da" strokeDasharray="6 4" />;
  if (node.kind === 'exclusive' || node.kind === 'parallel') {
    return <g><path d={`M${x + w / 2} ${y} ${x + w} ${y + h / 2} ${x + w / 2} ${y + h} ${x} ${y + h / 2}z`} fill="#fff" stroke="#8c8c8c" strokeWidth={node.id === 'energisation-gate' ? 3 : 1.2} /><text x={x + w / 2} y={y + h / 2 + 7} fontSize="20" textAnchor="middle" fill="#595959">{node.kind === 'parallel' ? '+' : '×'}</text></g>;
  }
  if (node.kind === 'start' || node.kind === 'end' || node.kind === 'boundary' || node.kind === 'catch') return <circle cx={x + w / 2} cy={y + h / 2} r={w / 2} fill="#fff" stroke="#595959" strokeWidth={node.kind === 'end' ? 3 : 1.2}><title>{name}</title></circle>;
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} rx={node.lane === 'customer' ? h / 2 : 6} fill={fills[state]} stroke={strokes[state]} strokeWidth={state === 'later' ? 1.2 : 2.4} strokeDasharray={state === 'exempt' ? '5 4' : undefined} />
      <text x={x + w / 2} y={y + h / 2 + 5} fontSize={name.length > 12 ? 12 : 14} textAnchor="middle" fill="rgba(0,0,0,.88)" textDecoration={state === 'exempt' ? 'line-through' : undefined}>{name.length > 22 ? `${name.slice(0, 21)}…` : name}<title>{name}</title></text>
    </g>
  );
}
