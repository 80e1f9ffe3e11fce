import type { ListedPage } from './fetch-page.ts'

export interface RowActions {
  move: (id: string, by: -1 | 1) => void
  remove: (id: string) => void
}

interface Listed {
  id: string
  page: ListedPage | undefined
}

/** The pages of the list, each with what can be done with it. A page that is gone can only be removed. */
export function listRows(listed: readonly Listed[], actions: RowActions): HTMLElement[] {
  return listed.map(({ id, page }, index) => {
    const title = page?.title ?? `A page that is no longer on this site (${id.slice(2)})`
    const row = document.createElement('li')
    const buttons = make('p', 'list-buttons')
    if (page && index > 0) buttons.append(button('Move up', title, () => moveAndStay(id, -1, actions)))
    if (page && index < listed.length - 1) buttons.append(button('Move down', title, () => moveAndStay(id, 1, actions)))
    buttons.append(
      button('Remove', title, () => {
        actions.remove(id)
      }),
    )
    row.dataset['row'] = id
    row.append(page ? pageLink(page) : title, ...(page?.description ? [make('p', 'list-about', page.description)] : []), buttons)
    return row
  })
}

/** Whoever moves a page by the keyboard stays on it. */
function moveAndStay(id: string, by: -1 | 1, { move }: RowActions): void {
  move(id, by)
  document.querySelector<HTMLElement>(`[data-row="${id}"] button`)?.focus()
}

function pageLink({ address, title }: ListedPage): HTMLElement {
  const link = document.createElement('a')
  link.href = address
  link.textContent = title
  return link
}

function button(words: string, title: string, pressed: () => void): HTMLElement {
  const made = make('button', 'plain-button', words)
  made.setAttribute('type', 'button')
  made.ariaLabel = `${words}: ${title}`
  made.addEventListener('click', pressed)
  return made
}

function make(name: string, className: string, words = ''): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = words
  return made
}
