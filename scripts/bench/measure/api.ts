import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { listAll, listAtLocations, listServices, pageJson, type Found } from '../../../cms/open-referral/answer-list.ts'
import { indexFile } from '../../../cms/open-referral/index/index-files.ts'
import { ensureIndex } from '../../../cms/open-referral/index/write-index.ts'
import { readParameters } from '../../../cms/open-referral/parameters.ts'
import { writePublication } from '../../../content/publication/write-publication.ts'
import { say, type BenchWork } from '../bench-work.ts'
import { withBuildings } from '../corpus/buildings.ts'
import { makeCorpus } from '../corpus/corpus.ts'
import { seeded } from '../corpus/seeded.ts'
import type { Figure } from '../figure.ts'

const sizes = { small: 2000, large: 20_000 } as const
/** Each question is asked so often of both directories in turn, and the middle time counts. */
const rounds = 101
/** The larger directory may take so many times as long: what is over 1 is the machine's unrest and one more step down a tree. */
const most = 1.5

type Ask = (client: Client, last: number) => Promise<Found>

const near = (list: 'services' | 'service_at_locations'): Ask => {
  const { asked } = readParameters(list, new URLSearchParams({ postcode: 'QX3', proximity: '5000' }))
  if (!asked) throw new Error('The benchmark asks what the API does not understand.')
  return (client) => (list === 'services' ? listServices : listAtLocations)(client, asked, 'listed')
}

const questions: Record<string, Ask> = {
  'first page of services': (client) => listAll(client, 'services', 'listed', { page: 1, per_page: 50 }),
  'last page of services': (client, last) => listAll(client, 'services', 'listed', { page: last, per_page: 50 }),
  'first page, each service whole': (client) => listAll(client, 'services', 'whole', { page: 1, per_page: 50 }),
  'services within 5 km': near('services'),
  'services at their locations within 5 km': near('service_at_locations'),
}

/** How the time of an answer of the Open Referral API grows from 2,000 to 20,000 services with twice as many locations. */
export async function measureApi({ folder }: BenchWork): Promise<Figure[]> {
  const clients = { small: await openDirectory(folder, sizes.small), large: await openDirectory(folder, sizes.large) }
  const figures: Figure[] = []
  for (const [name, ask] of Object.entries(questions)) {
    const times = { small: [] as number[], large: [] as number[] }
    let items = 0
    for (let round = 0; round < rounds; round++) {
      for (const size of ['small', 'large'] as const) {
        const begun = performance.now()
        const found = await ask(clients[size], sizes[size] / 50)
        pageJson(found, { page: 1, per_page: 50 })
        times[size].push(performance.now() - begun)
        items = found.total
      }
    }
    const [small, large] = [middleOf(times.small), middleOf(times.large)]
    const note = `${small.toFixed(2)} ms of 2,000 services, ${large.toFixed(2)} ms of 20,000 (${items} found)`
    figures.push({ name: `API: ${name}, ten times the services`, value: large / small, unit: 'times the time', target: { at: 'most', value: most }, note })
  }
  for (const client of Object.values(clients)) client.close()
  return figures
}

async function openDirectory(folder: string, services: number): Promise<Client> {
  say(`Writing a directory of ${services} services with ${services * 2} locations, and its index`)
  process.env['DATA_DIR'] = path.join(folder, 'data')
  const { records, settings, mediaFile } = await makeCorpus({ guides: 1, services })
  const publications = path.join(folder, 'data', 'publications')
  const digest = await writePublication({ records: withBuildings(records, seeded(services)), settings, mediaFile }, publications)
  await ensureIndex(path.join(publications, digest))
  return createClient({ url: `file:${indexFile(digest)}` })
}

const middleOf = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
