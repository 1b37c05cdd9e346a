import type { LicenceScope } from '@jiedian/domain/contractors/licence-scope.ts';
import type { Regulation } from '../regulation/load-regulation.ts';

/** All rows of both schemes of grades, past ones too: a licence is judged by the scheme it was issued under. */
export const licenceScopes = ({ licenceScopes: files }: Regulation): readonly LicenceScope[] => files.flatMap(({ rows }) => rows as readonly LicenceScope[]);
