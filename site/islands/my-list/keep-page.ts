import { readList, writeList, type ListItem } from './list-store.ts'

/**
 * "Add to my list" on a page, and how many are on it at the top of every page. The list stays in this tab until the
 * reader asks for more. Before a page that could put its reader in danger is added, the button says so.
 */
function start(place: HTMLElement): void {
  const button = place.querySelector('button')
  const status = place.querySelector<HTMLElement>('[role=status]')
  const { keep: id, private: isPrivate } = place.dataset
  if (!button || !status || !id) return
  const item: ListItem = { id, isPrivate: isPrivate !== undefined }
  let isWarned = false
  const isOn = (): boolean => readList().some((each) => each.id === id)
  const show = (): void => {
    button.textContent = isOn() ? 'Remove from my list' : 'Add to my list'
    showCount()
  }
  const change = (): void => {
    if (isOn()) {
      writeList(readList().filter((each) => each.id !== id))
      status.textContent = 'Removed from your list.'
    } else if (item.isPrivate && !isWarned) {
      isWarned = true
      button.textContent = 'Add it all the same'
      status.textContent = 'Anyone who opens your list in this window can see that you read this page. It is not kept on the device or put in a link.'
      return
    } else if (writeList([...readList(), item])) {
      status.replaceChildren('Added. ', link('/my-list/', 'See my list'))
    } else {
      status.textContent = 'This browser cannot keep a list. You can print the page instead.'
    }
    show()
  }

  button.addEventListener('click', change)
  button.hidden = false
  show()
}

function link(to: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = to
  made.textContent = words
  return made
}

/** "My list (3)" in the main menu. */
function showCount(): void {
  const { length } = readList()
  for (const each of document.querySelectorAll('nav a[href="/my-list/"]')) each.textContent = length === 0 ? 'My list' : `My list (${length})`
}

showCount()
for (const place of document.querySelectorAll<HTMLElement>('[data-keep]')) start(place)
