import type { VersionAct } from '@jiedian/domain/configuration/decide-version.ts';
import type { ConfigurationKind } from '@jiedian/domain/configuration/kinds.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';

/** A command on a kept document. `seenVersion`: how many events of the document the person saw; 0 for one that is not kept yet. */
export type VersionCommand = {
  readonly commandId: Id; readonly document: { readonly kind: ConfigurationKind; readonly key: string }; readonly seenVersion: number; readonly act: VersionAct;
};
