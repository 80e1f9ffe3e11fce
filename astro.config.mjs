import path from 'node:path'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { narrowFontsPlugin } from './site/build/pages/narrow-fonts.ts'
import { tokensPlugin } from './site/design/tokens-css.ts'

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: path.resolve(process.env.WAYMARK_OUT ?? 'data/preview'),
  // A build keeps its pages with the data that it is made from (site/build/pages/kept-pages.ts).
  ...(process.env.WAYMARK_PAGE_CACHE ? { cacheDir: process.env.WAYMARK_PAGE_CACHE } : {}),
  trailingSlash: 'always',
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // The content security policy allows neither inline styles nor inline scripts, and one style sheet is cached for all pages.
  build: { inlineStylesheets: 'never' },
  // A page whose words and code are as they were is taken over from the build before.
  experimental: { incrementalBuild: true },
  vite: { plugins: [tokensPlugin(), narrowFontsPlugin()], build: { assetsInlineLimit: 0 } },
})
