import type { Text } from '../../kernel/text.ts';

/** Units of measure as they stand in fields. */
export const kva: Text = { zh: 'kVA', en: 'kVA' };
export const kw: Text = { zh: 'kW', en: 'kW' };
export const kv: Text = { zh: 'kV', en: 'kV' };
export const metre: Text = { zh: 'm', en: 'm' };
export const squareMetre: Text = { zh: 'm²', en: 'm²' };
export const yuan: Text = { zh: '元', en: 'yuan' };
export const wan: Text = { zh: '万元', en: '10,000 yuan' };
export const month: Text = { zh: '个月', en: 'months' };
export const kvar: Text = { zh: 'kvar', en: 'kvar' };
export const percent: Text = { zh: '%', en: '%' };
export const kwh: Text = { zh: 'kWh', en: 'kWh' };
export const second: Text = { zh: 's', en: 's' };
