import type { CaseFacts } from '../glossary/case-facts.ts';
import { completionPapers } from '../glossary/lists/completion-paper.ts';
import type { OutsideFacts } from '../glossary/outside-facts.ts';
import type { Text } from '../kernel/text.ts';
import { wordsOf } from '../glossary/list.ts';

type Facts = Partial<Pick<CaseFacts, 'exemptionRecalled'> & Pick<OutsideFacts, 'papersByStep' | 'exempt'>>;

/** Papers that an exempt case hands in here instead of showing them on the way (process.md, "Exemption is a rule"). */
const insteadOfReview = ['exempt-construction-drawings', 'concealed-works-records'] as const;

const isExempt = (facts: Facts) => facts.exemptionRecalled !== true && (facts.exempt?.['design-review'] !== undefined || facts.exempt?.['interim-inspection'] !== undefined);

/** Kinds that this case's completion report must have: by the paper list in force, and what an exemption puts off to here. */
export function requiredPapers(facts: Facts): readonly string[] {
  const listed = (facts.papersByStep?.['completion-report'] ?? []).filter((paper) => Object.hasOwn(completionPapers.values, paper));
  return [...new Set([...listed, ...(isExempt(facts) ? insteadOfReview : [])])];
}

export const missingPapers = (facts: Facts, given: readonly string[]): readonly string[] => requiredPapers(facts).filter((paper) => !given.includes(paper));

export const namesOf = (papers: readonly string[]): Text => {
  const words = papers.map((p) => wordsOf(completionPapers, p));
  return { zh: words.map((w) => w.zh).join('、'), en: words.map((w) => w.en).join(', ') };
};
