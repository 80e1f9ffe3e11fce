'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { addressOf } from '../blocks/lexical/link-address.ts'
import type { MergeLine } from './merge-lines.ts'
import { joinedWords, oneOfThem, type MergedCollection } from './merged-collections.ts'

interface Named {
  id: string
  name: string
  slug: string
}

interface Props {
  collection: MergedCollection
  keep: Named
  merge: Named
  lines: MergeLine[]
  /** The state of both that is shown. */
  seen: string
}

/** Which of the two stays, what it takes from the other, and the button that does it. */
export function MergeForm({ collection, keep, merge, lines, seen }: Props) {
  const router = useRouter()
  const [taken, setTaken] = useState(() => new Set(lines.filter(({ isTaken }) => isTaken).map(({ name }) => name)))
  const [news, setNews] = useState('')
  const choose = (name: string, isTaken: boolean): void =>
    setTaken((before) => new Set(isTaken ? [...before, name] : [...before].filter((one) => one !== name)))
  const send = async (): Promise<void> => {
    setNews('One moment…')
    const answer = await fetch(`/api/${collection}/merge`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ keep: keep.id, merge: merge.id, take: [...taken], seen }),
    })
    if (answer.ok) {
      router.push(`/admin/collections/${collection}/${keep.id}`)
      return
    }
    const { errors } = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[] }
    setNews(errors?.[0]?.message ?? 'This did not work. Try again.')
  }
  return (
    <>
      <p>
        <strong>{keep.name}</strong> stays, at {addressOf(collection, keep.slug)}. <strong>{merge.name}</strong> ({addressOf(collection, merge.slug)}) goes into
        it: its address leads to the one that stays, and so does everything that referred to it. {joinedWords[collection]}
      </p>
      <p>
        <a href={`/admin/merge?of=${collection}&keep=${merge.id}&merge=${keep.id}`}>Keep {merge.name} instead</a>
      </p>
      <h2>{lines.length > 0 ? 'Where they differ' : 'They say the same'}</h2>
      {lines.map((line) => (
        <Line key={line.name} line={line} isTaken={taken.has(line.name)} onChoose={(isTaken) => choose(line.name, isTaken)} />
      ))}
      <p>To undo it, take the other {oneOfThem[collection]} out of the bin and restore the version from before of this one and of what referred to it.</p>
      <p className="waymark-buttons">
        <button type="button" className="waymark-button" onClick={() => void send()}>
          Make one {oneOfThem[collection]} of the two
        </button>
      </p>
      <p role="status">{news}</p>
    </>
  )
}

function Line({ line, isTaken, onChoose }: { line: MergeLine; isTaken: boolean; onChoose: (isTaken: boolean) => void }) {
  return (
    <fieldset className="waymark-change">
      <legend className="waymark-label">{line.label}</legend>
      <Side name={line.name} from="As it is" words={line.kept} isChosen={!isTaken} onChoose={() => onChoose(false)} />
      <Side name={line.name} from="From the other" words={line.other} isChosen={isTaken} onChoose={() => onChoose(true)} />
    </fieldset>
  )
}

interface SideProps {
  name: string
  /** Which of the two says it: their names may be the same. */
  from: string
  words: string[]
  isChosen: boolean
  onChoose: () => void
}

function Side({ name, from, words, isChosen, onChoose }: SideProps) {
  return (
    <label className="waymark-tick waymark-tick--words">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>
        <strong>{from}:</strong>
        {(words.length > 0 ? words : ['Nothing']).map((line, index) => (
          <span key={`${index} ${line}`} className="waymark-line">
            {line}
          </span>
        ))}
      </span>
    </label>
  )
}
