type Check = (bytes: Uint8Array) => void | Promise<void>

/** What a file of a media type must be before readers get it. */
const checks: Readonly<Record<string, Check>> = {
  'text/plain': (bytes) => {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  },
}

/** @throws Error with everything that is wrong with the file */
export async function checkFile(mediaType: string, bytes: Uint8Array): Promise<void> {
  if (bytes.byteLength === 0) throw new Error('The file is empty')
  await checks[mediaType]?.(bytes)
}
