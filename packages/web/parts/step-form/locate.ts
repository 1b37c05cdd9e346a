/** Brings a place of the form into sight and puts the cursor there; a place without a control (a whole row) falls back on what holds it. */
export function locate(root: HTMLElement | null, path: string): void {
  for (let place = path; place !== ''; place = place.split('.').slice(0, -1).join('.')) {
    const found = root?.querySelector<HTMLElement>(`[data-field="${CSS.escape(place)}"], [data-row="${CSS.escape(place)}"]`);
    if (!found) continue;
    const folded = found.closest<HTMLElement>('[hidden]')?.closest<HTMLElement>('[data-section]');
    if (folded) {
      folded.scrollIntoView({ block: 'start' });
      folded.focus({ preventScroll: true });
      return;
    }
    found.scrollIntoView({ block: 'center' });
    const control = found.querySelector<HTMLElement>('input:not([disabled]), textarea, select, button, a[href]');
    control?.focus({ preventScroll: true });
    return;
  }
}
