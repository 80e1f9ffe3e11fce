import { defineConfig } from 'vitest/config'

// A CMS or a browser keeps one core busy: such files run two at a time, after the quick ones.
const oneCore = ['tests/{accessibility,tools}/**/*.test.ts', '**/*.slow.test.ts']
// A build of a site, of the CMS, or twenty editors at once want the whole machine: one file at a time, at the end.
const wholeMachine = ['tests/{journeys,publish,security}/**/*.test.ts', 'tests/cms/editors-*.slow.test.ts']
const patience = { testTimeout: 300_000, hookTimeout: 600_000 }
const never = ['**/node_modules/**', 'data/**', 'cms/.next/**']

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['{content,site,cms,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: [...never, ...oneCore, ...wholeMachine],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'one core',
          include: oneCore,
          exclude: [...never, ...wholeMachine],
          ...patience,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'whole machine',
          include: wholeMachine,
          exclude: never,
          fileParallelism: false,
          ...patience,
          sequence: { groupOrder: 2 },
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
