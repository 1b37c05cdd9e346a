import type { ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import type { Proposal, Version } from '@jiedian/domain/configuration/version.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Rules } from '../command/outside-facts.ts';
import type { Shell } from '../command/shell.ts';

/** A version that came with the product: read-only, and there before any of the company's own. */
export type ShippedVersion = {
  readonly key: string; readonly version: string; readonly effectiveFrom: BusinessDate; readonly effectiveTo?: BusinessDate; readonly document: JsonObject;
};

/** A document as proposed, or as it is being written. */
export type Given = { readonly key: string } & Omit<Proposal, 'reason' | 'basedOn'>;

/**
 * What the house knows of one kind of kept document. Another kind is added in three places:
 * 1. its name, its duties and when its versions begin: `packages/domain/configuration/kinds.ts`;
 * 2. a value of this type beside what it rules (`regulation/kept-regimes.ts`, …), named in `known-kinds.ts`;
 * 3. where approved versions count: `load` of `command/open-shell.ts`, by `approvedDocuments(pool, kind)`.
 * Routes, ledger, rows, idempotency, reload and rebuild are the same for all.
 */
export type KeptKind = {
  /** What is wrong with the document; `must` keeps it from being proposed. Paths begin at the document: `rows.3.days`. */
  readonly check: (given: Given, rules: Rules) => readonly Finding[];
  readonly titleOf: (document: JsonObject, key: string) => Text;
  /** What pages call the codes that stand in its documents, as `<what>:<code>` (`step:acceptance`). */
  readonly words?: (rules: Rules) => Readonly<Record<string, Text>>;
  readonly shipped: (rules: Rules) => readonly ShippedVersion[];
  /** Follows an approval as a job, when the rules of this process are read anew. May run twice: one effect. */
  readonly afterApproval?: (shell: Shell, approved: Approved) => Promise<void>;
};

export type Approved = { readonly kind: ConfigurationKind; readonly key: string; readonly version: Version };
