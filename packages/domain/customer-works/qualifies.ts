import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import { compare, type Decimal } from '../kernel/decimal.ts';
import { isRole, licencesFor } from '../glossary/licences-for.ts';
import { refusals, type Refusal } from '../kernel/refusal.ts';

const refuse = refusals({
  'licence-kind': (p: { firm: string }) => ({ zh: `${p.firm}的许可证类别与所承揽的工作不符。请核对证书，或请客户另行委托。`, en: `The kind of licence of ${p.firm} does not cover this work. Compare the certificate, or ask the customer to name another firm.` }),
  'licence-voltage': (p: { firm: string; maxKv: string; neededKv: string }) => ({ zh: `${p.firm}许可电压上限 ${p.maxKv} kV，本工程为 ${p.neededKv} kV，许可范围不满足，请客户另行委托。`, en: `${p.firm} is licensed up to ${p.maxKv} kV; these works are ${p.neededKv} kV. The customer is asked to name another firm.` }),
  'licence-expired': (p: { firm: string; validTo: string }) => ({ zh: `${p.firm}的许可证有效期至 ${p.validTo}，不覆盖计划工期。请提交续期后的证书。`, en: `The licence of ${p.firm} is valid until ${p.validTo}, not over the planned works. A renewed certificate is needed.` }),
  'licence-not-yet': (p: { firm: string; validFrom: string }) => ({ zh: `${p.firm}的许可证自 ${p.validFrom} 起有效，尚未生效。`, en: `The licence of ${p.firm} is valid only from ${p.validFrom}.` }),
  'other-papers': (p: { firm: string }) => ({ zh: `${p.firm}的建筑业企业资质或安全生产许可证缺少或过期，请补齐。`, en: `The building qualification or the safe production licence of ${p.firm} is missing or has run out. Hand it in.` }),
  'query-too-old': (p: { days: string }) => ({ zh: `资质查询截图应在 ${p.days} 天以内，请重新查询。`, en: `The query of the licence may be at most ${p.days} days old. Query it again.` }),
});

export type Firm = {
  readonly role: string; readonly firm: string; readonly licenceKind: string; readonly maxKv: Decimal; readonly validFrom: BusinessDate; readonly validTo: BusinessDate;
  readonly otherPapers?: readonly { readonly kind: string; readonly validTo: BusinessDate }[];
};

export type Against = {
  readonly neededKv: Decimal | undefined;
  readonly today: BusinessDate;
  /** End of the planned works, where the customer has told it. */
  readonly worksUntil: BusinessDate | undefined;
  readonly doneAt: Instant;
  readonly queriedAt: Instant;
  readonly queryMaxDays: Decimal | undefined;
};

/** Why a firm does not qualify for these works; undefined when it does. Words name the fact, never the firm's worth. */
export function doesNotQualify(firm: Firm, against: Against): Refusal | undefined {
  const { neededKv, today, worksUntil, doneAt, queriedAt, queryMaxDays } = against;
  const until = worksUntil !== undefined && worksUntil > today ? worksUntil : today;
  if (!isRole(firm.role) || licencesFor[firm.role].main !== firm.licenceKind) return refuse('licence-kind', { firm: firm.firm });
  if (neededKv !== undefined && compare(firm.maxKv, neededKv) < 0) return refuse('licence-voltage', { firm: firm.firm, maxKv: firm.maxKv, neededKv });
  if (firm.validFrom > today) return refuse('licence-not-yet', { firm: firm.firm, validFrom: firm.validFrom });
  if (firm.validTo < until) return refuse('licence-expired', { firm: firm.firm, validTo: firm.validTo });
  const valid = new Set((firm.otherPapers ?? []).filter((p) => p.validTo >= until).map((p) => p.kind));
  if (firm.role === 'construction' && !(valid.has('building') && valid.has('safe-production'))) return refuse('other-papers', { firm: firm.firm });
  const tooOld = queryMaxDays !== undefined && queriedAt < addCalendarDays(doneAt.slice(0, 10), -Number(queryMaxDays)) + doneAt.slice(10);
  return tooOld ? refuse('query-too-old', { days: queryMaxDays }) : undefined;
}
