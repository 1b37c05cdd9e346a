import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { ApprovalRow } from '@jiedian/domain/limits/approval-for.ts';
import { ladderFile } from '../warnings/ladder-file.ts';
import { type OwedSteps, checkRegime } from './check-regime.ts';
import { checkRows, checkVersions } from './check-rows.ts';
import { sourcesFile } from './file-head.ts';
import { regimeFile, regimeOf } from './regime-file.ts';
import {
  approvalsFile, checklistFile, feesFile, licencesFile, meteringFile, papersFile, parametersFile, permitsFile, powerFactorFile, suspensionFile, tariffFormFile,
} from './row-files.ts';

type Loaded<Schema extends z.ZodType> = readonly z.infer<Schema>[];

/** Reads one file or every .json of a folder; notes what is wrong instead of stopping at the first. */
class Reader {
  readonly problems: string[] = [];
  readonly root: string;
  sources: ReadonlySet<string> = new Set();

  constructor(root: string) {
    this.root = root;
  }

  parse<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> | null {
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(join(this.root, path), 'utf8'));
    } catch (fault) {
      this.problems.push(`${path}: ${fault instanceof SyntaxError ? `not JSON (${fault.message})` : 'cannot be read'}`);
      return null;
    }
    const read = schema.safeParse(content);
    if (read.success) return read.data;
    this.problems.push(...read.error.issues.map((issue) => `${path}: ${issue.path.join('.') || 'file'}: ${issue.message}`));
    return null;
  }

  rows<Schema extends z.ZodType<Parameters<typeof checkRows>[0]>>(place: string, schema: Schema): Loaded<Schema> {
    const paths = place.endsWith('.json') ? [place] : this.folder(place);
    if (paths.length === 0) this.problems.push(`${place}: no file`);
    const files = paths.flatMap((path) => {
      const file = this.parse(path, schema);
      if (file !== null) this.problems.push(...checkRows(file, this.sources).map(({ text }) => `${path}: ${text.en}`));
      return file === null ? [] : [file];
    });
    this.problems.push(...checkVersions(files).map((problem) => `${place}: ${problem}`));
    return files;
  }

  private folder(place: string): readonly string[] {
    const path = join(this.root, place);
    return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')).toSorted().map((name) => `${place}/${name}`) : [];
  }
}

/**
 * Reads and checks the folder `regulation/`. `owed`: the steps that the utility owes, by process. Throws one Error that names every
 * fault, a line each: file, row and what is wrong (shape, source, overlap, gap, sums above a cap).
 */
export function loadRegulation(root: string, owed: OwedSteps) {
  const reader = new Reader(root);
  const sources = new Map(reader.parse('sources.json', sourcesFile)?.rows.map(({ id, title }) => [id, title]));
  reader.sources = new Set(sources.keys());
  const regimeFiles = reader.rows('regimes', regimeFile);
  const regimes = regimeFiles.map(regimeOf);
  for (const [index, regime] of regimes.entries()) {
    reader.problems.push(...checkRegime(regime, regimeFiles[index]?.covers ?? [], owed).map(({ text }) => `regimes (${regime.id} ${regime.version}): ${text.en}`));
  }
  const regulation = {
    regimes,
    /** The same as they stand in their files. */
    regimeFiles,
    /** What each source is called, by its id. */
    sources: sources as ReadonlyMap<string, Text>,
    // Zod writes an absent key as `undefined` in its types; the files never hold one.
    approvals: reader.rows('approvals', approvalsFile).map((file) => ({ ...file, rows: file.rows as readonly ApprovalRow[] })),
    papers: reader.rows('papers', papersFile),
    checklists: reader.rows('checklists', checklistFile),
    fees: reader.rows('fees', feesFile),
    permits: reader.rows('permits', permitsFile),
    metering: reader.rows('metering', meteringFile),
    tariffForms: reader.rows('tariff/two-part.json', tariffFormFile),
    powerFactors: reader.rows('tariff/power-factor.json', powerFactorFile),
    suspensionReasons: reader.rows('suspension-reasons.json', suspensionFile),
    licenceScopes: reader.rows('licence-scopes.json', licencesFile),
    parameters: reader.rows('parameters', parametersFile),
    warnings: reader.rows('warnings', ladderFile),
  };
  if (reader.problems.length > 0) throw new Error(`regulation cannot be used:\n${reader.problems.map((problem) => `- ${problem}`).join('\n')}`);
  return regulation;
}

export type Regulation = ReturnType<typeof loadRegulation>;
