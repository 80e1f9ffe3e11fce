import type { Records } from '../schema/publication.ts'
import type { Recording, RecordingFile, RecordingForm } from '../schema/recording.ts'
import { pageAddress } from './addresses.ts'
import type { BuildContext } from './build-context.ts'
import type { Lookup } from './lookup.ts'
import type { WaymarkDocument } from './node.ts'

/** Our own file, as browsers fetch it from the publication's media. */
export interface OwnFile {
  file: string
  bytes: number
  seconds: number
  width?: number
  height?: number
  /** The file of its captions. */
  captions?: string
}

/** Where another site shows it: `host` is the name readers know the site by. */
export interface ElsewhereShown {
  url: string
  host: string
  minutes?: number
}

/** A recording ready to offer. */
export interface RecordingView {
  form: RecordingForm
  title: string
  source: OwnFile | ElsewhereShown
  /** It says what the page says. */
  saysPage: boolean
  hasCaptions: boolean
  /** Paragraphs of what is said, where that is not the page. */
  transcript: string[]
  madeOn: string
  /** The day of the older version it says, when the page has been checked since. */
  versionOf?: string
}

type Recorded = Pick<Records['guides'][number], 'slug' | 'checkedOn' | 'recordings'>

/**
 * The recordings of a page. They are no part of its document: no format but the web page plays them, and a new recording makes
 * no print old. Pages in other languages have none: their words are others.
 */
export function recordingsOf(document: Pick<WaymarkDocument, 'kind' | 'variant' | 'slug' | 'address' | 'translation'>, context: BuildContext): RecordingView[] {
  const record = recordOf(document, context)
  return (record?.recordings ?? []).map((recording) => toView(recording, record?.checkedOn ?? '', context))
}

function recordOf({ kind, variant, slug, address, translation }: Parameters<typeof recordingsOf>[0], { all }: Lookup): Recorded | undefined {
  if (translation) return undefined
  if (kind === 'page') return all('pages').find((page) => pageAddress('pages', page.slug) === address)
  if (kind !== 'guide') return undefined
  return all(variant === 'easy-read' ? 'easy-reads' : 'guides').find((one: Recorded) => one.slug === slug)
}

function toView({ form, title, says, transcript, madeOn, basedOn, hasCaptions, ...recording }: Recording, checkedOn: string, { get }: Lookup): RecordingView {
  return {
    form,
    title,
    source: sourceOf(recording, title, get),
    saysPage: says === 'page',
    hasCaptions: hasCaptions || recording.captions !== undefined,
    transcript: transcript === undefined ? [] : transcript.split(/\n\s*\n/).map((words) => words.trim()),
    madeOn,
    ...(basedOn < checkedOn ? { versionOf: basedOn } : {}),
  }
}

function sourceOf({ file, url = '', minutes, captions }: Pick<Recording, 'file' | 'url' | 'minutes' | 'captions'>, from: string, get: Lookup['get']) {
  if (file === undefined) return { url, host: new URL(url).host.replace(/^www\./, ''), ...(minutes === undefined ? {} : { minutes }) }
  const { file: name, bytes, seconds = 1, width, height } = get('recording-files', file, from)
  return {
    file: name,
    bytes,
    seconds,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(captions === undefined ? {} : { captions: get('recording-files', captions, from).file }),
  }
}

/** Names of the media files that pages play. Others were uploaded for pages that are not published: nobody is given them. */
export function playedFiles(records: Records, isChosen: (page: { isSensitive: boolean }) => boolean = () => true): string[] {
  const sensitive = new Set(records.guides.filter(({ isSensitive }) => isSensitive).map(({ slug }) => slug))
  const pages = [
    ...[...records.guides, ...records['easy-reads']].map(({ slug, recordings }) => ({ isSensitive: sensitive.has(slug), recordings })),
    ...records.pages.map(({ recordings }) => ({ isSensitive: false, recordings })),
  ]
  const slugs = new Set(pages.filter(isChosen).flatMap(({ recordings }) => recordings.flatMap(({ file, captions }) => [file, captions])))
  return [...new Set(records['recording-files'].filter(({ slug }) => slugs.has(slug)).map(({ file }: RecordingFile) => file))]
}
