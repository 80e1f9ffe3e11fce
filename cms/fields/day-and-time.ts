/** How a moment is picked and shown: Payload's own way is that of the United States. */
export const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' } as const
