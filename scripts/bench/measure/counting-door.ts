import { connect, createServer, type AddressInfo } from 'node:net'

/** A door in front of a server that counts every byte that goes out of it: headers too, and whichever thread of a browser asks. */
export interface CountingDoor {
  address: string
  sent: () => number
  close: () => Promise<void>
}

export async function openDoor(port: number): Promise<CountingDoor> {
  let sent = 0
  const door = createServer((visitor) => {
    const server = connect(port, '127.0.0.1')
    server.on('data', (bytes) => (sent += bytes.byteLength))
    visitor.pipe(server).pipe(visitor)
    // Either side may hang up first.
    visitor.on('error', () => server.destroy())
    server.on('error', () => visitor.destroy())
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const { port: opened } = door.address() as AddressInfo
  const close = (): Promise<void> => new Promise((resolve) => door.close(() => resolve()))
  return { address: `http://127.0.0.1:${opened}`, sent: () => sent, close }
}
