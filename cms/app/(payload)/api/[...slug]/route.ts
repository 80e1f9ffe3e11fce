import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { refuseLargeFromStrangers } from '../../../../access/large-from-people-only.ts'

type Answer = ReturnType<typeof REST_POST>

const readIfWelcome =
  (answer: Answer): Answer =>
  async (request, context) =>
    (await refuseLargeFromStrangers(await getPayload({ config }), request)) ?? answer(request, context)

export const GET = REST_GET(config)
export const POST = readIfWelcome(REST_POST(config))
export const DELETE = REST_DELETE(config)
export const PATCH = readIfWelcome(REST_PATCH(config))
export const PUT = readIfWelcome(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
