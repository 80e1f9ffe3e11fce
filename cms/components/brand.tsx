/** A waymark: the small sign on a footpath that tells you which way to go. */
function Sign({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M12 5l5 6h-3v8h-4v-8H7z" fill="var(--theme-bg)" />
    </svg>
  )
}

/** In the corner of every page. */
export function Icon() {
  return <Sign size={20} />
}

/** Above the sign-in form. */
export function Logo() {
  return (
    <span className="waymark-logo">
      <Sign size={40} /> Waymark
    </span>
  )
}
