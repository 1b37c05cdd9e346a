import { contractorRoles } from './lists/contractor-role.ts';
import type { licenceKinds } from './lists/licence-kind.ts';

export type Role = keyof typeof contractorRoles.values;
export type LicenceKind = keyof typeof licenceKinds.values;

/** The licence that each work asks for, which bears its scope, and those asked for besides (承装（修、试）电力设施许可证管理办法; 工程设计资质; S76 for works). */
export const licencesFor: { readonly [R in Role]: { readonly main: LicenceKind; readonly besides: readonly LicenceKind[] } } = {
  design: { main: 'engineering-design', besides: [] },
  construction: { main: 'installing', besides: ['building', 'safe-production'] },
  testing: { main: 'testing', besides: [] },
  supervision: { main: 'supervision', besides: [] },
};

export const isRole = (role: string): role is Role => Object.hasOwn(contractorRoles.values, role);
