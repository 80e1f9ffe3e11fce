/** The count as it is read out: "3 services for Breaks in DT1". */
export function statusWords(count: number, topic: string | undefined, place: string | undefined, others: number): string {
  const services = count === 0 ? 'No services' : count === 1 ? '1 service' : `${count.toLocaleString('en-GB')} services`
  const limits = others === 0 ? '' : others === 1 ? ', with 1 more choice' : `, with ${others} more choices`
  return `${services}${topic ? ` for “${topic}”` : ''}${place ? ` for people in ${place}` : ''}${limits}`
}

/** Where there are too many to fetch. */
export function chooseFirst(services: number): string {
  return `There are ${services.toLocaleString('en-GB')} services. Say where, or what you need, to see those that fit.`
}
