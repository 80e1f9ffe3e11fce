import { formatDay } from '../../formats/shared/day.ts'
import { fetchList, keep } from '../../offline/keep.ts'
import { fileCaches, readKept, removeKept, type KeptRecord } from '../../offline/kept-record.ts'
import { chosenFiles, totalBytes, workerAddress, type KeptChoice, type KeptKind, type KeptList } from '../../offline/list.ts'
import { sizeWords, troubleWords } from './words.ts'

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`The page has no ${selector}`)
  return found
}

const page = find('[data-offline]')
const status = find('[data-offline-status]')
const form = find('[data-offline-form]') as HTMLFormElement
const place = find('#offline-place') as HTMLSelectElement
const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="kind"]')]
const progress = find('[data-offline-progress]')
const kept = find('[data-offline-kept]')

let list: KeptList | undefined

const choice = (): KeptChoice => ({
  place: place.value,
  placeName: place.selectedOptions[0]?.text ?? '',
  kinds: ['page', ...boxes.filter(({ checked }) => checked).map(({ value }) => value as KeptKind)],
})

function showSize(): void {
  if (list) find('[data-offline-size]').textContent = `about ${sizeWords(totalBytes(chosenFiles(list, choice())))}`
}

/** Shows what is on the device, and chooses the same in the form. */
async function showKept(): Promise<void> {
  const record = await readKept()
  const isPart = !record && (await fileCaches()).length > 0
  kept.hidden = !record && !isPart
  find('[data-offline-heading]').textContent = record ? 'Change what is kept' : 'Choose what to keep'
  if (record) {
    place.value = record.choice.place
    for (const box of boxes) box.checked = record.choice.kinds.some((kind) => kind === box.value)
  }
  showFacts(record)
}

/** A download that broke off has left a part, which can be removed as well. */
function showFacts(record: KeptRecord | undefined): void {
  find('[data-kept-day]').textContent = record ? formatDay(record.keptAt.slice(0, 10)) : 'Not complete yet'
  find('[data-kept-size]').textContent = record ? sizeWords(record.bytes) : 'A part'
  find('[data-kept-place]').textContent = record?.choice.placeName ?? ''
  find('[data-kept-services]').hidden = !record
}

async function keepNow(signal: AbortSignal): Promise<void> {
  const count = find('[data-offline-count]')
  const bar = find('progress') as HTMLProgressElement
  list = await fetchList()
  await keep(list, choice(), {
    signal,
    onProgress: (done, of) => {
      bar.max = of
      bar.value = done
      count.textContent = `${done} of ${of} files`
    },
  })
  await navigator.serviceWorker.register(workerAddress)
  await navigator.serviceWorker.ready
  // Asks the browser not to clear it when room gets short. It may say no.
  void navigator.storage.persist()
}

async function run(work: () => Promise<void>, done: string): Promise<void> {
  status.textContent = ''
  try {
    await work()
    status.textContent = done
  } catch (error) {
    status.textContent = troubleWords(error)
  }
  progress.hidden = true
  form.hidden = list === undefined
  await showKept()
  showSize()
  // Where the button was that has gone; the words of the outcome are read from there.
  status.tabIndex = -1
  status.focus()
}

function start(): void {
  form.addEventListener('change', showSize)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const stop = new AbortController()
    const stopButton = find('[data-offline-stop]')
    stopButton.onclick = () => stop.abort()
    form.hidden = true
    progress.hidden = false
    stopButton.focus()
    void run(() => keepNow(stop.signal), 'Done. You can now read this site on this device without the internet.')
  })
  find('[data-offline-remove]').addEventListener('click', () => void run(removeKept, 'Removed. Nothing of this site is kept on this device any more.'))
}

async function open(): Promise<void> {
  page.hidden = false
  if (!('serviceWorker' in navigator && 'caches' in window)) {
    status.textContent = 'This browser cannot keep a site. A private window never can. Try another browser, or save a PDF of the pages you need.'
    return
  }
  start()
  try {
    list = await fetchList()
    place.append(...list.places.map(({ slug, name }) => new Option(name, slug)))
    form.hidden = false
  } catch {
    status.textContent = 'You are offline. To change what is kept, come back to this page when you have a signal.'
  }
  await showKept()
  showSize()
}

await open()
