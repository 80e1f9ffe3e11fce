import { groupNames } from '../../finder/group-names.ts'
import { choicesIn, type Choice, type FinderState } from './finder-state.ts'
import type { FinderParts } from './parts.ts'

type Fields = Pick<FinderParts, 'finder' | 'form'>
const boxesOf = ({ form }: Pick<FinderParts, 'form'>): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('[data-group] input')]
const select = (finder: HTMLElement, id: string): HTMLSelectElement | null => finder.querySelector<HTMLSelectElement>(`select#${id}`)

/** What the form says. The place is kept apart: only a place that was found is one. */
export function readForm(parts: Fields, place: string): FinderState {
  const boxes = boxesOf(parts).filter(({ checked }) => checked)
  const chosen = groupNames.map((name) => [name, boxes.filter((box) => box.name === name).map(({ value }) => value)] as const)
  const selected = (id: string): string => select(parts.finder, id)?.value ?? ''
  return {
    place,
    topic: selected('topic'),
    within: place === '' ? undefined : Number(selected('within')) || undefined,
    age: ageIn(parts.form),
    sort: selected('sort') === 'name' ? 'name' : '',
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  }
}

function ageIn(form: HTMLFormElement): number | undefined {
  const age = form.querySelector<HTMLInputElement>('#age')
  return age?.validity.valid && age.value !== '' ? age.valueAsNumber : undefined
}

/** Puts the form in step with the address, so that Back and shared links show what they found. */
export function fillForm(parts: Pick<FinderParts, 'finder' | 'form' | 'moreChoices'>, state: FinderState): void {
  const { finder, form, moreChoices } = parts
  for (const box of boxesOf(parts)) box.checked = (state.chosen[box.name as keyof FinderState['chosen']] ?? []).includes(box.value)
  const values = { topic: state.topic, within: String(state.within ?? ''), sort: state.sort }
  for (const [id, value] of Object.entries(values)) setSelect(select(finder, id), value)
  const age = form.querySelector<HTMLInputElement>('#age')
  if (age) age.value = String(state.age ?? '')
  if (choicesIn(state).some(({ name }) => name !== 'place' && name !== 'topic')) moreChoices.open = true
}

function setSelect(field: HTMLSelectElement | null, value: string): void {
  if (field) field.value = [...field.options].some((option) => option.value === value) ? value : ''
}

/** A choice in the words of the form; nothing where the form does not have it. */
export function choiceWords({ finder, form }: Fields, { name, value }: Choice, placeName: string | undefined): string | undefined {
  if (name === 'place') return placeName
  if (name === 'age') return `Age ${value}`
  if (name === 'topic' || name === 'within') return optionWords(select(finder, name), value)
  return boxesOf({ form }).find((box) => box.name === name && box.value === value)?.dataset['words']
}

function optionWords(field: HTMLSelectElement | null, value: string): string | undefined {
  const option = [...(field?.options ?? [])].find((each) => each.value === value)
  return option?.dataset['words'] ?? option?.text
}

/** Shows beside every choice how many services it would give; nothing while that is not known. */
export function showCounts(parts: Pick<FinderParts, 'form'>, counts: ReadonlyMap<string, number> | undefined): void {
  for (const box of boxesOf(parts)) {
    const count = box.parentElement?.querySelector('[data-count]')
    if (count) count.textContent = counts ? `(${counts.get(`${box.name}:${box.value}`) ?? 0})` : ''
  }
}

/** Shows on every closed group how much is chosen in it. */
export function showHowMany({ finder }: Pick<FinderParts, 'finder'>, state: FinderState): void {
  const chosen = choicesIn(state)
  for (const note of finder.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const many = chosen.filter(({ name }) => name === note.dataset['chosen']).length
    note.textContent = many === 0 ? '' : `${many} chosen`
  }
}

/** The same for needs. They are not counted where only one of them has been fetched. */
export function showTopicCounts({ finder }: Pick<FinderParts, 'finder'>, counts: ReadonlyMap<string, number> | undefined): void {
  for (const option of select(finder, 'topic')?.options ?? []) {
    const { words } = option.dataset
    if (words) option.text = counts ? `${words} (${counts.get(`topic:${option.value}`) ?? 0})` : words
  }
}
