import { strFromU8, type Unzipped } from 'fflate'

export interface WorkbookSheet {
  /** Somebody hid it: people who look at the workbook do not see it. */
  isHidden: boolean
  /** Its part of the file: `xl/worksheets/sheet1.xml`. */
  part: string
}

/** The sheets of a workbook in their order. */
export function sheetsOf(parts: Unzipped): WorkbookSheet[] {
  const targets = new Map(tagsIn(parts['xl/_rels/workbook.xml.rels'], 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]))
  return tagsIn(parts['xl/workbook.xml'], 'sheet').map((tag) => ({
    isHidden: /hidden$/i.test(attribute(tag, 'state')),
    part: fromRoot(targets.get(attribute(tag, String.raw`\w+:id`)) ?? ''),
  }))
}

function tagsIn(part: Uint8Array | undefined, name: string): string[] {
  return part ? (strFromU8(part).match(new RegExp(String.raw`<(?:\w+:)?${name}\s[^>]*>`, 'g')) ?? []) : []
}

const attribute = (tag: string, name: string): string => new RegExp(String.raw`\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? ''

/** Targets are written from the workbook's own folder, or from the root of the file. */
const fromRoot = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
