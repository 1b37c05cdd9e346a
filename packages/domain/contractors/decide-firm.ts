import type { Duty } from '../glossary/duty.ts';
import type { DecidedEvent } from '../kernel/event.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import { refusals, type Refusal } from '../kernel/refusal.ts';
import { firmActs, type FirmAct } from './firm-acts.ts';
import type { Firm, Licence } from './firm.ts';
import { scopeOf, type LicenceScope } from './licence-scope.ts';

export const refuseFirm = refusals({
  'not-your-duty': { zh: '您的岗位不办理承揽单位登记；由客户经理、项目经理、市场营销或单位负责人办理。', en: 'Your duty does not keep the register of firms: the managers, marketing and unit heads do.' },
  'firm-registered': (p: { firm: string }) => ({ zh: `这个统一社会信用代码已经登记为${p.firm}，请在它的记录上办理。`, en: `This credit code is registered already, for ${p.firm}. Go on with its record.` }),
  'no-firm': { zh: '没有这个单位的登记。', en: 'There is no record of this firm.' },
  'no-licence-row': { zh: '没有这一条资质，或已登记撤销。', en: 'There is no such licence, or it is revoked already.' },
  'revoked-before-issued': { zh: '撤销日期早于发证日期，请核对。', en: 'It would be revoked before it was issued. Check the date.' },
  'licence-twice': { zh: '同一证书、同一有效期已经登记。', en: 'The same certificate with the same dates is on record already.' },
  'case-unknown': { zh: '没有找到这个案件编号，或您看不到这个案件。', en: 'There is no such case number, or you do not see that case.' },
  'scheme-replied': { zh: '这个日期供电方案已经答复客户，不需要登记。', en: 'On that day the customer had the reply already; there is nothing to record.' },
  stale: { zh: '您打开之后，别人已经办理过这个单位；请刷新后核对再办。', en: 'Somebody has dealt with this firm since you opened it. Reload, look and go on.' },
});

/** What the decision must know beside the firm. `sameCode`: the firm registered under the code that is to be registered. `caseSeen`: the case named, where the person sees it. */
export type FirmFacts = {
  readonly duties: readonly Duty[];
  readonly scopes: readonly LicenceScope[];
  readonly sameCode?: string;
  readonly caseSeen?: { readonly repliedOn?: BusinessDate };
};

export type FirmDecision = { readonly event: DecidedEvent; readonly duty: Duty } | { readonly refusal: Refusal };

/** Whether the act may be done on the firm (null: not registered), and what it says in the ledger. The form was checked before. */
export function decideFirm(firm: Firm | null, act: FirmAct, data: JsonObject, facts: FirmFacts): FirmDecision {
  const { by, event } = firmActs[act];
  const duty = facts.duties.find((held) => (by as readonly Duty[]).includes(held));
  if (duty === undefined) return { refusal: refuseFirm('not-your-duty') };
  const refusal = act === 'register-firm' ? takenBy(firm, facts) : firm === null ? refuseFirm('no-firm') : whyNot(firm, act, data, facts);
  if (refusal !== null) return { refusal };
  return { duty, event: { type: event, typeVersion: 1, body: { data: act === 'record-licence' ? withCap(data, facts) : data } } };
}

const takenBy = (firm: Firm | null, { sameCode }: FirmFacts): Refusal | null => {
  const taken = firm?.name ?? sameCode;
  return taken === undefined ? null : refuseFirm('firm-registered', { firm: taken });
};

function whyNot(firm: Firm, act: FirmAct, data: JsonObject, { caseSeen }: FirmFacts): Refusal | null {
  if (act === 'record-licence') {
    const same = (one: Licence) => (['licenceKind', 'licenceNo', 'validFrom', 'validTo'] as const).every((part) => one[part] === data[part]) && one.revoked === undefined;
    return firm.licences.some(same) ? refuseFirm('licence-twice') : null;
  }
  if (act === 'revoke-licence') {
    const licence = firm.licences.find(({ no }) => no === data['licence']);
    if (licence === undefined || licence.revoked !== undefined) return refuseFirm('no-licence-row');
    return String(data['on']) < licence.validFrom ? refuseFirm('revoked-before-issued') : null;
  }
  if (act !== 'record-scheme-seen') return null;
  if (caseSeen === undefined) return refuseFirm('case-unknown');
  return caseSeen.repliedOn !== undefined && caseSeen.repliedOn < String(data['seenOn']) ? refuseFirm('scheme-replied') : null;
}

/** The cap stands on the licence, not only its grade (facts 6.2): where none was given, that of the grade on the day it began. */
function withCap(data: JsonObject, { scopes }: FirmFacts): JsonObject {
  const cap = data['maxKv'] === undefined ? scopeOf(scopes, data as unknown as Licence)?.maxKv : undefined;
  return cap === undefined ? data : { ...data, maxKv: cap };
}
