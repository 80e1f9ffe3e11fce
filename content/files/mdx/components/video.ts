import { flag, number, words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { defineElement } from '../element.ts'
import { proseContents } from '../prose.ts'

/** `<Video title="…" url="https://…" minutes="3" captions signed>the transcript</Video>` */
export const video = defineElement<StoredBlockOf<'video'>>({
  name: 'Video',
  attributes: [words('title', 'title'), words('url', 'url'), number('minutes', 'minutes'), flag('captions', 'hasCaptions'), flag('signed', 'isSigned')],
  contents: proseContents('transcript'),
})
