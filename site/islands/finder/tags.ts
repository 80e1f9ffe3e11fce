import type { Choice } from './finder-state.ts'
import type { FinderParts } from './parts.ts'

/** What is chosen, each as a button that takes it away. Whoever presses one stays among them. */
export function showChosen(
  { chosen, tags, heading }: Pick<FinderParts, 'chosen' | 'tags' | 'heading'>,
  choices: readonly { choice: Choice; words: string }[],
  remove: (choice: Choice) => void,
): void {
  const buttons = [...tags.querySelectorAll('button')]
  const pressed = buttons.findIndex((button) => button === document.activeElement)
  tags.replaceChildren(
    ...choices.map(({ choice, words }) => {
      const button = document.createElement('button')
      button.type = 'button'
      const what = document.createElement('span')
      what.className = 'visually-hidden'
      what.textContent = 'Remove: '
      const cross = document.createElement('span')
      cross.ariaHidden = 'true'
      cross.textContent = ' ×'
      button.append(what, words, cross)
      button.addEventListener('click', () => remove(choice))
      const item = document.createElement('li')
      item.append(button)
      return item
    }),
  )
  chosen.hidden = choices.length === 0
  if (pressed !== -1) (tags.querySelectorAll('button')[Math.min(pressed, choices.length - 1)] ?? heading).focus()
}
