import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { CommandKind } from './known-acts.ts';

/** Which counter a number comes from: cases count by day, projects by year. */
export const periodOf = (kind: CommandKind, today: BusinessDate): string => (kind === 'case' ? today.slice(2).replaceAll('-', '') : today.slice(0, 4));

/** 申请编号: unit 6 + yyMMdd + 3 (forms.md); a project's: PT-unit-year-3. Longer counts simply grow. */
export const numberOf = (kind: CommandKind, unitCode: string, period: string, count: number): string =>
  kind === 'case' ? `${unitCode}${period}${String(count).padStart(3, '0')}` : `PT-${unitCode}-${period}-${String(count).padStart(3, '0')}`;
