import config from '@payload-config'
import { getPayload } from 'payload'
import { answerForms } from '../../../forms/answer-forms.ts'

interface Address {
  params: Promise<{ steps: string[] }>
}

async function answer(request: Request, { params }: Address): Promise<Response> {
  return answerForms(await getPayload({ config }), request, (await params).steps)
}

export { answer as GET, answer as POST }
