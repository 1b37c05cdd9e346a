import { fuguStories } from './fugu.ts';
import { jingbianDesks } from './jingbian-desks.ts';
import { jingbianStories } from './jingbian.ts';
import { shenmuStories } from './shenmu.ts';
import type { Told } from './tell.ts';

/** Every story of the demo, in three county units of one branch. */
export const allStories: readonly Told[] = [...jingbianStories, ...jingbianDesks, ...shenmuStories, ...fuguStories];
