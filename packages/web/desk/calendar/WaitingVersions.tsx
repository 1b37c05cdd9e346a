import type { KeptDocument } from '../../ask/calendar.ts';
import { WaitingVersion } from './WaitingVersion.tsx';

/** Documents of the calendar that wait for a second person. */
export const WaitingVersions = ({ documents, mayApprove }: { readonly documents: readonly KeptDocument[]; readonly mayApprove: boolean }) =>
  documents.flatMap((document) => document.versions.filter(({ state }) => state === 'proposed').map((version) => <WaitingVersion key={document.key} document={document} version={version} mayApprove={mayApprove} />));
