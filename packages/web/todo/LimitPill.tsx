import type { Light } from '../ask/shapes.ts';
import { daysText, LightShape } from '../parts/StatusLight.tsx';
import { useText } from '../parts/language.tsx';

/** 超期 N / 今日到期 / 剩 N in a pill: on a list of limits the shape and the number say which light it is. */
export function LimitPill({ light }: { readonly light: Light }) {
  const t = useText();
  const days = daysText(light) ?? { zh: '不计时', en: 'Not counted' };
  return <span className={`light light-${light.state} light-pill`}><LightShape state={light.state} /><span className="light-days">{t(days)}{light.provisional ? t({ zh: '（暂定）', en: ' (prov.)' }) : ''}</span></span>;
}
