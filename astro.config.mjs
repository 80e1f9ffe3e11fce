import path from 'node:path'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { tokensPlugin } from './site/design/tokens-css.ts'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: path.resolve(process.env.WAYMARK_OUT ?? 'data/preview'),
  trailingSlash: 'always',
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // The content security policy allows neither inline styles nor inline scripts, and one style sheet is cached for all pages.
  build: { inlineStylesheets: 'never' },
  vite: { plugins: [tokensPlugin()], build: { assetsInlineLimit: 0 } },
})
