'use client'
import { useField } from '@payloadcms/ui'
import { useId } from 'react'
import { type InterfaceWord, interfaceWordGroups, interfaceWordNames } from '../../content/schema/interface-words.ts'

type Words = Partial<Record<InterfaceWord, string>>

/** The words of the site in one language: the English above each, and how many are still missing. */
export function InterfaceWordsField({ path }: { path: string }) {
  const { value, setValue } = useField<Words | null>({ path })
  const words = value ?? {}
  const missing = interfaceWordNames.filter((name) => !words[name])
  const change = (name: InterfaceWord, own: string): void => {
    // In the order of the table, and without what is empty: the same words are then always stored the same.
    const all = { ...words, [name]: own }
    setValue(Object.fromEntries(interfaceWordNames.flatMap((each) => (all[each] ? [[each, all[each]]] : []))))
  }
  return (
    <div className="interface-words">
      <p>
        {missing.length === 0 ? 'All words are there.' : `${missing.length} of ${interfaceWordNames.length} words are missing.`} Keep what stands in curly
        brackets as it is: the site fills it in.
      </p>
      {Object.entries(interfaceWordGroups).map(([title, group]) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {Object.entries(group).map(([name, english]) => (
            <Word key={name} english={english} own={words[name as InterfaceWord] ?? ''} onChange={(own) => change(name as InterfaceWord, own)} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Word({ english, own, onChange }: { english: string; own: string; onChange: (own: string) => void }) {
  const id = useId()
  return (
    <p className="interface-word">
      <label htmlFor={id}>{english}</label>
      <input id={id} type="text" dir="auto" value={own} onChange={(event) => onChange(event.target.value)} />
    </p>
  )
}
