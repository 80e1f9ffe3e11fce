import type { Problem } from '../../schema/problem.ts'
import type { Service } from '../../schema/service.ts'
import type { Rule } from './content.ts'

/** What a service says of itself agrees with what it says elsewhere. */
export const serviceDetails: Rule = ({ records }) => records.services.flatMap((service) => [...ages(service), ...places(service), ...prices(service)])

function ages({ slug, minimumAge, maximumAge }: Service): Problem[] {
  if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) return []
  const problem = `is ${maximumAge}, below the youngest age (${minimumAge})`
  return [{ record: `services/${slug}`, field: 'maximumAge', problem, remedy: 'Correct one of the two ages.' }]
}

/** Times of a building stand beside the building: otherwise nobody could tell where they hold. */
function places({ slug, openingTimes, locations }: Service): Problem[] {
  return openingTimes.flatMap(({ location }, index) => {
    if (location === undefined || locations.includes(location)) return []
    const problem = `names "${location}", which is not among the locations of the service`
    return [{ record: `services/${slug}`, field: `openingTimes[${index}].location`, problem, remedy: 'Add it to the locations, or leave it out here.' }]
  })
}

function prices({ slug, costOptions }: Service): Problem[] {
  return costOptions.flatMap(({ from, until }, index) => {
    if (from === undefined || until === undefined || from <= until) return []
    const problem = `is ${until}, before the price begins (${from})`
    return [{ record: `services/${slug}`, field: `costOptions[${index}].until`, problem, remedy: 'Correct one of the two days.' }]
  })
}
