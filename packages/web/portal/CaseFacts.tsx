import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { plainDecimal } from '../parts/portal-kit/plain-decimal.ts';
import { useSpeech } from '../parts/portal-kit/speech.ts';

/** 高压新装 | 10 kV | 800 kVA: facts of one line, parted by a rule. */
export function CaseFacts({ of, number }: { of: { businessType: string | null; voltage: string | null; capacityKva: string | null }; number?: string }) {
  const { t } = useSpeech();
  return (
    <p className="p-facts">
      {of.businessType === null ? null : <span>{t(wordsOf(businessTypes, of.businessType))}</span>}
      {of.voltage === null ? null : <span className="p-keep">{of.voltage} kV</span>}
      {of.capacityKva === null ? null : <span className="p-keep">{plainDecimal(of.capacityKva)} kVA</span>}
      {number === undefined ? null : <span className="p-keep">{number}</span>}
    </p>
  );
}
