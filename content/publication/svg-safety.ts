import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax'
import type { Problem } from '../schema/problem.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Everything a drawing needs. What is not here could run, fetch or hide something. */
const drawing = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata', 'switch', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker'],
])

/** Drawing programs keep notes for themselves in elements of these namespaces; browsers ignore them. */
const notes: readonly string[] = [
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://purl.org/dc/elements/1.1/',
]

/**
 * Judges an SVG file by an allow-list. It is never mended in secret: whoever made it should know.
 * @returns what is wrong, or nothing when it only draws
 */
export function svgComplaint(svg: string): Pick<Problem, 'problem' | 'remedy'> | undefined {
  const [problem] = svgFaults(svg)
  return problem === undefined ? undefined : { problem, remedy: 'Save it again as a plain drawing: without scripts, pages inside it or links to other files.' }
}

function svgFaults(svg: string): string[] {
  const found: string[] = []
  const open: string[] = []
  const parser = sax.parser(true, { xmlns: true })
  parser.onerror = (error) => {
    found.push(`is not well-formed SVG (${error.message.split('\n')[0] ?? ''})`)
    parser.resume()
  }
  parser.ondoctype = (doctype) => {
    if (doctype.includes('[')) found.push('defines entities of its own')
  }
  parser.onopentag = (tag) => {
    const { local, uri, attributes } = tag as QualifiedTag
    if (open.length === 0 && !(local === 'svg' && uri === svgNamespace)) found.push('is not an SVG drawing')
    open.push(local)
    found.push(...elementFaults(local, uri), ...Object.values(attributes).flatMap(attributeFaults))
  }
  parser.onclosetag = () => open.pop()
  parser.ontext = parser.oncdata = (words) => {
    if (open.at(-1) === 'style') found.push(...styleFaults(words))
  }
  parser.write(svg).close()
  return open.length > 0 && found.length === 0 ? ['stops before its end'] : found
}

function elementFaults(local: string, uri: string): string[] {
  const isDrawn = uri === svgNamespace && drawing.has(local)
  return isDrawn || notes.includes(uri) ? [] : [`has <${local}> in it, which a drawing does not need`]
}

function attributeFaults({ name, local, prefix, value }: QualifiedAttribute): string[] {
  if (local.toLowerCase().startsWith('on')) return [`has the script "${name}" in it`]
  if (local.toLowerCase() === 'href' && !value.startsWith('#')) return [`links to "${value.slice(0, 60)}"`]
  return prefix === 'xmlns' || name === 'xmlns' ? [] : styleFaults(value)
}

function styleFaults(style: string): string[] {
  return /@import|javascript:|url\((?!\s*['"]?\s*#)/i.test(style) ? ['takes something from another file'] : []
}
