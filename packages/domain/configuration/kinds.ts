import type { Duty } from '../glossary/duty.ts';
import type { Text } from '../kernel/text.ts';

/**
 * What a kind of kept document is called and who may do what with it. `starts`: `ahead` a version is in force from a day after its
 * approval, later than the version before · `known` it holds from the moment of its approval, whatever days it speaks of.
 */
type KindRules = {
  readonly name: Text;
  readonly proposes: readonly Duty[];
  readonly approves: readonly Duty[];
  readonly starts: 'ahead' | 'known';
};

const keepers = ['administrator', 'group-marketing'] as const satisfies readonly Duty[];

/** 配置台账: the documents that people of the house keep, each a stream of its own. The check of a document stands beside its kind in the server. */
export const configurationKinds = {
  regime: { name: { zh: '时限规则集', en: 'Regime of time limits' }, proposes: keepers, approves: keepers, starts: 'ahead' },
  calendar: { name: { zh: '工作日历', en: 'Working calendar' }, proposes: keepers, approves: keepers, starts: 'known' },
  warnings: { name: { zh: '预警阶梯', en: 'Ladder of warnings' }, proposes: keepers, approves: keepers, starts: 'ahead' },
} as const satisfies Record<string, KindRules>;

export type ConfigurationKind = keyof typeof configurationKinds;
