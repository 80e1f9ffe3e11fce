/**
 * Who asks over the network: the last address that `X-Forwarded-For` names, the one that the nearest server has seen itself. What
 * stands before it anybody can write, and behind no server this one too: so there is a limit for all together as well. Of an IPv6
 * address its network: one household has a whole network of them.
 */
export function askerOf({ headers }: Request): string {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
