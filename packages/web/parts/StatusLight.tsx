import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Light } from '../ask/shapes.ts';
import { useText } from './language.tsx';

const shapes = {
  ok: <circle cx="5" cy="5" r="4.5" />,
  amber: <path d="M5 .5 9.8 9.3H.2z" />,
  late: <rect x=".7" y=".7" width="8.6" height="8.6" rx="1" />,
  none: <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.4" />,
} as const;

const words: Record<Light['state'], Text> = {
  ok: { zh: '正常', en: 'On time' },
  amber: { zh: '预警', en: 'Warning' },
  late: { zh: '超期', en: 'Overdue' },
  none: { zh: '不计时', en: 'Not counted' },
};

/** 超期 N / 剩 N / 今日到期: the only three forms of a limit, in working days (look.md). */
export function daysText(light: Light): Text | null {
  if (light.daysLeft === null) return null;
  if (light.daysLeft < 0) return { zh: `超期 ${-light.daysLeft} 个工作日`, en: `${-light.daysLeft} working ${light.daysLeft === -1 ? 'day' : 'days'} late` };
  if (light.daysLeft === 0) return { zh: '今日到期', en: 'Due today' };
  return { zh: `剩 ${light.daysLeft} 个工作日`, en: `${light.daysLeft} working ${light.daysLeft === 1 ? 'day' : 'days'} left` };
}

/** The shape alone, drawn so that it is equal in every font; words must stand beside it. */
export const LightShape = ({ state }: { readonly state: Light['state'] }) => (
  <svg width="10" height="10" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true">{shapes[state]}</svg>
);

/** Never colour alone: a drawn shape, a word, and the working days. `pill` for heads and lists, without it for tables. */
export function StatusLight({ light, pill = false }: { readonly light: Light; readonly pill?: boolean }) {
  const t = useText();
  const days = daysText(light);
  const provisional = light.provisional ? { zh: '（暂定）', en: ' (provisional)' } : { zh: '', en: '' };
  const word = days && light.state !== 'amber' && light.state !== 'ok' ? null : words[light.state];
  return (
    <span className={`light light-${light.state}${pill ? ' light-pill' : ''}`}>
      <LightShape state={light.state} />
      {word ? <span>{t(word)}</span> : null}
      {days ? <span className="light-days">{t(days)}{t(provisional)}</span> : null}
    </span>
  );
}
