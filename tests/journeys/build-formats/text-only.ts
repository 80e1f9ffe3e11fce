import { text } from '../../../site/formats/text/format.ts'

/** For builds that are not about PDFs. */
export const formats = [text]
