import { add, compare, multiply, sum, zero, type Decimal } from '../kernel/decimal.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { capacityOfTransformers, oddSizes } from '../glossary/fields/transformers.ts';
import { hint, must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { addMonths } from '@jiedian/engines/calendar/civil-date.ts';
import type { loadFields } from './load-fields.ts';
import type { equipmentFields } from './equipment-fields.ts';
import type { placeAndUseFields } from './place-and-use-fields.ts';
import { processFor } from '../glossary/which-process.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';
import { isSpecialLoad } from '../glossary/special-load.ts';

type Load = DataOf<typeof loadFields> & DataOf<typeof equipmentFields>;
type Use = DataOf<typeof placeAndUseFields>;

const times = (each: Decimal, count: number): Decimal => multiply(each, String(count) as Decimal);

/** Σ of transformers and high-voltage motors; null where none are given yet. */
function installedKva({ transformers = [], hvMotors = [] }: Load): Decimal | null {
  if (transformers.length === 0) return null;
  return add(capacityOfTransformers(transformers), sum(hvMotors.map((m) => times(m.eachKw, m.count))));
}

/** Rules on capacity and loads that single fields cannot say (forms.md 1). */
export function loadFindings(data: Load): readonly Finding[] {
  const found: Finding[] = [...oddSizes('transformers', data.transformers ?? [])];
  const asked = data.requestedCapacityKva;
  const installed = installedKva(data);
  if (asked && installed && compare(installed, asked) !== 0) {
    found.push(must('transformers', 'capacity-differs', { zh: `变压器和高压电动机合计 ${installed} kVA，与申请容量 ${asked} kVA 不一致，请核对。`, en: `Transformers and motors make ${installed} kVA, not the ${asked} kVA asked for. Make them agree.` }));
  }
  if (asked && data.peakLoadKw && compare(data.peakLoadKw, add(asked, data.currentCapacityKva ?? zero)) > 0) {
    found.push(hint('peakLoadKw', 'load-above-capacity', { zh: '最大负荷大于合计容量，请核对；确认无误可以继续。', en: 'The peak load exceeds the total capacity. Check it; if it is right, carry on.' }));
  }
  const classed = sum((data.loadClass ?? []).map((row) => row.loadKw));
  if (data.loadClass && data.peakLoadKw && compare(classed, data.peakLoadKw) !== 0) {
    found.push(must('loadClass', 'classes-differ', { zh: `各等级负荷合计 ${classed} kW，应等于最大负荷 ${data.peakLoadKw} kW。`, en: `The classes make ${classed} kW; they must make the peak load of ${data.peakLoadKw} kW.` }));
  }
  return [...found, ...classTwiceFindings(data), ...securityFindings(data), ...stageFindings(data), ...equipmentFindings(data)];
}

function classTwiceFindings({ loadClass = [] }: Load): readonly Finding[] {
  return loadClass.flatMap((row, i) => (loadClass.findIndex((r) => r.loadClass === row.loadClass) === i ? [] : [must(`loadClass.${i}.loadClass`, 'class-twice', { zh: '同一负荷等级只填一行，请合并。', en: 'Each load class takes only one row. Merge them.' })]));
}

function securityFindings({ loadClass = [], peakLoadKw, securityLoadKw, allowedOutageSeconds }: Load): readonly Finding[] {
  const needed = loadClass.some((row) => row.loadClass !== 'third');
  if (needed && securityLoadKw === undefined) return [must('securityLoadKw', 'missing', { zh: '有一、二级负荷，请填写保安负荷；没有的填 0。', en: 'There is first or second class load: enter the security load, or 0 if there is none.' })];
  if (needed && allowedOutageSeconds === undefined) return [must('allowedOutageSeconds', 'missing', { zh: '有一、二级负荷，请填写允许停电时间。', en: 'There is first or second class load: enter the permissible outage time.' })];
  if (securityLoadKw && peakLoadKw && compare(securityLoadKw, peakLoadKw) > 0) return [must('securityLoadKw', 'out-of-range', { zh: `保安负荷不能大于最大负荷 ${peakLoadKw} kW。`, en: `The security load cannot be more than the peak load of ${peakLoadKw} kW.` })];
  return [];
}

function stageFindings({ stages = [], requestedCapacityKva }: Load): readonly Finding[] {
  if (stages.length === 0 || !requestedCapacityKva) return [];
  const total = sum(stages.map((s) => s.capacityKva));
  return compare(total, requestedCapacityKva) === 0 ? [] : [must('stages', 'stages-differ', { zh: `各期容量合计 ${total} kVA，应等于申请容量 ${requestedCapacityKva} kVA。`, en: `The stages make ${total} kVA; they must make the ${requestedCapacityKva} kVA asked for.` })];
}

function equipmentFindings({ equipment, loadNature }: Load): readonly Finding[] {
  const standby = equipment.flatMap((row, i) => ((row.standby ?? 0) > row.count ? [must(`equipment.${i}.standby`, 'out-of-range', { zh: '备用台数不能多于总台数。', en: 'There cannot be more standby units than units in total.' })] : []));
  const hidden = loadNature && !isSpecialLoad(loadNature) && equipment.some((row) => row.nonLinear === true);
  return hidden ? [...standby, hint('loadNature', 'non-linear-equipment', { zh: '清单中有非线性设备，请核对负荷性质是否为谐波或冲击。', en: 'The list has non-linear equipment. Check whether the load is harmonic or impact.' })] : standby;
}

/** Rules on kind of business, voltage, industry and term. `facts` may hold the numbers of the rules in force. */
export function useFindings(data: Use & Load, facts: JsonObject, today: BusinessDate): readonly Finding[] {
  const found: Finding[] = [];
  const isLow = processFor(data.businessType, data.requestedVoltage) === 'lv-connection';
  if (data.businessType.startsWith('lv-') && !['0.22', '0.38'].includes(data.requestedVoltage)) {
    found.push(must('requestedVoltage', 'voltage-does-not-fit', { zh: '低压业务的电压应为 0.22 或 0.38 kV；需要 10 kV 及以上时请改选高压业务类型。', en: 'A low-voltage application is for 0.22 or 0.38 kV. For 10 kV and above choose a high-voltage type.' }));
  }
  if (['new', 'increase'].includes(data.businessType) && isLow) {
    found.push(must('requestedVoltage', 'voltage-does-not-fit', { zh: '高压业务的电压应为 10 kV 及以上；0.22、0.38 kV 请改选低压新装或低压增容。', en: 'A high-voltage application is for 10 kV or more. For 0.22 or 0.38 kV choose a low-voltage type.' }));
  }
  const most = ruleNumber(facts, 'lv-free-investment-to');
  if (isLow && most && data.requestedLoadKw && compare(data.requestedLoadKw, most) > 0) {
    found.push(must('requestedLoadKw', 'too-much-for-low-voltage', { zh: `低压供电的负荷不超过 ${most} kW，请改为申请高压用电。`, en: `Low voltage supplies up to ${most} kW. Apply for high voltage.` }));
  }
  if (data.tempUntil && data.tempUntil <= data.wantedDate) found.push(must('tempUntil', 'ends-before-it-begins', { zh: '临时用电期限应晚于意向接电时间。', en: 'Temporary supply must end after the requested energisation date.' }));
  const years = ruleNumber(facts, 'temporary-supply-term');
  if (data.tempUntil && years && data.tempUntil > addMonths(today, Number(years) * 12)) {
    found.push(must('tempUntil', 'term-too-long', { zh: `临时用电最长 ${years} 年；更长时间请申请正式用电。`, en: `Temporary supply lasts ${years} years at most. Apply for permanent supply if you need it longer.` }));
  }
  return found;
}
