import { cmsAddress } from '../../../../environment.ts'
import { answerOpenReferral } from '../../../../open-referral/answer.ts'
import { answerPreflight } from '../../../../open-referral/responses.ts'

interface Context {
  params: Promise<{ path?: string[] }>
}

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerOpenReferral(request, (await params).path ?? [], cmsAddress())
}

export function OPTIONS(): Response {
  return answerPreflight()
}
