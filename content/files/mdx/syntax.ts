import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { mdxExpressionFromMarkdown, mdxExpressionToMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxFromMarkdown, mdxJsxToMarkdown } from 'mdast-util-mdx-jsx'
import { toMarkdown } from 'mdast-util-to-markdown'
import { gfmTable } from 'micromark-extension-gfm-table'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'

const afterImport = '[ \\t]+([\\w*{][^<\\r\\n]*[ \\t]from[ \\t]+)?["\']'
const afterExport = '[ \\t]+(default|const|let|var|function|class|\\{|\\*)'
const programCode = new RegExp(`^(import${afterImport}|export${afterExport})`)

/** True for the source of a paragraph that starts like a line of a program. */
export function looksLikeCode(source: string): boolean {
  return programCode.test(source)
}

/**
 * Markdown, tables and components: the parts of remark-mdx and remark-gfm that content uses. JavaScript is not parsed
 * (braces become nodes that the reader refuses with a line number), and neither bare web addresses nor tildes have a
 * meaning, so that what an editor types stays what it is.
 * @throws VFileMessage when a component or brace is not closed
 */
export function parseMdx(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), mdxExpression(), mdxJsx(), mdxMd()],
    mdastExtensions: [gfmTableFromMarkdown(), mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
  })
}

/** The one canonical text of a tree: `-` lists, tables without padding, one line a paragraph. No final line end. */
export function printMdx(node: Nodes): string {
  return toMarkdown(node, {
    bullet: '-',
    bulletOther: '*',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), mdxExpressionToMarkdown(), mdxJsxToMarkdown()],
    unsafe: [
      // A line that looks like an import or export would be refused on reading.
      { atBreak: true, character: 'i', after: `mport${afterImport}` },
      { atBreak: true, character: 'e', after: `xport${afterExport}` },
    ],
  }).replace(/\n$/, '')
}
