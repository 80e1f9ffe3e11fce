import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { mostBytes } from '../content/publication/recording-file.ts'
import { collections } from './collections/collections.ts'
import { database } from './database/database.ts'
import { emailSettings } from './mail/email-adapter.ts'
import { cmsAddress, cmsFolder, cmsOrigins, cmsSecret } from './environment.ts'
import { proseEditor } from './fields/rich-text/editors.ts'
import { siteSettings } from './globals/site-settings.ts'
import { directoryTasks, freeStoppedTasks } from './jobs/directory-tasks.ts'
import { isServer, publishWhenChanged } from './jobs/publish-when-changed.ts'

export default buildConfig({
  serverURL: cmsAddress(),
  secret: cmsSecret(),
  telemetry: false,
  // What people do wrong is no fault of the program: one line in the log, without a stack.
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info', QueryError: 'info' },
  graphQL: { disable: true },
  // A little more than the largest file: the form around it counts as well.
  upload: {
    limits: { fileSize: mostBytes.video },
    responseOnLimit: `This file is larger than ${mostBytes.video / 1_000_000} MB, the most that a file may have. Nothing was stored: make it smaller, or a recording in parts.`,
    requestSizeLimit: mostBytes.video + 1_000_000,
  },
  cors: cmsOrigins(),
  csrf: cmsOrigins(),
  db: database(),
  editor: proseEditor,
  collections,
  globals: [siteSettings],
  jobs: {
    access: { run: () => false },
    tasks: directoryTasks,
    // Scheduled publishing. The server looks every ten seconds; commands that open the CMS for a moment do not.
    autoRun: [
      { cron: '*/10 * * * * *', queue: 'default', limit: 20 },
      { cron: '*/10 * * * * *', queue: 'feeds', limit: 1 },
    ],
    shouldAutoRun: () => process.env['CMS_JOBS'] !== '0',
  },
  onInit: async (payload) => {
    if (!isServer()) return
    await freeStoppedTasks(payload)
    await publishWhenChanged(payload)
  },
  sharp,
  typescript: { outputFile: path.join(cmsFolder, 'payload-types.ts') },
  email: emailSettings(),
  admin: {
    user: 'users',
    // Payload's other choice asks a third party for people's pictures.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    meta: { titleSuffix: ' · Waymark', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
    importMap: { baseDir: cmsFolder, importMapFile: path.join(cmsFolder, 'app/(payload)/admin/importMap.js') },
    components: {
      providers: ['/components/names/named-controls.tsx#NamedControls'],
      graphics: { Icon: '/components/brand.tsx#Icon', Logo: '/components/brand.tsx#Logo' },
      views: {
        importServices: { Component: '/import-screen/import-view.tsx#ImportView', path: '/import' },
        mergeEntries: { Component: '/merge/merge-view.tsx#MergeView', path: '/merge' },
      },
      beforeDashboard: [
        '/components/welcome.tsx#Welcome',
        '/components/publishing-state.tsx#PublishingState',
        '/components/directory-state.tsx#DirectoryState',
        '/components/feeds-state.tsx#FeedsState',
        '/components/mail-state.tsx#MailState',
      ],
    },
  },
})
