import { wordsOf, type List } from '@jiedian/domain/glossary/list.ts';
import { completionPapers } from '@jiedian/domain/glossary/lists/completion-paper.ts';
import { designPapers } from '@jiedian/domain/glossary/lists/design-paper.ts';
import { paperKinds } from '@jiedian/domain/glossary/lists/paper-kind.ts';
import { printedPapers } from '@jiedian/domain/glossary/lists/printed-paper.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actsOf } from '../command/known-acts.ts';

const lists: readonly List[] = [paperKinds, designPapers, completionPapers, printedPapers];

/** Labels of the file fields that say which paper they hold. */
function namesIn(fields: Shape): readonly (readonly [string, Text])[] {
  return Object.values(fields).flatMap((field) => {
    if (field.kind === 'table') return namesIn(field.columns);
    return field.kind === 'files' && field.paper !== undefined ? [[field.paper, field.label] as const] : [];
  });
}

const fromForms = new Map(
  (['case', 'project'] as const).flatMap(actsOf).flatMap(({ form }) => [...namesIn(form.fields), ...(form.paper === undefined ? [] : [[form.paper, form.title] as const])]),
);

const attachment: Text = { zh: '其他附件', en: 'Other attachments' };

/** What a kind of paper is called: as its list says, else as the form that takes it. */
export function paperName(paper: string): Text {
  const list = lists.find(({ values }) => Object.hasOwn(values, paper));
  return list ? wordsOf(list, paper) : (paper === 'attachment' ? attachment : (fromForms.get(paper) ?? { zh: paper, en: paper }));
}

/** Kinds of paper that the forms of a line ask for, with the step where they come in. */
export const papersOfForms = (kind: 'case' | 'project'): readonly { readonly paper: string; readonly step: string | null }[] =>
  actsOf(kind).flatMap(({ step, form }) => namesIn(form.fields).map(([paper]) => ({ paper, step })));
