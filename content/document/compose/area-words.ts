import type { Place } from '../../schema/taxonomy.ts'

/** A place as it stands after "in": "the Dorset Council area", "Weymouth". */
export const areaWords = ({ kind, name }: Pick<Place, 'kind' | 'name'>): string => (kind === 'council' ? `the ${name} area` : name)
