/** The part of the QR code library that draws nothing: a browser needs no more. */
declare module 'qrcode/lib/core/qrcode.js' {
  import type { create } from 'qrcode'
  const core: { create: typeof create }
  export default core
}
