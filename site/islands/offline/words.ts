import { NoRoomError, SiteChangedError } from '../../offline/keep.ts'

/** "24 MB", "1.3 MB", "820 KB": never less than it is. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} KB`
  return `${bytes < 10_000_000 ? Math.ceil(bytes / 100_000) / 10 : Math.ceil(bytes / 1_000_000)} MB`
}

/** What went wrong, and what to do, in words for whoever pressed the button. */
export function troubleWords(error: unknown): string {
  if (error instanceof NoRoomError) {
    return `There is not enough room. This needs ${sizeWords(error.needed)}, and the browser has ${sizeWords(error.free)} left. Choose less, or make room on the device.`
  }
  if (error instanceof SiteChangedError) return 'The site was brought up to date just now. Please press “Keep on this device” again.'
  if (!(error instanceof DOMException)) return 'The connection broke off. What has come is not lost: press “Keep on this device” again to go on.'
  if (error.name === 'AbortError') return 'Stopped. What has come is not lost: press “Keep on this device” to go on, or “Remove from this device”.'
  if (error.name === 'QuotaExceededError') return 'The device is full. Choose less, or make room on the device. Then press “Keep on this device” again.'
  return 'This browser does not let the site keep anything. A private window never does. Try another browser, or save a PDF of the pages you need.'
}
