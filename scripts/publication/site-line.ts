import type { SiteRecord } from '../../site/build/live/site-record.ts'

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** "22 November 2026 at 14:05  1a2b3c4d5e6f7a8b  120 pages, 480 files  (live)" */
export function siteLine({ digest, publishedAt, pages, files, isLive }: SiteRecord & { isLive: boolean }): string {
  return `${time.format(new Date(publishedAt))}  ${digest}  ${pages} pages, ${files} files${isLive ? '  (live)' : ''}`
}
