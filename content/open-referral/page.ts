import type { OpenPage } from './open-referral.ts'

/** Puts the items of one page into the envelope of Open Referral UK. */
export function toPage<Item>(contents: Item[], { page, perPage, total }: { page: number; perPage: number; total: number }): OpenPage<Item> {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

/** A whole list as one page. */
export function toSinglePage<Item>(contents: Item[]): OpenPage<Item> {
  return toPage(contents, { page: 1, perPage: Math.max(1, contents.length), total: contents.length })
}
