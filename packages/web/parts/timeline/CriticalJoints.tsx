import { size, type PlacedLane } from './lay-out.ts';

/** From the end of each bar of the critical path down (or up) into the next. */
export function CriticalJoints({ lanes, row }: { readonly lanes: readonly PlacedLane[]; readonly row: number }) {
  const bars = lanes.flatMap(({ y, placed }) => placed.flatMap(({ item, row: at }) => (item.critical === undefined ? [] : [{ item, middle: y + size.pad + at * row + size.barTop + size.bar / 2 }])));
  const path = bars.toSorted((a, b) => a.item.from - b.item.from || a.item.to - b.item.to);
  return path.slice(1).map((next, i) => {
    const before = path[i];
    if (before === undefined || before.middle === next.middle) return null;
    const edge = next.middle > before.middle ? -size.bar / 2 : size.bar / 2;
    return <path key={next.item.key} className="tl-joint" d={`M${before.item.to - 1} ${before.middle}V${next.middle + edge}`} />;
  });
}
