import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { instantOf, momentOf } from '../write-dates.ts';
import type { Ties } from './step-ground.ts';

const form = 'YYYY-MM-DD HH:mm';

/** Picks a day and a time. The picker works in "local" time, which here is always the house's, whatever the browser's zone. */
export function MomentPicker({ ties, value, until, placeholder = form, onChange }: { readonly ties: Ties; readonly value: string | undefined; readonly until?: string | undefined; readonly placeholder?: string; onChange(value: string | undefined): void }) {
  const known = value !== undefined && !Number.isNaN(Date.parse(value));
  return (
    <DatePicker {...ties} className="step-whole" showTime={{ format: 'HH:mm' }} format={form} placeholder={placeholder} value={known ? dayjs(momentOf(value)) : null}
      disabledDate={(day) => until !== undefined && day.format('YYYY-MM-DD') > until} onChange={(day) => onChange(day === null ? undefined : instantOf(day.format(form)))} />
  );
}
