import { easyReadLimits } from '../../language/easy-read-limits.ts'
import { easyReadTexts, leastWords, type Check } from '../check.ts'
import { error, warning } from '../finding.ts'

const { better, most } = easyReadLimits.grade

/** Easy read is for people who read as a child of eight or nine does: Flesch-Kincaid grade 3, at most 4. Short texts are left out. */
export const easyReadGrade: Check = (checked) =>
  easyReadTexts(checked)
    .filter(({ reading }) => reading.words >= leastWords && reading.grade > better)
    .map(({ record, reading }) => {
      const level = reading.grade > most ? error : warning
      return level({ record, field: '', problem: `has a Flesch-Kincaid grade of ${reading.grade.toFixed(1)}`, remedy: `Write for ${better}: shorter words.` })
    })
