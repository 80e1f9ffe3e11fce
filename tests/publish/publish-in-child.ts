import { publishFromCms } from '../../cms/publish/publish.ts'
import { ProblemsError } from '../../content/schema/problem.ts'

// Publishing opens the CMS by itself, from a private copy of the database: in a process of its own, as `npm run publish` does.
const [today = ''] = process.argv.slice(2)
try {
  process.send?.({ published: await publishFromCms(today) })
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error
  process.send?.({ problems: error.problems })
}
process.disconnect()
