import { type Step } from '../process/steps.ts'

/** What preparing needs from the CMS and the site. */
export interface Preparing {
  /** Opens the database, which brings its tables up to date. */
  openDatabase: () => Promise<void>
  isEmpty: () => Promise<boolean>
  /** @returns how many records were loaded */
  importStarter: () => Promise<number>
  /** Publishes what the CMS holds. @returns what to say */
  publish: () => Promise<string>
}

/** The steps between an empty folder and a finished site. Each can be repeated without harm. */
export function prepareSteps({ openDatabase, isEmpty, importStarter, publish }: Preparing): Step[] {
  return [
    {
      title: 'Preparing the database',
      run: async () => {
        await openDatabase()
        return undefined
      },
    },
    {
      title: 'Loading the starter content',
      run: async () => ((await isEmpty()) ? `${await importStarter()} records loaded` : 'the CMS already has content, so nothing was changed'),
    },
    { title: 'Publishing: checking every page, making its formats, building the site and its search', run: publish },
  ]
}
