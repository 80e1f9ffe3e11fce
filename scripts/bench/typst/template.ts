import { colours, paper, qrCodeSize } from '../../../site/formats/pdf/theme.ts'

/** Where the template stands among the compiler's files. */
export const templateFile = '/waymark-template.typ'

const pt = (points: number): string => `${points.toFixed(2)}pt`

/** Typst's own habits, with the sizes, margins and colours of our PDFs. Line height is from font metrics, so pages may differ by a line. */
export const template = `
#let paper(title: "", site: "", foot: "", made: "", body: 14pt, smallest: 12pt, spacing: 1.4, content) = {
  set document(title: title, author: site)
  set page(
    paper: "a4",
    binding: left,
    margin: (inside: ${pt(paper.inner)}, outside: ${pt(paper.outer)}, top: 70pt, bottom: 90pt),
    header: context text(size: smallest, weight: 700, fill: rgb("${colours.brand}"), if counter(page).get().first() > 1 { title } else { site }),
    footer: context [
      #set text(size: smallest)
      #line(length: 100%, stroke: 1pt + rgb("${colours.brand}"))
      #foot #h(1fr) #text(size: body, weight: 700)[Page #counter(page).display() of #counter(page).final().first()] \\
      #made
    ],
  )
  set text(font: "Atkinson Hyperlegible Next", size: body, lang: "en", region: "GB", hyphenate: false, fill: rgb("${colours.text}"))
  set par(leading: (spacing - 0.95) * 1em, spacing: (spacing - 0.95) * 1em + 9pt)
  set table(stroke: 0.8pt, inset: 6pt)
  show heading: set text(fill: rgb("${colours.brand}"))
  show heading.where(level: 1): set text(size: body * 2)
  show heading.where(level: 2): set text(size: body * 1.5)
  show heading.where(level: 3): set text(size: body * 1.2)
  show heading.where(level: 4): set text(size: body * 1.1)
  show heading: set block(above: 1.6em, below: 0.8em)
  show link: underline
  content
}

#let small(content) = text(size: 0.86em, content)
#let big(content) = text(size: 1.5em, weight: 700, content)
#let checkbox = box(width: 0.8em, height: 0.8em, stroke: 1pt)
#let card(content) = block(breakable: false, width: 100%, stroke: 1.2pt, inset: 10pt, content)
#let callout(title, content) = block(breakable: false, width: 100%, stroke: (left: 5pt + rgb("${colours.note}")), inset: (left: 12pt, y: 2pt))[#strong(title)

#content]
#let key-fact(label, value, note, day) = card[#strong(label)

#big(value)

#note

#small(day)]
#let definition(name, body) = block(breakable: false)[#strong(name)

#body]
#let easy-step(picture, words) = block(breakable: false, grid(columns: (136pt, 1fr), gutter: 24pt, align: horizon, picture, words))
#let about(code, words) = block(breakable: false, grid(
  columns: (${pt(qrCodeSize)}, 1fr),
  gutter: 16pt,
  image(bytes(code), format: "svg", width: ${pt(qrCodeSize)}, alt: "QR code: opens this page on the web"),
  words,
))
`
