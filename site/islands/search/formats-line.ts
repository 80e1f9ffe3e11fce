/** How a page that is found can be had besides reading it here: "Also as: Easy Read, PDF". Nothing when it has no files. */
export function formatsLine(formats: readonly string[]): HTMLElement[] {
  if (formats.length === 0) return []
  const line = document.createElement('p')
  line.className = 'result-formats'
  line.textContent = `Also as: ${formats.join(', ')}`
  return [line]
}
