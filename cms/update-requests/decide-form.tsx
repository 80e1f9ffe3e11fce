'use client'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { ReviewLine } from './review-lines.ts'

interface Props {
  id: string
  lines: ReviewLine[]
  /** What the provider wrote besides. */
  words: string
  seen: string
  isOpen: boolean
  /** Paths of what was accepted. While the request is open: by an author, whose draft waits for an editor. */
  accepted: string[]
  /** What was written to the provider, or is to be. */
  decision: string
}

/** Ticks for each change, a note for the provider, and the buttons that decide. What conflicts with newer words is not ticked. */
export function DecideForm({ id, lines, words, seen, isOpen, accepted, decision }: Props) {
  const router = useRouter()
  const title = useId()
  const noteId = useId()
  const isProposed = isOpen && accepted.length > 0
  const [ticked, setTicked] = useState(() => new Set(isOpen && !isProposed ? lines.filter(({ now }) => !now).map(({ path }) => path) : accepted))
  const [note, setNote] = useState(isOpen ? decision : '')
  const [news, setNews] = useState('')
  const decide = async (accept: string[], isDone = false): Promise<void> => {
    setNews('Saving…')
    const answer = await fetch(`/api/update-requests/${id}/decide`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ accept, note, seen, isDone }),
    })
    const { errors, state } = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[]; state?: string }
    if (answer.ok) {
      setNews(
        state === 'checking'
          ? 'Saved as a draft of the entry. An editor publishes it here; then the provider is told.'
          : 'Done. The provider is told by email.',
      )
      router.refresh()
      return
    }
    setNews(errors?.[0]?.message ?? 'This did not work. Try again.')
  }
  const toggle = (path: string): void =>
    setTicked((before) => (before.has(path) ? new Set([...before].filter((one) => one !== path)) : new Set([...before, path])))
  return (
    <section aria-labelledby={title} className="waymark-review">
      <h2 id={title}>{isOpen ? 'What they changed' : 'What was decided'}</h2>
      {lines.length === 0 && <p>No field was changed{isOpen && '. Read what they wrote, change the entry yourself, then say here that it is done'}.</p>}
      {isProposed && <p>An author accepts what is ticked, and has saved it as a draft. Readers see it when you accept it.</p>}
      {lines.map((line) => (
        <Line key={line.path} line={line} isTicked={ticked.has(line.path)} isOpen={isOpen} onToggle={() => toggle(line.path)} />
      ))}
      <h3>In their words</h3>
      <p className="waymark-line">{words}</p>
      {isOpen && (
        <>
          <label className="waymark-label" htmlFor={noteId}>
            Note for the provider (optional)
          </label>
          <textarea className="waymark-words" id={noteId} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
          <p className="waymark-buttons">
            {lines.length === 0 ? (
              <button type="button" className="waymark-button" onClick={() => void decide([], true)}>
                Done: the entry says it now
              </button>
            ) : (
              <button type="button" className="waymark-button" disabled={ticked.size === 0} onClick={() => void decide([...ticked])}>
                Accept what is ticked
              </button>
            )}
            <button type="button" className="waymark-button waymark-button--quiet" onClick={() => void decide([])}>
              Change nothing
            </button>
          </p>
        </>
      )}
      <p role="status">{news}</p>
    </section>
  )
}

function Line({ line, isTicked, isOpen, onToggle }: { line: ReviewLine; isTicked: boolean; isOpen: boolean; onToggle: () => void }) {
  const id = useId()
  return (
    <div className="waymark-change">
      {isOpen ? (
        <p className="waymark-tick">
          <input type="checkbox" id={id} checked={isTicked} onChange={onToggle} />
          <label htmlFor={id}>{line.label}</label>
        </p>
      ) : (
        <h3>
          {line.label}: {isTicked ? 'accepted' : 'not changed'}
        </h3>
      )}
      <dl>
        <Value name="Before" words={line.before} other={line.after} mark="taken out" />
        <Value name="They say" words={line.after} other={line.before} mark="new" />
        {line.now && <Value name="Changed since: it now says" words={line.now} />}
      </dl>
      {line.isThere && isOpen && <p>The entry says this already.</p>}
    </div>
  )
}

interface ValueProps {
  name: string
  words: string[]
  /** What stands on the other side, and what is said of a line that does not: among many lines nobody finds the one that differs. */
  other?: string[]
  mark?: string
}

function Value({ name, words, other = [], mark }: ValueProps) {
  const isMarked = (line: string): boolean => Math.max(words.length, other.length) > 1 && !other.includes(line)
  return (
    <div>
      <dt>{name}</dt>
      {(words.length > 0 ? words : ['Nothing']).map((line, index) => (
        <dd key={`${index} ${line}`}>
          {line}
          {mark && words.length > 0 && isMarked(line) && <strong> ({mark})</strong>}
        </dd>
      ))}
    </div>
  )
}
