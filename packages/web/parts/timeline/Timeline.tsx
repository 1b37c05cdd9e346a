import { useEffect, useMemo, useRef, useState } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { useDays } from '../../ask/fortnight.ts';
import { shortDay } from '../write-dates.ts';
import { useText } from '../language.tsx';
import { axisOver, lastDay, xOfDay, xOfNoon } from './axis.ts';
import { BarShape } from './BarShape.tsx';
import type { Ground } from './bar-of-step.ts';
import { Hatches } from './Hatches.tsx';
import { CriticalJoints } from './CriticalJoints.tsx';
import { DaysShape, HeadShape } from './HeadShape.tsx';
import { headMarks, isOn } from './head-marks.ts';
import type { Lane } from './item.ts';
import { layOut, size } from './lay-out.ts';
import { TimelineKey } from './TimelineKey.tsx';
import './timeline.css';

type Props = {
  readonly title: Text;
  readonly today: string;
  /** Days that must be seen; the axis is laid over them. */
  readonly dates: readonly string[];
  /** Drawn as a dashed line through all lanes. */
  readonly wanted: string | null;
  /** Shaded through all lanes: the days between which it will be. */
  readonly range?: { readonly from: string; readonly to: string } | null;
  readonly row?: 25 | 28;
  readonly lanes: (ground: Ground, provisional: (date: string) => boolean) => readonly Lane[];
  /** What the picture says, for those who do not see it. */
  readonly told: Text;
};

const names = 104;
/** The calendar tells no more at once. */
const mostDays = 800;
/** A sheet of A4 across, less its margins, in pixels. */
const sheet = 980;

/** Tracks over one axis of calendar days, so that a slip is seen to push the date. The list of steps says the same in words. */
export function Timeline({ title, today, dates, wanted, range = null, row = 25, lanes, told }: Props) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const axis = useMemo(() => axisOver(dates, room), [dates, room]);
  const known = useDays(axis.from, lastDay(axis, mostDays)).data?.items;
  const laid = useMemo(() => {
    const days = known ?? [];
    const made = lanes({ axis, today, t }, (date) => days.some((day) => day.date === date && day.provisional));
    const todayX = isOn(axis, today) ? xOfNoon(axis, today) : null;
    const wantedX = wanted === null ? null : xOfNoon(axis, wanted);
    return { ...layOut(made, axis, todayX, wantedX, row), head: headMarks(axis, days, today, t), todayX, wantedX };
  }, [axis, known, lanes, row, t, today, wanted]);
  const { todayX, wantedX, height, head } = laid;
  const long = axis.width > room + 1;
  useEffect(() => {
    if (frame.current && long && todayX !== null) frame.current.scrollLeft = Math.max(0, todayX - room / 2);
  }, [long, room, todayX]);
  const last = laid.lanes.at(-1);
  const energised = last?.placed.find(({ item }) => item.diamond !== undefined && wantedX !== null && Math.abs((item.from + item.to) / 2 - wantedX) < 1);
  const wantedEnd = last && energised ? last.y + size.pad + energised.row * row + 5 : height;
  return (
    <section className="card tl" style={{ '--tl-zoom': Math.min(1, sheet / (names + axis.width)) } as React.CSSProperties}>
      <div className="tl-title"><h2>{t(title)}</h2><TimelineKey items={laid.lanes.flatMap(({ lane }) => lane.items)} head={head} /></div>
      <div className="tl-frame" ref={frame} {...(long ? { tabIndex: 0, role: 'region', 'aria-label': t({ zh: `${title.zh}，可左右滚动`, en: `${title.en}, scrolls sideways` }) } : {})}>
        <div className="tl-sheet" style={{ width: names + axis.width }}>
          <div className="tl-names" style={{ width: names, height }} aria-hidden="true">
            {laid.lanes.map(({ lane, y, height: high }) => (
              <div key={lane.key} className={`tl-lane-name tl-track-${lane.track}`} style={{ top: y, height: high }}>
                <b>{lane.name}</b>
                {lane.notes.map((note) => <span key={note} className="caption" title={note}>{note}</span>)}
              </div>
            ))}
          </div>
          <svg width={axis.width} height={height} role="img" aria-label={t({ zh: `${title.zh}：${shortDay(axis.from, today)} 至 ${shortDay(lastDay(axis), today)}。${told.zh}`, en: `${title.en}: ${shortDay(axis.from, today)} to ${shortDay(lastDay(axis), today)}. ${told.en}` })}>
            <Hatches />
            <DaysShape head={head} height={height} />
            {range === null ? null : <rect className="tl-band" x={xOfDay(axis, range.from)} y={size.head} width={xOfDay(axis, range.to) + axis.dayWidth - xOfDay(axis, range.from)} height={height - size.head} />}
            {laid.lanes.map(({ lane, y }) => <path key={lane.key} className="tl-lane-line" d={`M0 ${y - 0.5}H${axis.width}`} />)}
            <path className="tl-lane-line" d={`M.5 ${size.head}V${height}`} />
            <HeadShape head={head} todayX={todayX} />
            {wantedX === null ? null : <path className="tl-wanted" d={`M${wantedX} ${size.head}V${wantedEnd}`} />}
            {todayX === null ? null : <path className="tl-today" d={`M${todayX} ${size.head - 4}V${height}`} />}
            <CriticalJoints lanes={laid.lanes} row={row} />
            {laid.lanes.map(({ lane, y, placed }) => <g key={lane.key}>{placed.map((one) => <BarShape key={one.item.key} placed={one} y={y + size.pad + one.row * row} />)}</g>)}
          </svg>
        </div>
      </div>
    </section>
  );
}

/** The room beside the names of the lanes, as wide as the card is. */
function useRoom(frame: React.RefObject<HTMLDivElement | null>): number {
  const [room, setRoom] = useState(1132 - names);
  useEffect(() => {
    const box = frame.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(([entry]) => setRoom(Math.max(320, Math.floor(entry?.contentRect.width ?? 0) - names)));
    watch.observe(box);
    return () => watch.disconnect();
  }, [frame]);
  return room;
}
