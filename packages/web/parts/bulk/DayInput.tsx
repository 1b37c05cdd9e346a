import { DatePicker } from 'antd';
import dayjs from 'dayjs';

const written = 'YYYY-MM-DD';

/** A day from `from` on; '' is none. */
export const DayInput = ({ name, from, value, set }: { readonly name: string; readonly from: string; readonly value: string; readonly set: (day: string) => void }) => (
  <DatePicker aria-label={name} value={value === '' ? null : dayjs(value)} minDate={dayjs(from)} format={written} onChange={(day) => set(day ? day.format(written) : '')} />
);
