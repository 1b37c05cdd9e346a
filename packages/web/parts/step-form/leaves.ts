import type { FocusEvent } from 'react';

/** Whether the cursor leaves the place altogether, not only for another control in it. */
export const leaves = (event: FocusEvent<HTMLElement>): boolean => !event.currentTarget.contains(event.relatedTarget);
