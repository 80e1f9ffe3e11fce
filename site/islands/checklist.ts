/**
 * Lists to tick off can be ticked on the screen. Ticks last as long as the tab; on a page that keeps no trace they last
 * as long as the page. Without this, the list shows empty boxes, on paper as well.
 */
const place = 'waymark-ticks'
const isTraceless = document.querySelector('meta[name=referrer][content=no-referrer]') !== null

function readTicks(): Set<string> {
  try {
    const ticks: unknown = isTraceless ? [] : JSON.parse(sessionStorage.getItem(place) ?? '[]')
    return new Set(Array.isArray(ticks) ? ticks.filter((tick) => typeof tick === 'string') : [])
  } catch {
    return new Set()
  }
}

function writeTicks(ticks: ReadonlySet<string>): void {
  if (isTraceless) return
  try {
    sessionStorage.setItem(place, JSON.stringify([...ticks]))
  } catch {
    // A browser that keeps nothing: the ticks last as long as the page.
  }
}

const guide = location.pathname.split('/').slice(0, 3).join('/')
/** The same item has the same name on every page of a guide, and another when its words change. */
const nameOf = (item: Element): string => `${guide} ${item.textContent.trim()}`

function makeTickable(list: Element, number: number): void {
  const boxes = [...list.querySelectorAll('li')].map((item, index) => {
    const box = document.createElement('input')
    const words = document.createElement('span')
    words.id = `tick-${number}-${index}`
    box.type = 'checkbox'
    box.setAttribute('aria-labelledby', words.id)
    box.dataset['tick'] = nameOf(item)
    box.checked = readTicks().has(nameOf(item))
    words.append(...item.childNodes)
    item.append(box, words)
    words.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('a')) box.click()
    })
    return box
  })
  list.classList.add('is-tickable')
  list.addEventListener('change', () => {
    const ticks = readTicks()
    for (const box of boxes) ticks[box.checked ? 'add' : 'delete'](box.dataset['tick'] ?? '')
    writeTicks(ticks)
  })
}

document.querySelectorAll('.checklist').forEach(makeTickable)
