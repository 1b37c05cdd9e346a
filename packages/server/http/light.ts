import { type Calendar, workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';

export type LightAnswer = { readonly state: 'ok' | 'amber' | 'late' | 'none'; readonly daysLeft: number | null; readonly dueOn: string | null; readonly provisional: boolean };

export type DueColumns = { readonly dueOn: BusinessDate | null; readonly amberOn: BusinessDate | null; readonly provisional: boolean };

/** 正常 / 预警 / 超期 of a row, as of today: late begins the day after the due day. */
export function lightOf({ dueOn, amberOn, provisional }: DueColumns, today: BusinessDate, calendar: Calendar): LightAnswer {
  if (dueOn === null) return noLight;
  const state = dueOn < today ? 'late' : amberOn !== null && amberOn <= today ? 'amber' : 'ok';
  return { state, daysLeft: workingDaysBetween(calendar, today, dueOn), dueOn, provisional };
}

export const noLight: LightAnswer = { state: 'none', daysLeft: null, dueOn: null, provisional: false };
