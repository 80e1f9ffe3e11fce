import type { VideoBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'
import { emptyState, proseFromStored, proseToStored } from '../lexical/prose.ts'
import { within } from '../place.ts'

export const videoConverter: BlockConverter<VideoBlock, 'video'> = {
  toStored: ({ title, url, minutes, hasCaptions, isSigned, transcript }, place) => ({
    kind: 'video',
    title: title ?? '',
    url: url ?? '',
    ...filled({ minutes }),
    hasCaptions: hasCaptions === true,
    isSigned: isSigned === true,
    transcript: proseToStored(transcript, within(place, 'transcript')),
  }),
  fromStored: ({ title, url, minutes, hasCaptions, isSigned, transcript }, place) => ({
    blockType: 'video',
    title,
    url,
    ...filled({ minutes }),
    hasCaptions,
    isSigned,
    transcript: proseFromStored(transcript, within(place, 'transcript')) ?? emptyState(),
  }),
}
