import QRCode from 'qrcode/lib/core/qrcode.js'

const namespace = 'http://www.w3.org/2000/svg'
/** Squares of white around the code, which a camera needs. */
const quiet = 4

/** A QR code drawn on this device: no other site is asked. */
export function qrPicture(address: string, name: string): SVGElement {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'L' })
  const side = modules.size + quiet * 2
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('viewBox', `0 0 ${side} ${side}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', name)
  const squares = document.createElementNS(namespace, 'path')
  squares.setAttribute('d', darkSquares(modules))
  svg.append(squares)
  return svg
}

function darkSquares({ size, data }: { size: number; data: Uint8Array }): string {
  const squares: string[] = []
  for (const [index, isDark] of data.entries()) if (isDark) squares.push(`M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z`)
  return squares.join('')
}
