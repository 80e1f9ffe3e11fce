import { checkContent } from '../../content/checks/check-content.ts'
import type { Finding } from '../../content/checks/finding.ts'
import { formatProblem } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'
import { line, paragraph, smallRecords, smallSettings, today } from '../publish/small-records.ts'

/** A tiny site whose only guide has somebody to talk to and these fields. */
export const guideWith = (fields: Record<string, unknown>): Records =>
  smallRecords({ guides: [{ slug: 'breaks', contacts: [{ service: 'carers-line', why: 'To ask.' }], ...fields }] })

/** Such a guide with these words in its only part. */
export const guideSaying = (...words: unknown[]): Records => guideWith({ parts: [{ slug: 'who', title: 'Who', body: [paragraph(...words)] }] })

/** Such a site with an easy read of one section. */
export const easyReadOf = (...steps: (string | Record<string, unknown>)[][]): Records => ({
  ...guideWith({}),
  ...easyReads(steps),
})

function easyReads(steps: (string | Record<string, unknown>)[][]): Pick<Records, 'easy-reads'> {
  const sections = [
    {
      title: 'Rest',
      steps: steps.map((statements) => ({ picture: 'phone', statements: statements.map((words) => (typeof words === 'string' ? line(words) : [words])) })),
    },
  ]
  return { 'easy-reads': smallRecords({ 'easy-reads': [{ slug: 'breaks', sections }] })['easy-reads'] }
}

export const findingsIn = (records: Records, day = today): Finding[] => checkContent(records, smallSettings, { today: day }).findings

/** Every finding as `level: record > field: problem. Remedy`. */
export const told = (records: Records, day = today): string[] => findingsIn(records, day).map((finding) => `${finding.level}: ${formatProblem(finding)}`)
