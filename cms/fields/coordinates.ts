import type { Field } from 'payload'

/** A point on the map of the British Isles (WGS 84). */
export const coordinateFields: Field = {
  type: 'row',
  fields: [
    { name: 'latitude', type: 'number', min: 49, max: 61, admin: { width: '50%', description: 'Between 49 and 61: Dorchester is at 50.71.' } },
    { name: 'longitude', type: 'number', min: -9, max: 2, admin: { width: '50%', description: 'Between -9 and 2: Dorchester is at -2.44.' } },
  ],
}
