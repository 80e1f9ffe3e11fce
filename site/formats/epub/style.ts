/** Little: colours, letters and spacing are the reader's choice. */
export const bookStyle = `body { line-height: 1.5; text-align: left; hyphens: none; -epub-hyphens: none; }
h1, h2, h3, h4, .list-title, .step-title, caption { line-height: 1.25; break-after: avoid; page-break-after: avoid; }
.section-part { break-before: page; page-break-before: always; }
img { max-width: 100%; height: auto; }
.easy-step { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
.callout, .section-next-steps, .local { border: 2px solid; padding: 0.75em; margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
.contact, .card, .key-fact { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
.key-fact-value { font-size: 1.3em; font-weight: bold; margin: 0; }
dd { margin: 0 0 0.5em 1em; }
.cards, .checklist ul, .page-links { list-style: none; padding: 0; }
.checklist li::before { content: "\\2610\\00a0" / ""; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid; padding: 0.35em; text-align: left; vertical-align: top; }
`
