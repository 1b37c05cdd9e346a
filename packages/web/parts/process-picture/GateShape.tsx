import { useText } from '../language.tsx';
import { Joints } from './Joints.tsx';
import type { Box } from './measure-picture.ts';

/** 送电条件: the one bold diamond; it carries how many conditions are met. */
export function GateShape({ box: { x, y, w, h, joins }, gate }: { readonly box: Box; readonly gate: { readonly met: number; readonly of: number } | undefined }) {
  const t = useText();
  const [cx, cy, r] = [x + w / 2, y + h / 2, h / 2];
  return (
    <g>
      <path d={`M${x} ${cy}H${cx - r}M${cx + r} ${cy}H${x + w}`} stroke="#8c8c8c" strokeWidth="1.2" />
      <path d={`M${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}L${cx - r} ${cy}z`} fill="#fff" stroke="#1f1f1f" strokeWidth="2.5" />
      <text x={cx} y={cy + 4} fontSize="12" fontWeight="600" textAnchor="middle" fill="#1f1f1f">{gate ? `${gate.met}/${gate.of}` : '+'}</text>
      <text x={cx} y={y + h + 12} fontSize="12" textAnchor="middle" fill="#595959">{t({ zh: '送电条件', en: 'Conditions' })}</text>
      <Joints joins={joins} x={cx - (joins.length - 1) * 8.5} y={y - 9} />
    </g>
  );
}
