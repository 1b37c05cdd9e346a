import type { Item, Piece } from './item.ts';
import { markWidth, wholeText, type Placed } from './place-items.ts';
import { size } from './lay-out.ts';

const { bar } = size;

/** One bar or diamond with its label; `y` is the top of its row. */
export function BarShape({ placed: { item, label }, y }: { readonly placed: Placed; readonly y: number }) {
  const top = y + size.barTop;
  const middle = top + bar / 2;
  return (
    <g className={`tl-item${item.open ? ' tl-opens' : ''}`} data-step={item.key} onClick={item.open}>
      <title>{item.told}</title>
      {item.rule ? <rect className="tl-rule" x={item.rule.from} y={top + bar + 1.5} width={item.rule.to - item.rule.from} height="3.5" /> : null}
      {item.pieces.map((piece) => <PieceShape key={piece.from} piece={piece} y={top} />)}
      {item.fill !== undefined && item.fill > item.from ? <rect className="tl-fill" x={item.from + 1} y={top + 1} width={Math.max(0, item.fill - item.from - 2)} height={bar - 2} rx="1" /> : null}
      {item.due === undefined ? null : <path className="tl-due" d={`M${item.due} ${top - 1}v${bar + 2}`} />}
      {item.diamond ? <path className={`tl-diamond tl-diamond-${item.diamond}`} d={`M${item.at ?? (item.from + item.to) / 2} ${middle - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} /> : null}
      {item.critical === undefined ? null : <rect className="tl-critical" x={item.from + 1} y={top} width={Math.max(2, item.to - item.from - 2)} height={bar} rx="2" />}
      {label?.leader ? <path className="tl-leader" d={`M${label.leader.from} ${middle}H${label.leader.to}`} /> : null}
      {label ? <LabelShape item={item} text={label.text} x={label.from} middle={middle} inside={label.inside} /> : null}
    </g>
  );
}

function PieceShape({ piece: { from, to, look, done }, y }: { readonly piece: Piece; readonly y: number }) {
  return <rect className={`tl-piece tl-${look}${done ? ' tl-over' : ''}`} x={from + 0.5} y={y + 0.5} width={Math.max(1, to - from - 1)} height={bar - 1} rx={look === 'customer' || look === 'range' ? Math.min(7.5, (to - from - 1) / 2) : 2} />;
}

const marks = { check: 'M.5 5.2l3.2 3.3L9.8 1.8', amber: 'M5 .5 9.8 9.3H.2z', late: 'M.7.7h8.6v8.6H.7z' } as const;

function LabelShape({ item: { label }, text, x, middle, inside }: { readonly item: Item; readonly text: string; readonly x: number; readonly middle: number; readonly inside: boolean }) {
  return (
    <g className={`tl-label tl-tone-${label.tone}${inside ? ' tl-inside' : ''}`}>
      {label.mark ? <path className={`tl-mark-${label.mark}`} d={marks[label.mark]} transform={`translate(${x} ${middle - 5})`} /> : null}
      <text x={x + (label.mark ? markWidth : 0)} y={middle + 4.2}>{label.overdue && text === wholeText(label) ? <>{label.name}<tspan className="tl-overdue">{label.rest}</tspan></> : text}</text>
    </g>
  );
}
