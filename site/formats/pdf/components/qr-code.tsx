import QRCode from 'qrcode'
import type { ReactElement } from 'react'
import { Drawing } from '../engine/primitives.tsx'
import { qrCodeSize } from '../theme.ts'

interface Squares {
  size: number
  data: Uint8Array
}

/** A QR code drawn square by square: sharp at any size, a few hundred bytes. The page's own white is its quiet zone. */
export function QrCode({ address, alt }: { address: string; alt: string }): ReactElement {
  const modules = squaresOf(address)
  const side = qrCodeSize / modules.size
  return (
    <Drawing
      alt={alt}
      style={{ width: qrCodeSize, height: qrCodeSize }}
      paint={(pen) => {
        for (let row = 0; row < modules.size; row++) {
          for (const [start, length] of darkRuns(modules, row)) pen.rect(start * side, row * side, length * side, side)
        }
        pen.fill('#000000')
        return null
      }}
    />
  )
}

let last: { address: string; modules: Squares } | undefined

/** A page is drawn several times, in one format after the other: its code is worked out once. */
function squaresOf(address: string): Squares {
  if (last?.address !== address) last = { address, modules: QRCode.create(address, { errorCorrectionLevel: 'M' }).modules }
  return last.modules
}

/** Stretches of dark squares in a row: where each starts and how many squares it has. */
function darkRuns(modules: Squares, row: number): [number, number][] {
  const runs: [number, number][] = []
  for (let column = 0; column < modules.size; column++) {
    if (!modules.data[row * modules.size + column]) continue
    const last = runs.at(-1)
    if (last && last[0] + last[1] === column) last[1] += 1
    else runs.push([column, 1])
  }
  return runs
}
