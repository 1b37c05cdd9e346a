/** engines and domain are checked without Node and browser types, so that what is not there does not compile. */
export const checkedProjects = ['packages/engines/tsconfig.json', 'packages/domain/tsconfig.json', 'tsconfig.json', 'e2e/tsconfig.json', 'packages/web/tsconfig.json'] as const;
