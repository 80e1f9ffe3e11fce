import type { CollectionConfig } from 'payload'
import { audiences } from './audiences.ts'
import { bestAnswers } from './best-answers.ts'
import { checkLinks } from './check-links.ts'
import { columnMaps } from './column-maps.ts'
import { differentEntries } from './different-entries.ts'
import { directoryImports } from './directory-imports.ts'
import { easyReads } from './easy-reads.ts'
import { facts } from './facts.ts'
import { feedback } from './feedback.ts'
import { feeds } from './feeds.ts'
import { guides } from './guides.ts'
import { importJournals } from './import-journals.ts'
import { jargon } from './jargon.ts'
import { languages } from './languages.ts'
import { locations } from './locations.ts'
import { mails } from './mails.ts'
import { media } from './media.ts'
import { notices } from './notices.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { pictures } from './pictures.ts'
import { places } from './places.ts'
import { publications } from './publications.ts'
import { recordingFiles } from './recording-files.ts'
import { searchGaps } from './search-gaps.ts'
import { questions } from './questions.ts'
import { withSentenceLabels } from './sentence-labels.ts'
import { services } from './services.ts'
import { stages } from './stages.ts'
import { stories } from './stories.ts'
import { topics } from './topics.ts'
import { translations } from './translations.ts'
import { updateRequests } from './update-requests.ts'
import { users } from './users.ts'

const inMenuOrder: CollectionConfig[] = [
  guides,
  easyReads,
  translations,
  languages,
  stories,
  notices,
  questions,
  stages,
  topics,
  audiences,
  services,
  organisations,
  locations,
  feeds,
  columnMaps,
  places,
  facts,
  jargon,
  bestAnswers,
  pictures,
  recordingFiles,
  pages,
  publications,
  updateRequests,
  feedback,
  searchGaps,
  mails,
  checkLinks,
  importJournals,
  directoryImports,
  differentEntries,
  media,
  users,
]

/** All collections, in the order of the editors' menu. */
export const collections: CollectionConfig[] = inMenuOrder.map((collection) => ({ ...collection, fields: withSentenceLabels(collection.fields) }))
