import type { ServiceListBlock } from '../../payload-types.ts'
import type { BlockConverter } from '../converter.ts'
import { filled } from '../filled.ts'
import { within } from '../place.ts'
import { idOfSlug, optionalSlugOfRelated, slugOfRelated } from '../reference.ts'

export const serviceListConverter: BlockConverter<ServiceListBlock, 'serviceList'> = {
  toStored: ({ title, services, topic, area }, place) => ({
    kind: 'serviceList',
    ...filled({ title }),
    services: (services ?? []).map((service, index) => slugOfRelated(service, 'services', within(place, 'services', index))),
    ...filled({ topic: optionalSlugOfRelated(topic, 'topics', within(place, 'topic')), area: optionalSlugOfRelated(area, 'places', within(place, 'area')) }),
  }),
  fromStored: ({ title, services, topic, area }, place) => ({
    blockType: 'serviceList',
    ...filled({ title }),
    services: services.map((service, index) => idOfSlug(service, 'services', within(place, 'services', index))),
    ...(topic ? { topic: idOfSlug(topic, 'topics', within(place, 'topic')) } : {}),
    ...(area ? { area: idOfSlug(area, 'places', within(place, 'area')) } : {}),
  }),
}
