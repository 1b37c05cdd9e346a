import type { z } from 'zod';
import { type Finding, must } from '@jiedian/domain/kernel/form.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Regime } from '@jiedian/domain/limits/regime.ts';
import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import { stepsOf } from '../command/known-acts.ts';
import type { ApprovedDocument } from '../configuration/read-configuration.ts';
import type { Given, KeptKind } from '../configuration/kept-kind.ts';
import { compiledProcesses } from '../processes/compiled-processes.ts';
import { checkRegime } from './check-regime.ts';
import { checkRows } from './check-rows.ts';
import { owedSteps } from './owed-steps.ts';
import { regimeFile, regimeOf, type RegimeFile } from './regime-file.ts';

/** The document of a version is a regime's file without what the version itself says: id, version and days. */
const fileOf = ({ key, version, effectiveFrom, effectiveTo, document }: Given): JsonObject =>
  ({ ...document, id: key, version, effectiveFrom, ...(effectiveTo === undefined ? {} : { effectiveTo }) });

/** Approved versions as the domain counts with them. What a later check would find wrong still counts: cases are pinned to it. */
export const companyRegimes = (approved: readonly ApprovedDocument[]): readonly Regime[] =>
  approved.map(({ key, version, effectiveFrom, effectiveTo, document }) =>
    regimeOf(fileOf({ key, version, effectiveFrom, document, ...(effectiveTo === null ? {} : { effectiveTo }) }) as unknown as RegimeFile));

/** 时限规则集 in the ledger of configuration: `default` is what cases are accepted under, other keys are there to compare and recount. */
export const keptRegimes: KeptKind = {
  check: (given, { regulation }) => {
    const read = regimeFile.safeParse(fileOf(given));
    if (!read.success) return read.error.issues.map(misshapen);
    const problems = [...checkRows(read.data, new Set(regulation.sources.keys())), ...checkRegime(regimeOf(read.data), read.data.covers, owedSteps(compiledProcesses()))];
    return problems.map(({ row, text }) => must(placeOf(read.data, row), 'unsound', text));
  },
  words: ({ regulation }) => Object.fromEntries<Text>([
    ...compiledProcesses().map(({ id, name }) => [`process:${id}`, name] as const),
    ...Object.values(stepsOf).flatMap((steps) => Object.entries(steps).map(([code, { name }]) => [`step:${code}`, name] as const)),
    ...[...regulation.sources].map(([id, title]) => [`source:${id}`, title] as const),
    ...Object.entries(businessTypes.values).map(([code, name]) => [`business:${code}`, name] as const),
  ]),
  titleOf: ({ title }, key) => (title as Regime['title'] | undefined) ?? { zh: key, en: key },
  shipped: ({ regulation }) => regulation.regimeFiles.map(({ id, version, effectiveFrom, effectiveTo, ...document }) => ({
    key: id, version, effectiveFrom: effectiveFrom as BusinessDate, document: JSON.parse(JSON.stringify(document)) as JsonObject,
    ...(effectiveTo === undefined ? {} : { effectiveTo: effectiveTo as BusinessDate }),
  })),
};

const placeOf = ({ rows }: RegimeFile, id: string | undefined): string => (id === undefined ? '' : `rows.${rows.findLastIndex((row) => row.id === id)}`);

function misshapen({ path, code, message }: z.core.$ZodIssue): Finding {
  const at = path.join('.');
  return must(at, 'misshapen', { zh: `${at === '' ? '文件' : at}：${shapes[code] ?? '不符合要求'}`, en: `${at === '' ? 'file' : at}: ${message}` });
}

const shapes: Readonly<Partial<Record<z.core.$ZodIssue['code'], string>>> = {
  invalid_type: '缺少或类型不对', too_small: '太小或太短', too_big: '太大', unrecognized_keys: '有不认识的项', invalid_value: '不在允许的值之内', invalid_format: '格式不对',
};
