/** Asks a running CMS whether anybody can sign in. Its own start page asks the same. */
export async function hasFirstEditor(cmsAddress: string, ask: typeof fetch = fetch): Promise<boolean> {
  const response = await ask(`${cmsAddress}/api/users/init`)
  if (!response.ok) throw new Error(`The CMS answered ${response.status} when asked whether it has a user.`)
  const { initialized } = (await response.json()) as { initialized: boolean }
  return initialized
}
