import { describe, expect, it } from 'vitest';
import { accessFields } from '@jiedian/domain/supply-scheme/access-fields.ts';
import { draftForm } from '@jiedian/domain/supply-scheme/draft-form.ts';
import { meteringFields } from '@jiedian/domain/supply-scheme/metering-fields.ts';
import { tariffFields } from '@jiedian/domain/supply-scheme/tariff-fields.ts';
import { headline, sevenAnswers, transformersOf } from './scheme-words.ts';

const scheme = {
  approvedCapacityKva: '800', sources: [{ substation: '110kV 沙海子变', feeder: '10kV 113 园区线', connectionPoint: '12#杆', voltage: '10' }], transformersPlan: [{ capacityKva: '800', count: 1 }],
  meteringPoints: [{ side: 'hv-hv', ctRatio: '75/5', meterAccuracy: '0.5S' }], tariffs: [{ tariffClass: 'commercial', billing: 'two-part', powerFactor: '0.90' }], ownershipBoundary: '12#杆 T 接点', investmentBoundary: 'split', validMonths: 12,
};

describe('the scheme in words that anybody understands', () => {
  it('says sources and capacity in the headline', () => expect(headline(scheme)).toEqual({ zh: '一路 10 kV 电源，给您 800 kVA 容量', en: 'One source at 10 kV, 800 kVA for you' }));
  it('answers seven questions, and says aloud that no fee is due', () => {
    const answers = sevenAnswers(scheme);
    expect(answers).toHaveLength(7);
    expect(answers[5]?.says).toEqual({ zh: '没有', en: 'None' });
    expect(answers[6]?.says.zh).toBe('自您签收起 1 年');
    expect(transformersOf(scheme)).toBe('1×800 kVA');
  });
  it('names each fee that is due', () => expect(sevenAnswers({ ...scheme, feeRows: [{ item: 'high-reliability', amountYuan: '176000.00' }] })[5]?.says.zh).toContain('176000.00 元'));
  it('reads fields that the scheme really has', () => {
    const fields = draftForm.fields;
    for (const code of ['approvedCapacityKva', 'sources', 'transformersPlan', 'meteringPoints', 'tariffs', 'feeRows', 'ownershipBoundary', 'investmentBoundary', 'investmentWords', 'validMonths']) expect(fields).toHaveProperty(code);
    for (const column of Object.keys(scheme.sources[0] ?? {})) expect(accessFields.sources.columns).toHaveProperty(column);
    for (const column of Object.keys(scheme.transformersPlan[0] ?? {})) expect(accessFields.transformersPlan.columns).toHaveProperty(column);
    for (const column of Object.keys(scheme.meteringPoints[0] ?? {})) expect(meteringFields.meteringPoints.columns).toHaveProperty(column);
    for (const column of Object.keys(scheme.tariffs[0] ?? {})) expect(tariffFields.tariffs.columns).toHaveProperty(column);
  });
});
