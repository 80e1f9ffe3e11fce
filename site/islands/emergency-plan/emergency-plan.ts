import { keepPlan, keptPlan, removePlan } from './kept-plan.ts'
import { largestFile, planFileName, readPlan, writePlan } from './plan-file.ts'
import { planForm } from './plan-form.ts'

/** A part of the page by its name: the page and this script belong together. */
function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-plan-${name}]`)
  if (!found) throw new Error(`The page of the plan has no part "${name}".`)
  return found
}

/**
 * Saving, opening and printing an emergency plan. Words leave the page only into a file or onto paper, and stay on the
 * device only if asked. Without this, the page can be printed with empty boxes.
 */
function start(): void {
  const form = planForm(document)
  const status = part('status')
  const keep = part('keep') as HTMLInputElement
  const file = part('file') as HTMLInputElement
  let isSaved = true
  const say = (words: string): void => {
    status.textContent = words
  }
  const store = (): void => {
    if (!keep.checked) return
    isSaved = keepPlan(form.read())
    if (isSaved) return
    keep.checked = false
    say('This device cannot keep your plan. Save it to a file instead.')
  }
  const clear = (): void => {
    form.fill({})
    removePlan()
    keep.checked = false
    isSaved = true
    say('Your plan is cleared from this page and from this device. A file that you saved is still there.')
  }
  const open = async (chosen: File): Promise<void> => {
    const plan = readPlan(chosen.size > largestFile ? '' : await chosen.text())
    if ('problem' in plan) {
      say(plan.problem)
      return
    }
    const others = Object.values(form.fill(plan.answers))
    isSaved = true
    store()
    say(others.length === 0 ? 'Your plan is open.' : `Your plan is open. This page has no box for: ${others.join('; ')}. Write it under “Anything else”.`)
  }

  form.onChange(() => {
    isSaved = false
    store()
  })
  part('save').addEventListener('click', () => {
    download(writePlan(form.read()))
    isSaved = true
    say(`Your plan is saved as ${planFileName}. Look for it among your downloads.`)
  })
  part('open').addEventListener('click', () => {
    if (form.isEmpty() || confirm('This takes the place of what you have typed. Go on?')) file.click()
  })
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (chosen) void open(chosen).finally(() => (file.value = ''))
  })
  keep.addEventListener('change', () => {
    if (!keep.checked) {
      removePlan()
      isSaved = form.isEmpty()
    }
    say(keep.checked ? 'Your plan is kept on this device.' : 'Your plan is no longer kept on this device. It is still on this page until you close it.')
    store()
  })
  part('clear').addEventListener('click', () => {
    if (form.isEmpty() || confirm('Clear all that you typed?')) clear()
  })
  addEventListener('beforeunload', (event) => {
    if (!isSaved && !form.isEmpty()) event.preventDefault()
  })
  const kept = keptPlan()
  if (!kept) return
  form.fill(kept)
  keep.checked = true
  say('This is the plan that is kept on this device.')
}

function printAs(kind: string | undefined): void {
  const page = document.documentElement
  if (kind) page.dataset['print'] = kind
  addEventListener('afterprint', () => delete page.dataset['print'], { once: true })
  print()
}

function download(text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = planFileName
  link.click()
  URL.revokeObjectURL(link.href)
}

start()
for (const button of document.querySelectorAll<HTMLElement>('[data-plan-print]')) button.addEventListener('click', () => printAs(button.dataset['planPrint']))
document.documentElement.classList.add('is-scripted')
for (const name of ['tools', 'prints']) part(name).hidden = false
