import type { ThemeConfig } from 'antd';

/** Controls in forms are a little higher. One name for all forms, so that their tokens are worked out once and not at every opening. */
export const roomy: ThemeConfig = { token: { controlHeight: 34 }, cssVar: { key: 'roomy' } };
