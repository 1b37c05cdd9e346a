import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { stableId } from '../stable-id.ts';
import { counties, departmentOf, upper, type County, type Department, type UnitSeed } from './units.ts';

export type Staff = {
  readonly id: Id;
  readonly name: string;
  readonly duty: Duty;
  /** Where the duty is held, and the county or higher unit that it reaches from there. */
  readonly unit: UnitSeed;
  readonly reach: UnitSeed;
  readonly workPhone: string;
  /** Given where the demo has a sign-in for the person. */
  readonly userName?: string;
};

const areaCodes = { shenmu: '0912-8330', jingbian: '0912-4620', fugu: '0912-8710' } as const;

type Place = readonly [Duty, Department, readonly string[]];

/** Who holds what in a county unit; the first of each duty is the one who is asked first. */
const desks: Readonly<Record<County, readonly Place[]>> = {
  shenmu: county('乔海燕', '刘润生', ['高文博', '折小东', '贺秀梅'], ['白建斌', '王世杰'], '艾雪莲', ['冯利军', '拓向东'], '惠艳琴', '曹志强', '姬保平', '党彩霞', '霍子洲', '景红军', '史晓雯', '常桂芳', '郝玉柱'),
  jingbian: county('马晓雯', '訾文博', ['王芳', '张建军', '李娜'], ['赵志刚', '刘波'], '陈海燕', ['杨利军', '高润生'], '周雪梅', '吴保平', '郑向东', '孙彩霞', '朱世杰', '胡建斌', '林秀梅', '何桂芳', '郭延川'),
  fugu: county('苏桂芳', '蔺志强', ['韩晓雯', '杜利军'], ['田玉柱', '袁海燕'], '任雪莲', ['方保平', '石文博'], '姚艳琴', '廖世杰', '邹建斌', '熊秀梅', '金红军', '陆润生', '郝彩霞', '孔向东', '白志刚'),
};

function county(
  counter: string, lead: string, customerManagers: readonly string[], projectManagers: readonly string[], technology: string, metering: readonly string[], marketing: string,
  reviewer: string, dispatch: string, operation: string, inspection: string, materials: string, finance: string, dossier: string, head: string,
): readonly Place[] {
  return [
    ['counter', 'YT', [counter]], ['unit-dispatcher', 'SY', [lead]], ['customer-manager', 'SY', customerManagers], ['project-manager', 'SJ', projectManagers],
    ['production-technology', 'SJ', [technology]], ['metering-team', 'JL', metering], ['marketing', 'SY', [marketing]], ['reviewer', 'SY', [reviewer]], ['dispatch', 'DK', [dispatch]],
    ['operation', 'YW', [operation]], ['inspection', 'YJ', [inspection]], ['materials', 'WC', [materials]], ['finance', 'WC', [finance]], ['dossier-keeper', 'SY', [dossier]], ['unit-head', 'SY', [head]],
  ];
}

/** The county whose people sign in under the plain name of their duty; others add the county. */
const first: County = 'jingbian';

/** Managers, leads and reviewers of every county can sign in; of the other desks those of the first county. */
const everywhere: readonly Duty[] = ['unit-dispatcher', 'customer-manager', 'project-manager', 'unit-head'];

const staffOf = (name: County): readonly Staff[] =>
  desks[name].flatMap(([duty, department, names], desk) =>
    names.map((person, i): Staff => {
      const plain = i === 0 ? duty : `${duty}${i + 1}`;
      const userName = name === first ? plain : everywhere.includes(duty) && i === 0 ? `${duty}.${name}` : undefined;
      return {
        id: stableId(`person/${name}/${duty}/${i}`), name: person, duty, unit: duty === 'unit-head' ? counties[name] : departmentOf(name, department), reach: counties[name],
        workPhone: `${areaCodes[name]}${String(10 + desk * 3 + i).padStart(3, '0')}`, ...(userName === undefined ? {} : { userName }),
      };
    }));

const above = (unit: UnitSeed, people: readonly (readonly [Duty, string])[]): readonly Staff[] =>
  people.map(([duty, name], i) => ({
    id: stableId(`person/${unit.code}/${duty}`), name, duty, unit, reach: unit, workPhone: `0912-3890${String(100 + i)}`,
    userName: ['service-desk', 'branch-head', 'group-marketing', 'group-innovation', 'auditor', 'administrator', 'customer-service'].includes(duty) ? duty : `${duty}.${unit === upper.branch ? 'branch' : 'group'}`,
  }));

/** Everybody who works for the utility in the demo; all names are invented. */
export const staff: readonly Staff[] = [
  ...(Object.keys(desks) as County[]).flatMap(staffOf),
  ...above(upper.branch, [
    ['marketing', '艾延川'], ['production-technology', '惠建斌'], ['dispatch', '雒向东'], ['metering-team', '贺桂芳'], ['reviewer', '乔世杰'],
    ['branch-head', '高保平'], ['service-desk', '姬晓雯'], ['customer-service', '常雪莲'], ['auditor', '折润生'], ['administrator', '党文博'],
  ]),
  ...above(upper.group, [['group-marketing', '史利军'], ['group-innovation', '景艳琴'], ['production-technology', '霍志强']]),
];

/** Who holds a duty for a county's cases, at the county or above it. Throws a fault when nobody does. */
export function holder(county: County, duty: Duty, options: { readonly nth?: number; readonly level?: 'county' | 'branch' | 'group' } = {}): Staff {
  const { nth = 0, level } = options;
  const places = level === undefined ? [counties[county], upper.branch, upper.group] : [{ county: counties[county], branch: upper.branch, group: upper.group }[level]];
  const found = places.flatMap((place) => staff.filter((s) => s.duty === duty && s.reach.id === place.id))[nth];
  if (!found) throw new Error(`nobody is ${duty} for ${county}${level ? ` at the ${level}` : ''}`);
  return found;
}
