import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StepState } from '../../ask/shapes.ts';
import { daysText, LightShape } from '../StatusLight.tsx';
import { useText } from '../language.tsx';
import { Joints } from './Joints.tsx';
import type { Box } from './measure-picture.ts';
import { stateWords } from './PictureKey.tsx';

type Props = {
  readonly box: Box;
  readonly step: StepState | undefined;
  /** What stands in the badge of the open step instead of its limit, while that is not near: 完成 22 %. */
  readonly progress?: Text | undefined;
  readonly pick: ((step: string) => void) | undefined;
};

/** How a task is drawn: an open one by its light, the others by what became of them. */
const lookOf = (step: StepState | undefined): string => (step === undefined ? 'later' : step.state === 'open' ? `open-${step.light.state}` : step.state);

/** The pill has the room of a box: the limit in its short form, the full one is in the box's name. */
const shortDays = (light: StepState['light']): Text | null => {
  const full = daysText(light);
  if (full === null || light.daysLeft === null || light.daysLeft === 0) return full;
  return light.daysLeft < 0 ? { zh: `超期 ${-light.daysLeft} 个工作日`, en: `${-light.daysLeft} wd late` } : { zh: `剩 ${light.daysLeft} 个工作日`, en: `${light.daysLeft} wd left` };
};
const isLong = (name: string): boolean => (/[\u4e00-\u9fff]/.test(name) ? name.length > 10 : name.length > 22);

/** One step as a box that opens its records; a step not reached cannot be opened. */
export function TaskShape({ box: { node, x, y, w, h, lane, joins }, step, progress, pick }: Props) {
  const t = useText();
  const name = t(step?.name ?? node.name);
  const days = step?.state === 'open' ? daysText(step.light) : null;
  const near = step?.state === 'open' && (step.light.state === 'late' || step.light.state === 'amber');
  const short = step?.state === 'open' ? (progress && !near ? progress : shortDays(step.light)) : null;
  const ground = step?.state === 'exempt' || step?.state === 'left' ? t(step.outcome ?? stateWords[step.state]) : null;
  const round = step !== undefined && step.visit > 1 ? t({ zh: `第 ${step.visit} 次`, en: `round ${step.visit}` }) : null;
  const said = [name, round, t(stateWords[step?.state ?? 'later']), days ? t(days) : null, step?.state === 'open' && progress ? t(progress) : null, ground === null || ground === t(stateWords[step?.state ?? 'later']) ? null : ground].filter((part) => part !== null).join(' · ');
  const closed = step === undefined || step.state === 'later' || pick === undefined;
  return (
    <g>
      <foreignObject x={x} y={y} width={w} height={h} style={{ overflow: 'visible' }}>
        <button type="button" className={`task task-${lookOf(step)}${lane === 'customer' ? ' task-customer' : ''}${isLong(name) ? ' task-long' : ''}${short ? ' task-lit' : ''}`} style={{ width: w, height: h }} aria-label={said} title={said} data-step={node.id} aria-disabled={closed || undefined} onClick={closed ? undefined : () => pick(node.id)}>
          <span>{name}</span>
        </button>
        {step && short ? <div className="task-light" aria-hidden="true" style={{ width: w }}><span className={`light light-pill light-${step.light.state}`}><LightShape state={step.light.state} />{t(short)}</span></div> : null}
        {ground === null ? null : <div className="task-light" aria-hidden="true" style={{ width: w }}><span className="task-round task-ground" style={{ maxWidth: w + 12 }}>{ground}</span></div>}
        {round && ground === null && step?.state !== 'open' ? <div className="task-light" aria-hidden="true" style={{ width: w }}><span className="task-round">{round}</span></div> : null}
      </foreignObject>
      {step?.state === 'done' ? <g aria-hidden="true"><circle cx={x + w - 2} cy={y + 1} r="7" fill="#237804" /><path d={`M${x + w - 5.5} ${y + 1.2}l2.6 2.6 4.4-5`} fill="none" stroke="#fff" strokeWidth="1.6" /></g> : null}
      <Joints joins={joins} x={x + 6} y={y - 1} />
    </g>
  );
}
