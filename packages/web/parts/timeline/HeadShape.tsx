import type { Head, Word } from './head-marks.ts';
import { size } from './lay-out.ts';

const rows = { months: 15, names: 33, mondays: 51 } as const;

/** Weekends, holidays and make-up days under everything, from the dates down. */
export function DaysShape({ head, height }: { readonly head: Head; readonly height: number }) {
  const [y, h] = [size.head, height - size.head];
  return (
    <g>
      {head.shades.map(({ from, to, kind, name }) => <rect key={from} className={`tl-day-${kind}`} x={from} y={y} width={to - from} height={h}>{name ? <title>{name}</title> : null}</rect>)}
      {head.makeUps.map(({ from, to }) => <rect key={from} className="tl-day-make-up" x={from + 0.5} y={y} width={to - from - 1} height={h - 0.5} />)}
    </g>
  );
}

/** Month, names of holidays and 班, Mondays with the flag of today. */
export function HeadShape({ head, todayX }: { readonly head: Head; readonly todayX: number | null }) {
  return (
    <g className="tl-head">
      {head.months.map((word) => <g key={word.from}><path className="tl-month-line" d={`M${word.from - 6} 3V${size.head}`} /><Told word={word} y={rows.months} /></g>)}
      {head.names.map((word) => <Told key={word.from} word={word} y={rows.names} />)}
      {head.mondays.map((word) => <Told key={word.from} word={word} y={rows.mondays} />)}
      {head.flag && todayX !== null ? (
        <g className="tl-flag">
          <rect x={head.flag.from} y={size.head - 20} width={head.flag.to - head.flag.from} height="18" rx="2" />
          <text x={(head.flag.from + head.flag.to) / 2} y={rows.mondays + 2} textAnchor="middle">{head.flag.text}</text>
        </g>
      ) : null}
    </g>
  );
}

const Told = ({ word, y }: { readonly word: Word; readonly y: number }) => <text className={`tl-word-${word.kind}`} x={word.from} y={y}>{word.text}</text>;
