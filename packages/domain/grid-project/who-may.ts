import { projectActs } from './acts.ts';
import type { Duty } from '../glossary/duty.ts';

/** The table of permissions on a project, made from the acts themselves. */
export const whoMayOnProjects = projectActs.map(({ command, step, by }): { readonly command: string; readonly step: string | null; readonly duties: readonly Duty[] } => ({ command, step, duties: by }));
