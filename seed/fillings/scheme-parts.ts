import { askedKva, ctRatio, isDual, motorsKva, totalKva, vtRatio } from '../capacity.ts';
import { type Filling, type Given } from '../given.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Source } from '../profile.ts';

const text = String;

/** 接入系统方案: one row a source, each able to carry the whole capacity. */
export const accessScheme: Filling = (given) => {
  const { profile, files, memory, variant } = given;
  const asked = askedKva(profile);
  const important = profile.grade !== undefined;
  const special = (profile.natures ?? []).some((n) => n === 'harmonic' || n === 'shock');
  return {
    sources: profile.sources.map((s, i) => sourceRow(s, i, given)),
    supplyLink: profile.sources.some((s) => s.role === 'mutual') ? 'mutual' : 'main-and-standby', operationMode: 'hot-standby', interlock: ['mechanical', 'electrical'],
    ...(isDual(profile) ? {} : { supplyLink: undefined, operationMode: undefined, interlock: undefined }),
    mainWiring: profile.mainWiring,
    transformersPlan: (profile.transformers ?? []).map((t) => ({ model: t.model, capacityKva: text(t.kva), count: t.count, duty: 'running' })),
    hvMotorsKva: motorsKva(profile) > 0 ? text(motorsKva(profile)) : undefined,
    reactiveKvar: text(Math.round(((asked - motorsKva(profile)) * 0.25) / 10) * 10), reactiveWay: 'automatic',
    protectionReq: '进线配置过流、速断和零序保护，变压器配置差动和瓦斯（温度）保护，定值由调度下达。', dispatchReq: '配置调度电话和远动终端，遥测遥信上送县调。',
    harmonicReq: special ? '装设滤波兼补偿装置，公共连接点谐波满足 GB/T 14549。' : undefined,
    emergencyKw: important ? text(Math.ceil(((profile.securityKw ?? 100) * 1.25) / 10) * 10) : undefined, emergencySwitchS: important ? '15' : undefined,
    emergencyReq: important ? '配备应急照明、UPS 和手动隔离措施，编制停电应急预案并每年演练。' : undefined,
    singleLine: files(1), opinion: memory['returned'] !== undefined || variant === 'again' ? '已按退回意见修改。' : '电源点可开放容量满足要求。',
  };
};

function sourceRow(s: Source, i: number, { profile }: Given): JsonObject {
  return {
    no: text(i + 1), role: s.role, substation: s.substation, feeder: s.feeder, connectionPoint: s.point, voltage: profile.voltage, supplyKva: text(totalKva(profile)), openCapacityKva: text(s.openKva),
    afterWorks: profile.works !== undefined && s.openKva < totalKva(profile), line: s.dedicated ? 'dedicated' : 'public', laying: s.laying, conductor: s.conductor, lengthM: text(s.lengthM),
    protection: s.dedicated ? '线路光差保护、过流保护' : '分界断路器，过流、零序保护', boundary: `${s.feeder} ${s.point} 接火点电源侧 0.3 m 处，分界点电源侧属供电公司，负荷侧属客户`,
  };
}

/** 计量方案: one main meter a source; a charger or irrigation customer no differently. */
export const meteringScheme: Filling = ({ profile }) => {
  const capacity = totalKva(profile);
  const low = capacity < 315;
  const metered = low ? '0.38' : profile.voltage;
  return {
    meteringPoints: profile.sources.map((_s, i) => ({
      no: `M${i + 1}`, source: text(i + 1), role: 'main', place: low ? '台架低压侧计量箱' : `${i + 1}# 进线计量柜`, side: low ? 'hv-lv' : 'hv-hv', voltage: metered, capacityKva: text(capacity),
      meteringClass: low ? 'IV' : 'III', meterType: low ? '三相智能表 3×220/380V 3×1.5(6)A' : '三相智能表 3×100V 3×1.5(6)A', meterAccuracy: low ? '1.0' : '0.5S',
      ctRatio: ctRatio(capacity, Number(metered)), ctAccuracy: '0.5S', ctCount: low ? 3 : 2, ...(low ? {} : { vtRatio: vtRatio(metered), vtAccuracy: '0.5', vtCount: 2 }),
      secondary: '专用二次回路，4 mm² 铜芯', wiring: low ? 'four-wire' : 'three-wire', terminal: 'customer-terminal', cabinet: low ? '低压计量箱' : 'KYN28 计量柜',
    })),
    opinion: '变比按满载电流选取，二次回路专用。',
  };
};

/** 高可靠性供电费 is due on the standby source's capacity; of an increase only on what is added. */
export const feeRows = ({ profile }: Given): readonly JsonObject[] => {
  if (!isDual(profile)) return [];
  const quantity = askedKva(profile);
  return [{ item: 'high-reliability', unitPriceYuan: '160', quantityKva: text(quantity), amountYuan: (quantity * 160).toFixed(2), ground: '省发改委高可靠性供电费用收费标准（演示）' }];
};

export const tariffScheme: Filling = (given) => {
  const { profile } = given;
  const twoPart = profile.tariff === 'business-two-part';
  return {
    tariffs: profile.sources.map((_s, i) => ({
      point: `M${i + 1}`, tariffClass: profile.tariff, billing: twoPart ? 'two-part' : 'single', ...(twoPart ? { demandForm: 'capacity' } : {}),
      timeOfUse: profile.tariff !== 'residential', powerFactor: profile.powerFactor, split: 'none', transformerLoss: totalKva(profile) < 315 ? 'table' : 'none', lineLoss: 'none',
    })),
    feeRows: feeRows(given), opinion: twoPart ? '容量 315 kVA 及以上，执行两部制。' : '按用电类别执行单一制。',
  };
};
