import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Light } from '../ask/shapes.ts';
import { StatusLight } from '../parts/StatusLight.tsx';
import { shortDay } from '../parts/write-dates.ts';
import { useText } from '../parts/language.tsx';

/** One of the two lights of a case: the step and the day it speaks of, and the light. */
export function TrackLight({ step, light, today }: { readonly step: Text | null; readonly light: Light; readonly today: string }) {
  const t = useText();
  return (
    <div className="track-light">
      <span className="secondary">{step ? t(step) : ''}{light.dueOn ? t({ zh: `　应 ${shortDay(light.dueOn, today)}`, en: `  due ${shortDay(light.dueOn, today)}` }) : ''}</span>
      <div><StatusLight light={light} pill /></div>
    </div>
  );
}
