import { defineConfig } from 'vitest/config'

// Tests that build a site or start a CMS and a browser take whole cores and gigabytes: they run one file at a time, after the quick ones.
const heavy = ['tests/{built,journeys,accessibility,publish,tools,database}/**/*.test.ts', '**/*.slow.test.ts']
const never = ['**/node_modules/**', 'data/**', 'cms/.next/**']

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['{content,site,cms,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: [...never, ...heavy],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: heavy,
          exclude: never,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    setupFiles: ['tests/own-data-folder.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    env: { TZ: 'Europe/London', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  },
})
