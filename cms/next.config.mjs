import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** @type {import('next').NextConfig} */
const nextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  typescript: { tsconfigPath: './tsconfig.json', ignoreBuildErrors: true },
  poweredByHeader: false,
  serverExternalPackages: ['@libsql/client', 'libsql'],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
