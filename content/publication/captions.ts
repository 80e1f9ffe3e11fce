import type { Problem } from '../schema/problem.ts'

const remedy = 'Save the captions as WebVTT (.vtt) in UTF-8. Its first line is WEBVTT.'

/** What keeps a file from being captions in WebVTT, or nothing. */
export function captionsComplaint(bytes: Uint8Array): Pick<Problem, 'problem' | 'remedy'> | undefined {
  const text = readUtf8(bytes)
  if (text === undefined) return { problem: 'is not text in UTF-8', remedy }
  if (!/^WEBVTT([ \t\r\n]|$)/.test(text)) return { problem: 'does not begin with the line WEBVTT', remedy }
  return /^(\d+:)?\d\d:\d\d\.\d{3}[ \t]+-->[ \t]+(\d+:)?\d\d:\d\d\.\d{3}/m.test(text) ? undefined : { problem: 'holds no captions', remedy }
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
