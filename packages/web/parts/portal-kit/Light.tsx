import type { ReactNode } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { components } from '../../ask/api.gen.ts';
import { Shape, type Tone } from './Shape.tsx';
import { useSpeech } from './speech.ts';
import { workingDays } from './working-days.ts';

type LightOfApi = components['schemas']['Light'];

/** Shape and word in one unbreakable chip; `plain` leaves the box away, for rows. */
export const Chip = ({ tone, plain = false, children }: { tone: Tone; plain?: boolean; children: ReactNode }) => (
  <span className={plain ? 'p-light' : 'p-light p-light-box'} data-tone={tone}><Shape tone={tone} />{children}</span>
);

export const toneOf = (light: LightOfApi): Tone => ({ ok: 'ok', amber: 'warn', late: 'late', none: 'idle' } as const)[light.state];

/** What a clock says to the customer: 正常 / 剩 4 个工作日 / 超 1 个工作日. */
export function wordsOfLight(light: LightOfApi): Text {
  const left = light.daysLeft;
  if (light.state === 'none' || left === null) return light.state === 'late' ? { zh: '超期', en: 'Late' } : light.state === 'ok' ? { zh: '正常', en: 'On time' } : { zh: '不计时', en: 'No limit' };
  if (light.state === 'late' || left < 0) return { zh: `超 ${Math.abs(left)} 个工作日`, en: `${workingDays(Math.abs(left)).en} late` };
  if (light.state === 'ok') return { zh: '正常', en: 'On time' };
  return left === 0 ? { zh: '今天到期', en: 'Due today' } : { zh: `剩 ${left} 个工作日`, en: `${workingDays(left).en} left` };
}

export function ClockLight({ light, plain = false }: { light: LightOfApi; plain?: boolean }) {
  const { t } = useSpeech();
  return <Chip tone={toneOf(light)} plain={plain}>{t(wordsOfLight(light))}</Chip>;
}

export function YourTurn({ plain = false }: { plain?: boolean }) {
  const { t } = useSpeech();
  return <Chip tone="mine" plain={plain}>{t({ zh: '轮到您', en: 'Your turn' })}</Chip>;
}
