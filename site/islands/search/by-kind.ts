/** So many results can be looked through without choosing among them. */
const few = 10
/** More ways to choose than this are a choice of their own. */
const mostKinds = 4
/** The button that takes the choice back. */
const everything = ''

/** Whether the reader has just chosen here: then the buttons change under their finger, and the focus must not get lost. */
let hasChosen = false

/**
 * Below the count: one press for advice alone, for services alone, or for everything again. Each says how many there are.
 * @param kindsFound the kind of each result
 */
export function showKinds(box: HTMLElement, form: HTMLFormElement, kindsFound: readonly string[]): void {
  const choice = form.querySelector<HTMLSelectElement>('select[data-filter=kind]')
  if (!choice) return
  const counts = countsOf(kindsFound)
  const offered = choice.value === '' ? kindsOffered(counts, kindsFound.length) : [everything]
  for (const button of box.querySelectorAll('button')) {
    const kind = button.dataset['kind'] ?? everything
    button.hidden = !offered.includes(kind)
    for (const count of button.querySelectorAll('span')) count.textContent = `(${counts.get(kind) ?? 0})`
    button.onclick = () => {
      hasChosen = true
      choice.value = kind
      form.requestSubmit()
    }
  }
  box.hidden = offered.length === 0
  if (hasChosen) box.querySelector<HTMLElement>('button:not([hidden])')?.focus()
  hasChosen = false
}

function countsOf(kinds: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** The kinds with the most results. */
function kindsOffered(counts: ReadonlyMap<string, number>, all: number): string[] {
  if (all <= few || counts.size < 2) return []
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostKinds)
    .map(([kind]) => kind)
}
