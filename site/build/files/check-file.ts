/**
 * What the build makes sure of itself. How accessible a file is, its format has checked before it hands it over.
 * @throws Error when the file is not what its media type says
 */
export function checkFile(mediaType: string, bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new Error('The file is empty')
  if (mediaType.startsWith('text/')) new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 5))
  if (mediaType === 'application/pdf' && start !== '%PDF-') throw new Error('The file is not a PDF')
  if (mediaType === 'application/epub+zip' && start.slice(0, 2) !== 'PK') throw new Error('The file is not an e-book')
}
