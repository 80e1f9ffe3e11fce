import { plainText } from '../../../../content/document/plain-text.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import type { ReactElement } from 'react'
import { showsAddress } from '../addresses.ts'
import { inOrder } from '../components/in-order.ts'
import { Address, PaperLink, PhoneNumber } from '../components/link.tsx'
import { Foreign, Strong } from '../components/text.tsx'
import type { PdfContext } from '../context.ts'

type InlineKind = 'text' | 'link' | 'term' | 'phone' | 'foreign'

export const inlineHandlers: Pick<Handlers<ReactElement, PdfContext>, InlineKind> = {
  text: ({ value, strong }) => (strong ? <Strong>{value}</Strong> : <>{value}</>),
  link: ({ to, children }, draw, { site }) => {
    const link = (
      <PaperLink to={to} site={site}>
        {inOrder(draw.all(children))}
      </PaperLink>
    )
    if (to.startsWith('#') || showsAddress(plainText(children), to, site)) return link
    return (
      <>
        {link}
        {' ('}
        <Address to={to} site={site} />
        {')'}
      </>
    )
  },
  // Easy read prints hard words bold; their meanings stand at the end of the document in every theme.
  term: ({ words }, _draw, { theme }) => (theme.name === 'easy-read' ? <Strong>{words}</Strong> : <>{words}</>),
  phone: ({ number, dial }, _draw, { frame }) => <PhoneNumber frame={frame} number={number} dial={dial} />,
  foreign: ({ language, value }) => <Foreign language={language}>{value}</Foreign>,
}
