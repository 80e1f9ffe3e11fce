import path from 'node:path'

/** Where a build keeps things in the data folder (docs: DATA_DIR). */
export const sitesFolder = (dataFolder: string): string => path.join(dataFolder, 'sites')
export const siteFolder = (dataFolder: string, digest: string): string => path.join(sitesFolder(dataFolder), digest)
export const liveLink = (dataFolder: string): string => path.join(dataFolder, 'live')
export const publicationsFolder = (dataFolder: string): string => path.join(dataFolder, 'publications')
export const cacheFolder = (dataFolder: string): string => path.join(dataFolder, 'pdf-cache')
/** Web pages of the last build. */
export const pagesFolder = (dataFolder: string): string => path.join(dataFolder, 'page-cache')
export const codesFile = (dataFolder: string): string => path.join(dataFolder, 'codes.ndjson')
/** Name of a site that is being built; one that a killed build left behind is removed by the next. */
export const unfinishedPrefix = '.building-'
