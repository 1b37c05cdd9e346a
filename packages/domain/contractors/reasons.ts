import { refusals } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';

/** Why a firm does not qualify, and what only warns. Words name the fact, never the firm's worth. */
export const reason = refusals({
  'not-its-kind': (p: { firm: string; role: Text }) => ({ zh: `${p.firm}没有登记为${p.role.zh}单位。`, en: `${p.firm} is not registered for this work (${p.role.en}).` }),
  'no-licence': (p: { firm: string; kind: Text }) => ({ zh: `${p.firm}没有登记资质：${p.kind.zh}。`, en: `${p.firm} has no licence on record: ${p.kind.en}.` }),
  revoked: (p: { licenceNo: string; on: string }) => ({ zh: `资质 ${p.licenceNo} 已于 ${p.on} 被撤销或吊销。`, en: `Licence ${p.licenceNo} was revoked on ${p.on}.` }),
  'not-yet': (p: { licenceNo: string; validFrom: string }) => ({ zh: `资质 ${p.licenceNo} 自 ${p.validFrom} 起有效，尚未生效。`, en: `Licence ${p.licenceNo} is valid only from ${p.validFrom}.` }),
  expired: (p: { licenceNo: string; validTo: string }) => ({ zh: `资质 ${p.licenceNo} 有效期至 ${p.validTo}，已过期。`, en: `Licence ${p.licenceNo} ran out after ${p.validTo}.` }),
  'ends-before-works': (p: { licenceNo: string; validTo: string; until: string }) => ({ zh: `资质 ${p.licenceNo} 有效期至 ${p.validTo}，不覆盖计划工期（至 ${p.until}）。`, en: `Licence ${p.licenceNo} is valid until ${p.validTo}, not over the planned works (until ${p.until}).` }),
  voltage: (p: { licenceNo: string; maxKv: string; kv: string }) => ({ zh: `资质 ${p.licenceNo} 的电压上限为 ${p.maxKv} kV，低于本工程的 ${p.kv} kV。`, en: `Licence ${p.licenceNo} goes up to ${p.maxKv} kV; these works are ${p.kv} kV.` }),
  capacity: (p: { licenceNo: string; maxKva: string; kva: string }) => ({ zh: `资质 ${p.licenceNo} 的容量上限为 ${p.maxKva} kVA，低于本工程的 ${p.kva} kVA。`, en: `Licence ${p.licenceNo} goes up to ${p.maxKva} kVA; these works are ${p.kva} kVA.` }),
  barred: (p: { firm: string; until: string }) => ({ zh: `${p.firm}被限制承揽工程，至 ${p.until}。`, en: `${p.firm} is barred from taking up works until ${p.until}.` }),
  'ends-during-works': (p: { licenceNo: string; validTo: string }) => ({ zh: `资质 ${p.licenceNo} 将于 ${p.validTo} 到期，早于工程完工，请提前办理续期。`, en: `Licence ${p.licenceNo} runs out on ${p.validTo}, before the works end. It should be renewed in time.` }),
  'scheme-ended': (p: { licenceNo: string }) => ({ zh: `资质 ${p.licenceNo} 为旧五级制证书，换证期已过，请到发证机关网站核实是否有效（待核实）。`, en: `Licence ${p.licenceNo} has a grade of the old scheme, whose time for exchange is over. Verify with the authority whether it stands (to be confirmed).` }),
  'cap-above-grade': (p: { licenceNo: string; maxKv: string; gradeKv: string }) => ({ zh: `资质 ${p.licenceNo} 登记的电压上限 ${p.maxKv} kV 高于其等级的 ${p.gradeKv} kV，请核对证书。`, en: `Licence ${p.licenceNo} is recorded up to ${p.maxKv} kV, above its grade’s ${p.gradeKv} kV. Compare the certificate.` }),
  'query-old': (p: { licenceNo: string; days: string }) => ({ zh: `资质 ${p.licenceNo} 的查询已超过 ${p.days} 天，请重新查询。`, en: `Licence ${p.licenceNo} was queried more than ${p.days} days ago. Query it again.` }),
});
