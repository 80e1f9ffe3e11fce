import { v5 } from 'uuid'

/**
 * The id of something that is part of a record and has none of its own: a price, a schedule, a phone. Made from the record's id, so
 * that it is the same in every publication and on every machine.
 * @param recordId UUID of the record
 * @param part what it is, unique within the record: `phones/01305 221000`
 * @returns a UUID, version 5
 */
export function partId(recordId: string, part: string): string {
  return v5(part, recordId)
}
