import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { refusals } from '@jiedian/domain/kernel/refusal.ts';
import type { Statement } from '../db/flight.ts';

export const routingRefusal = refusals({
  'region-not-served': { zh: '所填地址不在本公司供电区域内，请核对行政区划；确需办理请拨打 95598。', en: 'The address is outside our service area. Check the region; for help call 95598.' },
  'other-unit-serves': (p: { unitZh: string; unitEn: string }) => ({ zh: `该地址由${p.unitZh}供电，请转该公司受理，或请客户网上申请。`, en: `That address is served by ${p.unitEn}. Pass it on to them, or ask the customer to apply online.` }),
  'customer-unknown': { zh: '请先登录并完善客户资料，再提交申请。', en: 'Sign in and complete your customer details first, then apply.' },
});

/** The unit whose area a region lies in; `mine`: whether the asker's scope holds it. */
export type Routed = { readonly id: Id; readonly code: string; readonly nameZh: string; readonly nameEn: string; readonly path: readonly Id[]; readonly mine: boolean };

/** Routes by the longest region code that fits. Gives at most one {@link Routed}. */
export const routeByRegion = (region: string): Statement => ({
  name: 'route-by-region',
  text: `select u.id, u.code, u.name_zh as "nameZh", u.name_en as "nameEn", u.path, coalesce(u.id = any ((select scope.units())::uuid[]), false) as mine
    from unit u cross join lateral unnest(u.regions) r(code) where starts_with($1, r.code) order by length(r.code) desc, u.code limit 1`,
  values: [region],
});

/** The same of a unit that is known: the unit of the case that a project serves, or of the asker's duty. */
export const routeByUnit = (unitId: Id | null, caseId: string | null): Statement => ({
  name: 'route-by-unit',
  text: `select u.id, u.code, u.name_zh as "nameZh", u.name_en as "nameEn", u.path, coalesce(u.id = any ((select scope.units())::uuid[]), false) as mine
    from unit u where u.id = coalesce((select s.unit_id from stream s where s.id = $2), $1)`,
  values: [unitId, caseId],
});

/** The next number of a kind in a unit: the row stays locked until the number is recorded, so that there are no gaps. */
export const nextOf = (unitId: Id, kind: string, period: string): Statement => ({
  name: 'next-number',
  text: `insert into counter as c (unit_id, kind, period, last) values ($1, $2, $3, 1) on conflict (unit_id, kind, period) do update set last = c.last + 1 returning last`,
  values: [unitId, kind, period],
});
