import { getPayload, type Payload } from 'payload'

/**
 * Opens the CMS in this process, for commands and tests: the database is brought up to date, scheduled jobs are left to the
 * server. It takes some seconds, so do everything in one process; call `payload.destroy()` at the end.
 */
export async function openCms(): Promise<Payload> {
  const { default: config } = await import('./payload.config.ts')
  return getPayload({ config, cron: false })
}
