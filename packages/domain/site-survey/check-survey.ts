import { capacityOfTransformers, oddSizes } from '../glossary/fields/transformers.ts';
import { compare } from '../kernel/decimal.ts';
import type { DataOf } from '../kernel/form-data.ts';
import { hint, must, type Finding } from '../kernel/form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';
import type { surveyFields } from './survey-fields.ts';

type Survey = DataOf<typeof surveyFields>;

/** What the survey's fields must agree on, with each other and with the application. */
export const surveyFindings = (data: Survey, facts: JsonObject): readonly Finding[] => [...capacityFindings(data, facts), ...sourceFindings(data), ...visitFindings(data, facts)];

function capacityFindings(data: Survey, facts: JsonObject): readonly Finding[] {
  const found: Finding[] = [...oddSizes('transformersKept', data.transformersKept ?? [])];
  const kept = data.transformersKept ?? [];
  const total = capacityOfTransformers(kept);
  if (kept.length > 0 && compare(total, data.approvedCapacityKva) !== 0) {
    found.push(must('approvedCapacityKva', 'capacity-differs', { zh: `核定容量应等于核定变压器容量之和 ${total} kVA。`, en: `The approved capacity must be that of the transformers approved, ${total} kVA.` }));
  }
  const asked = facts['requestedCapacityKva'];
  if (typeof asked === 'string' && compare(asked as typeof total, data.approvedCapacityKva) !== 0 && data.capacityReason === undefined) {
    found.push(must('capacityReason', 'missing', { zh: `核定容量与申请的 ${asked} kVA 不一致，请说明原因。`, en: `The capacity differs from the ${asked} kVA asked for: say why.` }));
  }
  const before = facts['supplyKind'];
  if (typeof before === 'string' && before !== data.supplyKind && data.supplyKindReason === undefined) {
    found.push(must('supplyKindReason', 'missing', { zh: '供电类型与受理时不同，时限随之改变，请说明原因。', en: 'The supply kind differs from the one at acceptance and changes the limits: say why.' }));
  }
  return found;
}

function sourceFindings({ sources, supplyKind, supplyConclusion, approvedCapacityKva, worksNeeded }: Survey): readonly Finding[] {
  const found: Finding[] = [];
  const distinct = new Set(sources.map((s) => `${s.substation}/${s.feeder}`)).size;
  if (supplyKind === 'hv-dual' && supplyConclusion !== 'cannot' && distinct < 2) {
    found.push(must('sources', 'one-source', { zh: '双（多）电源供电应有两个以上不同的电源点，请补充。', en: 'Supply from two sources needs two source points that differ. Add one.' }));
  }
  const main = sources.filter((s) => s.role === 'main' || s.role === 'mutual');
  if (main.length === 0) found.push(must('sources', 'no-main-source', { zh: '至少要有一个主供（或互为备用）电源点。', en: 'There must be at least one main source (or mutual standby).' }));
  if (supplyConclusion === 'can' && worksNeeded !== 'grid' && worksNeeded !== 'both') {
    main.forEach((s) => {
      if (compare(s.openCapacityKva, approvedCapacityKva) < 0) found.push(must(`sources.${sources.indexOf(s)}.openCapacityKva`, 'capacity-short', { zh: `可开放容量小于核定容量 ${approvedCapacityKva} kVA：请改选电源点，或写明需要电网侧配套工程，或选受限供电。`, en: `Less is open than the ${approvedCapacityKva} kVA approved: choose another source, state the works on the grid side, or choose restricted supply.` }));
    });
  }
  return found;
}

function visitFindings({ arrivedAt, leftAt, verified, photos }: Survey, facts: JsonObject): readonly Finding[] {
  const least = ruleNumber(facts, 'survey-photos');
  return [
    ...(leftAt <= arrivedAt ? [must('leftAt', 'ends-before-it-begins', { zh: '离开时间应晚于到达时间。', en: 'The departure time must be after the arrival time.' })] : []),
    ...(least !== undefined && photos.length < Number(least) ? [must('photos', 'too-few', { zh: `照片至少 ${least} 张：全貌、接入点、受电点、计量点。`, en: `At least ${least} photos: overview, connection point, receiving point and metering point.` })] : []),
    ...(verified.some((row) => !row.same) ? [hint('verified', 'differs-from-application', { zh: '现场与申请有不一致，审批人会看到；客户需要改变容量、电压、电源或地址的，请办理变更申请。', en: 'The site differs from the application; reviewers will see it. A change of capacity, voltage, sources or place goes by “Change the application”.' })] : []),
  ];
}
