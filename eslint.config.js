import tseslint from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'
import jiedian from './tools/house-rules/eslint-plugin-jiedian.js'

const pure = ['packages/engines/**/*.ts', 'packages/domain/**/*.ts']
const tests = ['**/*.test.ts', '**/*.test.tsx']

/** What would make a decision depend on anything but its arguments (house.md: no clock, no random, no I/O, no async). */
const impureGlobals = [
  'Date', 'performance', 'fetch', 'XMLHttpRequest', 'WebSocket', 'process', 'console', 'crypto', 'localStorage', 'window', 'document',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'Buffer', 'Promise', 'globalThis',
].map((name) => ({ name, message: 'engines and domain are pure: what they need is handed to them as an argument (house.md).' }))

const impureSyntax = [
  { selector: ':function[async=true]', message: 'engines and domain know no async (house.md).' },
  { selector: 'AwaitExpression', message: 'engines and domain know no async (house.md).' },
  { selector: 'ImportExpression', message: 'engines and domain load nothing while they run (house.md).' },
]

const shape = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' },
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of glossary codes.' },
]

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/*.gen.ts', 'data*/', 'tools/house-rules/fixtures/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    plugins: { jiedian },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...shape],
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'jiedian/file-name': 'error',
      'jiedian/no-barrel': 'error',
    },
  },
  {
    files: ['packages/server/**/*.ts', 'tools/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts', 'seed/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' },
  },
  {
    files: ['packages/web/**/*.ts', 'packages/web/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'engines and domain know no chance (house.md).' }],
      'no-restricted-syntax': ['error', ...shape, ...impureSyntax],
    },
  },
)
