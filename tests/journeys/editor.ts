import type { Locator, Page } from 'playwright-core'

/**
 * Works in the CMS as an editor does, finding things by what they say on the screen. Where Payload's own screens give a
 * field no name of its own (lists to choose from, days, rich text), the label beside it says which is meant.
 */
export interface Editor {
  page: Page
  /** Opens the empty form of a new entry: `services`. */
  startNew: (collection: string) => Promise<void>
  open: (collection: string, title: string) => Promise<void>
  openTab: (name: string) => Promise<void>
  write: (label: string, words: string) => Promise<void>
  /** Writes paragraphs into a rich-text field, the last one of that name. */
  compose: (label: string, ...paragraphs: string[]) => Promise<void>
  choose: (label: string, option: string) => Promise<void>
  pickDay: (label: string, day: Date) => Promise<void>
  /** Adds an empty row at the end of a list: `Part`. */
  addRow: (name: string) => Promise<void>
  /** Adds a block at the end of the last body. */
  addBlock: (name: string) => Promise<void>
  pickPicture: (label: string, title: string) => Promise<void>
  publish: () => Promise<void>
  unpublish: () => Promise<void>
}

/** @param cms address of the CMS; the page's context is signed in */
export function editorAt(page: Page, cms: string): Editor {
  return {
    page,
    startNew: async (collection) => {
      await page.goto(`${cms}/admin/collections/${collection}/create`)
      await page.getByRole('button', { name: 'Publish changes' }).waitFor()
    },
    open: async (collection, title) => {
      await page.goto(`${cms}/admin/collections/${collection}?limit=100`)
      await page.getByRole('link', { name: title, exact: true }).click()
      await page.getByRole('button', { name: /^Publish/ }).waitFor()
    },
    openTab: (name) => page.getByRole('button', { name, exact: true }).click(),
    write: (label, words) => page.getByLabel(named(label)).last().fill(words),
    compose: (label, ...paragraphs) => compose(page, label, paragraphs),
    choose: (label, option) => choose(page, label, option),
    pickDay: (label, day) => pickDay(page, label, day),
    addRow: (name) =>
      addOne(page, '.array-field__row', () =>
        page
          .getByRole('button', { name: `Add ${name}`, exact: true })
          .last()
          .click(),
      ),
    addBlock: (name) =>
      addOne(page, '.blocks-field__row', async () => {
        await page.getByRole('button', { name: 'Add Block', exact: true }).last().click()
        await page.getByRole('button', { name, exact: true }).click()
      }),
    pickPicture: (label, title) => pickPicture(page, label, title),
    publish: () => publish(page),
    unpublish: () => unpublish(page),
  }
}

/** A label as Payload writes it, with a star when the field must be filled in. */
const named = (label: string): RegExp => new RegExp(`^${label}( ?\\*)?$`)

const fieldOf = (page: Page, kind: string, label: string): Locator =>
  page
    .locator(`.field-type.${kind}`)
    .filter({ has: page.locator('label').filter({ hasText: named(label) }) })
    .last()

/** The fields of a new row come from the server: nothing can be written before they are there. */
async function addOne(page: Page, rows: string, add: () => Promise<void>): Promise<void> {
  const before = await page.locator(rows).count()
  await add()
  await page.locator(rows).nth(before).waitFor()
  await page.locator(rows).last().locator('.field-type').first().waitFor()
}

async function compose(page: Page, label: string, paragraphs: readonly string[]): Promise<void> {
  const words = fieldOf(page, 'rich-text-lexical', label).locator('[contenteditable=true]')
  await words.click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
  await words.getByText(paragraphs.at(-1) ?? '').waitFor()
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = fieldOf(page, 'relationship', label)
  await field.getByRole('combobox').click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await field.getByText(option, { exact: true }).waitFor()
}

async function pickDay(page: Page, label: string, day: Date): Promise<void> {
  const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const field = fieldOf(page, 'date-time-field', label).getByRole('textbox')
  await field.fill(words)
  await field.press('Enter')
  await page.keyboard.press('Escape')
}

async function pickPicture(page: Page, label: string, title: string): Promise<void> {
  const field = fieldOf(page, 'upload', label)
  await field.getByRole('button', { name: 'Choose from existing' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText(title, { exact: true }).click()
  await drawer.waitFor({ state: 'hidden' })
}

/** The line that says whether the entry is a draft, and whether it is being saved. */
const status = (page: Page): Locator => page.locator('.doc-controls__meta')

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await status(page).getByText('Published', { exact: true }).waitFor()
}

async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').click()
  await page.getByRole('button', { name: 'Unpublish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await status(page).getByText('Draft', { exact: true }).waitFor()
}
