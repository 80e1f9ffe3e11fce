import type { Rule } from './content.ts'

/** Every picture record has its file, and words for those who cannot see it. */
export const pictures: Rule = ({ records, pictureExists }) =>
  records.pictures.flatMap((picture) => {
    const record = `pictures/${picture.slug}`
    return [
      ...(pictureExists(picture)
        ? []
        : [{ record, field: 'file', problem: `is "${picture.file}", which is not there`, remedy: 'Add the picture file again, or take the picture out.' }]),
      ...(picture.alt.trim() ? [] : [{ record, field: 'alt', problem: 'has no words', remedy: 'Say in a few words what the picture shows.' }]),
    ]
  })
