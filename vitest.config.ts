import { defineConfig } from 'vitest/config'

const everywhere = ['**/node_modules/**', '**/dist/**', 'tools/house-rules/fixtures/**', 'data*/**']
const withPostgres = '**/*.pg.test.ts'

/** The suffix of a test tells its reach (house.md, Habits); each reach is a project of its own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['{packages,processes,regulation,seed,bench,templates,e2e}/**/*.test.ts'],
          exclude: [...everywhere, withPostgres],
        },
      },
      {
        test: {
          name: 'house',
          include: ['tools/**/*.test.ts'],
          exclude: [...everywhere, withPostgres],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'pg',
          include: [withPostgres],
          exclude: everywhere,
          globalSetup: ['packages/server/db/test-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'ui',
          include: ['packages/web/**/*.ui.test.tsx'],
          exclude: everywhere,
          environment: 'jsdom',
          testTimeout: 20_000,
        },
      },
    ],
  },
})
