/** Whether a finger or a mouse button is down. */
let pressed = false;
const note = (now: boolean) => () => { pressed = now; };
if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', note(true), true);
  for (const end of ['pointerup', 'pointercancel'] as const) document.addEventListener(end, note(false), true);
}

/** Does it now, or when the press under way has done what it was meant for: what grows between press and release moves the button away from under the pointer. */
export function afterPress(act: () => void): void {
  if (!pressed) return act();
  const done = () => {
    for (const end of ['pointerup', 'pointercancel'] as const) document.removeEventListener(end, done);
    setTimeout(act);
  };
  for (const end of ['pointerup', 'pointercancel'] as const) document.addEventListener(end, done);
}
