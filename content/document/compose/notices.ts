import type { Notice } from '../../schema/message.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block } from '../node.ts'
import { resolveBlocks } from '../resolve/block.ts'
import { resolveContext } from '../resolve/context.ts'

/** Notices as callouts, in the order given. */
export function noticeCallouts(notices: readonly Notice[], context: BuildContext): Block[] {
  return notices.map((notice) => {
    const body = resolveBlocks(notice.body, resolveContext(context, `notices/${notice.slug}`))
    return { kind: 'callout', tone: notice.tone, title: notice.title, body }
  })
}
