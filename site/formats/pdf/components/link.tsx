import { Fragment, type ReactElement, type ReactNode } from 'react'
import { fill } from '../../../../content/document/fill.ts'
import type { SiteView } from '../../../../content/document/node.ts'
import type { Frame } from '../../shared/frame.ts'
import { addressPieces, isFollowable, linkTarget, printedAddress } from '../addresses.ts'
import { Anchor, Words } from '../engine/primitives.tsx'
import { BREAK_SIZE } from '../engine/text-groups.ts'
import { colours } from '../theme.ts'

/** A link's words. On screen it can be followed; on paper its address follows. Never underlined: that hides the tails of letters. */
export function PaperLink({ to, site, label, children }: { to: string; site: SiteView; label?: string; children: ReactNode }): ReactElement {
  if (!isFollowable(to)) return <>{children}</>
  return (
    <Anchor src={linkTarget(to, site)} style={{ color: colours.link, textDecoration: 'none' }} {...(label ? { alt: label } : {})}>
      {children}
    </Anchor>
  )
}

/** An address in full. A line may end after a slash, dot or hyphen of it, and no hyphen is added: it would be copied. */
export function Address({ to, site }: { to: string; site: SiteView }): ReactElement {
  return (
    <>
      {addressPieces(printedAddress(to, site)).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <Words style={{ fontSize: BREAK_SIZE }}> </Words>}
          {piece}
        </Fragment>
      ))}
    </>
  )
}

/** A number to ring: bold, and never split over two lines. */
export function PhoneNumber({ frame, number, dial }: { frame: Frame; number: string; dial: string }): ReactElement {
  return (
    <Anchor src={`tel:${dial}`} alt={fill(frame.words.ringNumber, { number })} style={{ color: colours.text, fontWeight: 700, textDecoration: 'none' }}>
      {number.replaceAll(' ', '\u00a0')}
    </Anchor>
  )
}
