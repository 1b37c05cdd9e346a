import type { returnReasons } from '@jiedian/domain/glossary/lists/return-reason.ts';
import { schemeParts } from '@jiedian/domain/glossary/lists/scheme-part.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { accessFields } from '@jiedian/domain/supply-scheme/access-fields.ts';
import { meteringFields } from '@jiedian/domain/supply-scheme/metering-fields.ts';
import { tariffFields } from '@jiedian/domain/supply-scheme/tariff-fields.ts';

export type PartCode = keyof typeof schemeParts.values;
type Reason = keyof typeof returnReasons.values;

/** `step`: where the department hands the part over · `reasons`: those that can be said of it, beside the common ones. */
export type Part = { readonly code: PartCode; readonly title: Text; readonly step: string; readonly fields: Shape; readonly reasons: readonly Reason[] };

const common = ['survey-untrue', 'papers-missing', 'signature-missing', 'wrong-form', 'other'] as const;

export const parts: readonly Part[] = [
  { code: 'access', title: schemeParts.values.access, step: 'access-scheme', fields: accessFields, reasons: ['source-capacity', 'supply-voltage', 'route', 'boundary-unclear', 'investment-boundary', ...common] },
  { code: 'metering', title: schemeParts.values.metering, step: 'metering-scheme', fields: meteringFields, reasons: ['metering-mode', 'ratio-accuracy', ...common] },
  { code: 'tariff', title: schemeParts.values.tariff, step: 'tariff-scheme', fields: tariffFields, reasons: ['tariff-class', 'power-factor', 'fee-ground', ...common] },
];
