import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

// Everything the editors' pages need comes from here: a script or font from elsewhere would be told who is at work on what.
// Next writes its own scripts into the page, and needs eval while developing.
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'production' ? '' : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

// The forms of the public have stricter ones of their own: cms/forms/respond.ts.
const headers = [
  { key: 'Content-Security-Policy', value: policy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  typescript: { tsconfigPath: './tsconfig.json', ignoreBuildErrors: true },
  poweredByHeader: false,
  headers: () => Promise.resolve([{ source: '/((?!forms/).*)', headers }]),
  serverExternalPackages: ['@libsql/client', 'libsql'],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
