import { useDeferredValue, type ReactNode } from 'react';

/** Drawn in the frame after the one that answers the press; `tall`: pixels kept free for it until then. */
export const Later = ({ tall = 0, children }: { readonly tall?: number; readonly children: ReactNode }) => (useDeferredValue(true, false) ? children : <div style={{ minHeight: tall }} />);
