/** What readers do when they want to look at another place of the page. */
const waysToScroll = ['wheel', 'touchmove'] as const
const keysToScroll = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']

export interface Follower {
  /** Brings these words into view, unless the reader has gone to look at something else. */
  follow: (range: Range) => void
  /** Follows again, wherever the reader is. */
  comeBack: () => void
}

/** @param bar the buttons, which may stand over the foot of the screen */
export function createFollower(bar: HTMLElement): Follower {
  let isAway = false
  const leave = (): void => {
    isAway = true
  }
  for (const way of waysToScroll) addEventListener(way, leave, { passive: true })
  addEventListener('keydown', ({ key, target }) => {
    if (keysToScroll.includes(key) && !bar.contains(target as Node)) leave()
  })
  return {
    comeBack: () => {
      isAway = false
    },
    follow: (range) => {
      const free = innerHeight - (getComputedStyle(bar).position === 'fixed' ? bar.offsetHeight : 0)
      const { top, bottom } = range.getBoundingClientRect()
      if (top >= 0 && bottom <= free) isAway = false
      // Smooth or at once: the style sheet knows who wants less motion.
      else if (!isAway) scrollBy(0, top - free / 4)
    },
  }
}
