import { readCode } from '../../content/document/read-code.ts'

const longest = 60

/**
 * Where a code leads that was typed from a print without scripts: into the form, `/check/?code=k7m2 4q`, or at the end of
 * the address, `/check/k7m24q`. What cannot be a code leads to a page that is not there, which says what to do.
 * @param url address as the browser sends it
 * @returns the address of the code's page, or nothing when that is what was asked for, or something else
 */
export function typedCode(url: string): string | undefined {
  const [path = '', query = ''] = url.split('?')
  return /^\/check\/?$/.test(path) ? inForm(new URLSearchParams(query)) : inAddress(path)
}

function inForm(fields: URLSearchParams): string | undefined {
  const typed = fields.get('code')?.trim() ?? ''
  return typed === '' ? undefined : `/check/${readCode(typed) ?? encodeURIComponent(typed.slice(0, longest).toWellFormed())}/`
}

function inAddress(path: string): string | undefined {
  const [, typed] = /^\/check\/([^/]+)\/?$/.exec(path) ?? []
  const code = typed === undefined ? undefined : readCode(decodeURIComponent(typed))
  return code === undefined || code === typed ? undefined : `/check/${code}/`
}
