'use client'
import { useEffect, type ReactNode } from 'react'
import { nameControls } from './name-controls.ts'

/** Around all of the editors' pages: names what Payload leaves without a name, whenever something new is drawn. */
export function NamedControls({ children }: { children: ReactNode }) {
  useEffect(() => {
    let waiting = 0
    const name = (): void => {
      waiting = 0
      nameControls(document)
    }
    const watcher = new MutationObserver(() => (waiting ||= requestAnimationFrame(name)))
    watcher.observe(document.body, { childList: true, subtree: true })
    name()
    return () => {
      watcher.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [])
  return children
}
