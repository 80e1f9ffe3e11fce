'use client'
import { useSelection } from '@payloadcms/ui'
import { AskButton } from './ask-button.tsx'

/** Above the list of services: asks the providers of all that are ticked. */
export function AskTicked() {
  const { selectedIDs } = useSelection()
  const { length } = selectedIDs
  if (length === 0) return <p className="waymark-hint">Tick services to ask their providers to check them.</p>
  return (
    <AskButton
      services={selectedIDs.map(String)}
      words={length === 1 ? 'Ask the provider of the ticked service' : `Ask the providers of the ${length} ticked services`}
    />
  )
}
