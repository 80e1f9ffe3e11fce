/** What the site's pages are told through the environment (read in site/loaders). */
export interface PageInputs {
  publicationFolder: string
  /** `formats.json`: the files of each page. */
  formatsFile: string
  /** Codes of prints that are no longer current, with the page that has the newer words. */
  codesFile: string
  /** The day the site is made for. */
  today: string
  /** Folder of Astro's own notes, with the pages of the build before. */
  cacheFolder: string
}

export function pageEnvironment({ publicationFolder, formatsFile, codesFile, today, cacheFolder }: PageInputs): Record<string, string> {
  return {
    WAYMARK_PUBLICATION: publicationFolder,
    WAYMARK_FORMATS: formatsFile,
    WAYMARK_CODES: codesFile,
    WAYMARK_TODAY: today,
    WAYMARK_PAGE_CACHE: cacheFolder,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}
