import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StepState } from '../../ask/shapes.ts';
import { useLanguage, useText } from '../language.tsx';
import { GateShape } from './GateShape.tsx';
import { leastPitch, measurePicture } from './measure-picture.ts';
import type { LaneCode } from './place-steps.ts';
import { TaskShape } from './TaskShape.tsx';
import './process-picture.css';

export type PictureSize = 'fit' | 'whole';
type Props = {
  readonly process: CompiledProcess;
  readonly steps: readonly StepState[];
  /** Conditions of energisation met, of how many. */
  readonly gate?: { readonly met: number; readonly of: number };
  /** Words for the badge of a step under way, by its code: how far it has come. */
  readonly progress?: Readonly<Record<string, Text>>;
  /** As wide as the page, made smaller where that is too narrow to read; or in the size in which it was drawn, to be moved. */
  readonly size?: PictureSize;
  readonly pick?: (step: string) => void;
};

const laneNames: Readonly<Record<LaneCode, Text>> = {
  customer: { zh: '客户', en: 'Customer' },
  'customer-manager': { zh: '客户经理', en: 'Customer manager' },
  departments: { zh: '专业部门', en: 'Departments' },
  'project-manager': { zh: '项目经理', en: 'Project manager' },
};
const narrowest = 480;

/** 流程图: all steps of the process at once, in bands that can be read without zoom; only where the case stands is coloured. */
export const ProcessPicture = memo(function ProcessPicture({ process, steps, gate, progress, size = 'fit', pick }: Props) {
  const t = useText();
  const { language } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1132);
  useEffect(() => {
    const box = frame.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? narrowest)));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const picture = useMemo(() => (size === 'fit' ? measurePicture(process, Math.max(narrowest, width), leastPitch[language]) : measurePicture(process)), [process, size, width, language]);
  const scale = size === 'fit' ? Math.min(1, width / picture.width) : 1;
  // The last passage through a step is the one that counts today.
  const now = useMemo(() => new Map(steps.map((step) => [step.code, step])), [steps]);

  return (
    <div className="picture">
      <div className="picture-frame" ref={frame} tabIndex={0} role="region" aria-label={t({ zh: `流程图：${process.name.zh}`, en: `Process: ${process.name.en}` })}>
        <svg width={picture.width * scale} height={picture.height * scale} viewBox={`0 0 ${picture.width} ${picture.height}`} role="group" aria-label={t(process.name)}>
          <defs><marker id="picture-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 .5 7.5 4 0 7.5z" fill="#595959" /></marker></defs>
          {picture.heads.map(({ band, from, name, x, y, w }) => (
            <g key={`${band}/${from}`} className="phase">
              <rect x={x} y={y} width={w} height="20" rx="4" />
              <text x={x + w / 2} y={y + 14} fontSize="12" textAnchor="middle">{t(name)}</text>
            </g>
          ))}
          {picture.strips.map(({ band, lane, y, h }, i) => (
            <g key={`${band}${lane}`}>
              <rect x=".5" y={y + 0.5} width={picture.width - 1} height={h} fill={i % 2 === 0 ? '#fafbfd' : '#fff'} stroke="#e6e8ec" />
              <rect className={`lane-mark lane-${lane}`} x="0" y={y + 4} width="4" height={h - 8} />
              <foreignObject x="12" y={y} width="84" height={h}><div className="lane-name">{t(laneNames[lane])}</div></foreignObject>
            </g>
          ))}
          {picture.lines.map(({ key, d }) => <path key={key} d={d} fill="none" stroke="#8c8c8c" strokeWidth="1.2" markerEnd="url(#picture-tip)" />)}
          {picture.boxes.map((box) => (box.node.kind === 'parallel' ? <GateShape key={box.node.id} box={box} gate={gate} /> : <TaskShape key={box.node.id} box={box} step={now.get(box.node.id)} progress={progress?.[box.node.id]} pick={pick} />))}
        </svg>
      </div>
    </div>
  );
});
