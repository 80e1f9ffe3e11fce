import type { Nodes } from 'mdast'
import { type MdxContext, report } from './context.ts'
import { isElement } from './gather.ts'

/** Markdown that content does not use, with what to do instead. */
const unsupported: Partial<Record<Nodes['type'], readonly [problem: string, remedy: string]>> = {
  blockquote: ['a ">" quotation is not used here', 'Use <Quote who="…">words</Quote>.'],
  break: ['a forced line break is not used here', 'Start a new paragraph, or use a list.'],
  code: ['code is not used here', 'Write it as plain words.'],
  definition: ['a link defined elsewhere is not used here', 'Write the address in the link: [words](/address/).'],
  delete: ['struck-out words are not used here', 'Take the words out.'],
  emphasis: ['italics are not used here, because they are hard to read', 'Use **bold**, or plain words.'],
  footnoteReference: ['footnotes are not used here', 'Put the words in the sentence.'],
  heading: ['a heading cannot stand here', 'Take it out, or give the component a title.'],
  html: ['HTML is not used here', 'Use the components named in content/files/README.md.'],
  image: ['a picture cannot be written as ![…](…)', 'Add it to pictures.yaml and use <Picture picture="…" />.'],
  imageReference: ['a picture cannot be written as ![…][…]', 'Add it to pictures.yaml and use <Picture picture="…" />.'],
  inlineCode: ['code is not used here', 'Take the ` marks out.'],
  link: ['a link cannot stand inside another link', 'Keep one of the two.'],
  linkReference: ['a link defined elsewhere is not used here', 'Write the address in the link: [words](/address/).'],
  list: ['a list cannot stand here', 'Write one sentence, or move the list out.'],
  mdxFlowExpression: ['curly brackets are not used here', 'Take them out; in a sentence write \\{ for a curly bracket.'],
  mdxTextExpression: ['curly brackets are not used here', 'Take them out; in a sentence write \\{ for a curly bracket.'],
  strong: ['bold cannot stand here', 'Take the ** marks out.'],
  table: ['a table cannot stand on its own', 'Put it in <Table caption="…"> or <Comparison caption="…">.'],
  thematicBreak: ['a dividing line is not used here', 'Use a heading, or a new part.'],
}

/** Reports a node that cannot stand where it stands. */
export function reportUnsupported(node: Nodes, allowed: readonly string[], context: MdxContext): void {
  if (isElement(node)) {
    reportElement(node.name, node, allowed, context)
    return
  }
  if (node.type === 'paragraph') {
    report(context, node, 'words cannot stand here by themselves', whatCanStand(allowed))
    return
  }
  const [problem, remedy] = unsupported[node.type] ?? [`"${node.type}" is not used here`, 'Take it out.']
  report(context, node, problem, remedy)
}

function reportElement(name: string | null, node: Nodes, allowed: readonly string[], context: MdxContext): void {
  if (name !== null && /^[a-z]/.test(name)) {
    report(context, node, `<${name}> is HTML, which is not used here`, 'Use Markdown and the components named in content/files/README.md.')
    return
  }
  report(context, node, `<${name ?? ''}> cannot stand here`, whatCanStand(allowed))
}

function whatCanStand(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'Take it out.' : `What can stand here: ${allowed.map((known) => `<${known}>`).join(', ')}.`
}
