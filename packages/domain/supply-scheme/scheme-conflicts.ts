import type { AccessPart, MeteringPart, TariffPart } from '../glossary/scheme-parts.ts';
import { compare, sum, type Decimal } from '../kernel/decimal.ts';
import { fullLoadAmperes, primaryOf } from './metering-checks.ts';
import type { Text } from '../kernel/text.ts';

/** Where two parts of the scheme contradict each other, and which of them may put it right. */
export type Conflict = { readonly code: string; readonly parts: readonly ('access' | 'metering' | 'tariff')[]; readonly text: Text };

export type Parts = {
  readonly access?: AccessPart | undefined;
  readonly metering?: MeteringPart | undefined;
  readonly tariff?: TariffPart | undefined;
  readonly approvedCapacityKva?: Decimal | undefined;
};

/** 三方案校核: voltage, capacity, points and fees of the three parts agree; shown while drafting, and none may be open when it is signed. */
export function schemeConflicts({ access, metering, tariff, approvedCapacityKva: approved }: Parts): readonly Conflict[] {
  if (!access || !metering || !tariff) return [];
  return [...betweenCapacity(access, approved), ...betweenSourcesAndMeters(access, metering), ...betweenSourcesAndCts(access, metering), ...betweenMetersAndTariff(metering, tariff, approved), ...betweenSourcesAndFees(access, tariff)];
}

function betweenCapacity(access: AccessPart, approved: Decimal | undefined): readonly Conflict[] {
  if (approved === undefined || compare(access.transformersKva, approved) === 0) return [];
  return [{ code: 'capacity', parts: ['access'], text: { zh: `受电设备合计 ${access.transformersKva} kVA，核定容量 ${approved} kVA。`, en: `Equipment comes to ${access.transformersKva} kVA; approved are ${approved} kVA.` } }];
}

const billed = (role: string) => role === 'main' || role === 'sub';

function betweenSourcesAndMeters(access: AccessPart, metering: MeteringPart): readonly Conflict[] {
  const unmetered = access.sources.filter((s) => !metering.points.some((p) => p.source === s.no && p.role === 'main'));
  return [
    ...unmetered.map((s): Conflict => ({ code: 'source-unmetered', parts: ['access', 'metering'], text: { zh: `电源 ${s.no} 没有计量点。`, en: `Source ${s.no} has no metering point.` } })),
    ...metering.points.flatMap((p): Conflict[] => {
      const source = access.sources.find((s) => s.no === p.source);
      if (!source) return [{ code: 'no-such-source', parts: ['access', 'metering'], text: { zh: `计量点 ${p.no} 所属电源 ${p.source} 不在接入系统方案中。`, en: `Metering point ${p.no} names source ${p.source}, which the access scheme does not have.` } }];
      if (p.side === 'hv-hv' && p.voltage !== source.voltage) {
        return [{ code: 'voltage', parts: ['access', 'metering'], text: { zh: `计量点 ${p.no} 电压 ${p.voltage} kV，电源 ${source.no} 电压 ${source.voltage} kV。`, en: `Metering point ${p.no} is at ${p.voltage} kV, source ${source.no} at ${source.voltage} kV.` } }];
      }
      return [];
    }),
    ...access.sources.flatMap((s): Conflict[] => {
      const metered = sum(metering.points.filter((p) => p.source === s.no && p.role === 'main').map((p) => p.capacityKva));
      if (compare(metered, s.supplyKva) <= 0) return [];
      return [{ code: 'metered-capacity', parts: ['access', 'metering'], text: { zh: `电源 ${s.no} 供电容量 ${s.supplyKva} kVA，其计量点合计 ${metered} kVA。`, en: `Source ${s.no} supplies ${s.supplyKva} kVA; its metering points come to ${metered} kVA.` } }];
    }),
  ];
}

/** The CTs of a source's only meter carry what the source supplies: I = S/(√3·U), forms.md 6b. */
function betweenSourcesAndCts(access: AccessPart, metering: MeteringPart): readonly Conflict[] {
  return access.sources.flatMap((source): Conflict[] => {
    const [point, ...others] = metering.points.filter((p) => p.source === source.no && p.role === 'main');
    if (point?.ctRatio === undefined || others.length > 0 || point.side !== 'hv-hv') return [];
    const [primary, full] = [primaryOf(point.ctRatio), fullLoadAmperes(source.supplyKva, source.voltage as Decimal)];
    if (primary === null || primary >= full) return [];
    return [{ code: 'ct-below-source', parts: ['metering', 'access'], text: { zh: `计量点 ${point.no} CT 变比 ${point.ctRatio}，低于电源 ${source.no} 额定电流 ${full} A。`, en: `The CTs of metering point ${point.no} (${point.ctRatio}) carry less than the ${full} A of source ${source.no}.` } }];
  });
}

function betweenMetersAndTariff(metering: MeteringPart, tariff: TariffPart, approved: Decimal | undefined): readonly Conflict[] {
  const known = new Set(metering.points.map((p) => p.no));
  const untariffed = metering.points.filter((p) => billed(p.role) && !tariff.points.some((t) => t.point === p.no));
  return [
    ...tariff.points.filter((t) => !known.has(t.point)).map((t): Conflict => ({ code: 'no-such-point', parts: ['metering', 'tariff'], text: { zh: `电价方案的计量点 ${t.point} 不在计量方案中。`, en: `The tariff scheme names metering point ${t.point}, which the metering scheme does not have.` } })),
    ...untariffed.map((p): Conflict => ({ code: 'point-without-tariff', parts: ['metering', 'tariff'], text: { zh: `计量点 ${p.no} 没有计费方案。`, en: `Metering point ${p.no} has no tariff.` } })),
    ...tariff.points.flatMap((t): Conflict[] => {
      if (t.demandKw === undefined || approved === undefined || compare(t.demandKw, approved) <= 0) return [];
      return [{ code: 'demand-above-capacity', parts: ['tariff'], text: { zh: `计量点 ${t.point} 合同需量 ${t.demandKw} kW，大于核定容量 ${approved} kVA。`, en: `The contract demand of ${t.point}, ${t.demandKw} kW, is above the approved ${approved} kVA.` } }];
    }),
  ];
}

/** 高可靠性供电费 is only due on sources beyond the first. */
function betweenSourcesAndFees(access: AccessPart, tariff: TariffPart): readonly Conflict[] {
  if (access.sources.length > 1 || !tariff.feeItems.includes('high-reliability')) return [];
  return [{ code: 'fee-without-second-source', parts: ['access', 'tariff'], text: { zh: '单电源用户不收高可靠性供电费。', en: 'A customer with one source pays no high-reliability fee.' } }];
}
