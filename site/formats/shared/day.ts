export { formatDay } from '../../../content/document/format-day.ts'
