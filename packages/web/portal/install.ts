import { useSyncExternalStore } from 'react';

/** What browsers that can put a page on the phone's screen hand out, once (not in the DOM's own types). */
type InstallEvent = Event & { readonly prompt: () => Promise<unknown> };

let offered: InstallEvent | null = null;
const listeners = new Set<() => void>();
const hold = (next: InstallEvent | null) => { offered = next; for (const listener of listeners) listener(); };

/** From the first moment on: the offer comes once, long before anybody looks for it. Kept for the page “Me” instead of a strip over the first page. */
export function holdInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => { event.preventDefault(); hold(event as InstallEvent); });
  window.addEventListener('appinstalled', () => hold(null));
}

const subscribe = (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener); }; };

/** Puts the portal on the phone's screen; null where the browser cannot, or it is there already. */
export function useInstall(): (() => void) | null {
  const event = useSyncExternalStore(subscribe, () => offered, () => null);
  return event && (() => { hold(null); void event.prompt(); });
}
