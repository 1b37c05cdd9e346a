export type Tone = 'ok' | 'warn' | 'late' | 'idle' | 'mine';

const drawn = { ok: <circle cx="5" cy="5" r="4.6" />, warn: <path d="M5 .6 9.8 9.4H.2z" />, late: <path d="M.6.6h8.8v8.8H.6z" />, idle: <circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.2" />, mine: <path d="M5 0 10 5 5 10 0 5z" /> } as const;

/** The shape of a light: never colour alone (look-mobile.md). */
export const Shape = ({ tone }: { tone: Tone }) => (
  <svg width=".75rem" height=".75rem" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true" focusable="false">{drawn[tone]}</svg>
);
