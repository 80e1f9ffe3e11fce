import type { Format } from '../../../site/formats/format.ts'
import { text } from '../../../site/formats/text/format.ts'

/** Never comes back from one page, without ever giving up the thread; ends its thread over another; has no room for a third. */
export const formats: Format[] = [
  {
    ...text,
    id: 'stuck',
    folder: 'text',
    label: 'Stuck file',
    render: (document, context) => {
      if (document.slug === 'endless') for (;;);
      if (document.slug === 'crash') process.exit(1)
      if (document.slug === 'disk-full') return Promise.reject(new Error('ENOSPC: no space left on device, write'))
      return text.render(document, context)
    },
  },
]
