import { stableId } from '../stable-id.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

export type UnitSeed = {
  readonly id: Id;
  readonly code: string;
  readonly name: Text;
  readonly level: 'group' | 'branch' | 'county' | 'department';
  readonly parent: Id | null;
  /** From the group down to the unit itself. */
  readonly path: readonly Id[];
  readonly regions: readonly string[];
};

const unit = (code: string, level: UnitSeed['level'], name: Text, parent: UnitSeed | null, regions: readonly string[] = []): UnitSeed => {
  const id = stableId(`unit/${code}`);
  return { id, code, name, level, parent: parent?.id ?? null, path: [...(parent?.path ?? []), id], regions };
};

const group = unit('610000', 'group', { zh: '省电力集团公司', en: 'Provincial Power Group' }, null);
const branch = unit('610800', 'branch', { zh: '榆林分公司', en: 'Yulin Branch' }, group);

/** The three county units of the demo, by the name that stories use. */
export const counties = {
  shenmu: unit('610881', 'county', { zh: '神木供电分公司', en: 'Shenmu Supply Unit' }, branch, ['610881']),
  jingbian: unit('610824', 'county', { zh: '靖边供电分公司', en: 'Jingbian Supply Unit' }, branch, ['610824']),
  fugu: unit('610822', 'county', { zh: '府谷供电分公司', en: 'Fugu Supply Unit' }, branch, ['610822']),
} as const;

export type County = keyof typeof counties;

const departmentNames = {
  SY: { zh: '市场营销部', en: 'Marketing Department' },
  SJ: { zh: '生产技术部', en: 'Production Technology Department' },
  JL: { zh: '计量班', en: 'Metering Team' },
  YJ: { zh: '用电检查班', en: 'Inspection Team' },
  YT: { zh: '营业厅', en: 'Service Counter' },
  DK: { zh: '调度控制中心', en: 'Dispatch Centre' },
  YW: { zh: '运维检修部', en: 'Operation and Maintenance' },
  WC: { zh: '物资与财务部', en: 'Materials and Finance' },
} as const satisfies Record<string, Text>;

export type Department = keyof typeof departmentNames;

export const departmentOf = (county: County, department: Department): UnitSeed =>
  unit(`${counties[county].code}-${department}`, 'department', departmentNames[department], counties[county]);

const departments = (Object.keys(counties) as County[]).flatMap((county) => (Object.keys(departmentNames) as Department[]).map((department) => departmentOf(county, department)));

/** Every unit, those above first. */
export const units: readonly UnitSeed[] = [group, branch, ...Object.values(counties), ...departments];

export const upper = { branch, group } as const;
