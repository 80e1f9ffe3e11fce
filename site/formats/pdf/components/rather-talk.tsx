import type { ReactElement } from 'react'
import type { SiteView } from '../../../../content/document/node.ts'
import type { Frame } from '../../shared/frame.ts'
import { Filled } from './filled.tsx'
import { PhoneNumber } from './link.tsx'

/** "Would you rather talk? Ring Carer Support on 01305 000000." */
export function RatherTalk({ frame, help: { name, phone } }: { frame: Frame; help: NonNullable<SiteView['help']> }): ReactElement {
  return (
    <Filled template={frame.words.ratherTalk}>
      {(slot) => (slot === 'name' ? name : <PhoneNumber frame={frame} number={phone.number} dial={phone.dial} />)}
    </Filled>
  )
}
