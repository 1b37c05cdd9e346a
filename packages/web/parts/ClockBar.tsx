import type { Light } from '../ask/shapes.ts';

/** Used working days against the allowed ones, as a bar; the figures stand beside it in the table. */
export function ClockBar({ used, allowed, state }: { readonly used: number; readonly allowed: number | null; readonly state: Light['state'] }) {
  const share = allowed === null || allowed === 0 ? 0 : Math.min(1, used / allowed);
  return (
    <span className="clock-bar" aria-hidden="true">
      <span className={`clock-bar-fill clock-bar-${state}`} style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
