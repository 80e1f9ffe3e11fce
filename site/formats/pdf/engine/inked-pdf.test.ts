import { describe, expect, it } from 'vitest'
import { InkedPdf } from './inked-pdf.ts'

/** What a page is told when something is drawn on it. */
function written(draw: (pdf: InkedPdf) => void): string[] {
  const options = { compress: false, font: null, autoFirstPage: false, pdfVersion: '1.7', tagged: true, lang: 'en', displayTitle: true, info: {} } as const
  const pdf = new InkedPdf(options)
  pdf.addPage({ size: [100, 100], margin: 0 })
  const lines: string[] = []
  pdf.addContent = (content) => {
    lines.push(...content.split('\n'))
    return pdf
  }
  draw(pdf)
  return lines
}

describe('a page', () => {
  it('is told of a colour once, and again after what had another', () => {
    const lines = written((pdf) => {
      pdf.fillColor('#0e5550')
      pdf.fillColor('#0e5550')
      pdf.save()
      pdf.fillColor('#0e5550')
      pdf.fillColor('#ffffff')
      pdf.restore()
      pdf.fillColor('#0e5550')
      pdf.fillColor('#ffffff')
    })
    expect(lines).toEqual(['0.055 0.333 0.314 rg', 'q', '1 1 1 rg', 'Q', '1 1 1 rg'])
  })

  it('is told of a colour again after one that pdfkit wrote', () => {
    const lines = written((pdf) => {
      pdf.fillColor('#ffffff')
      pdf.fillColor('black')
      pdf.fillColor('#ffffff')
    })
    expect(lines.filter((line) => line === '1 1 1 rg')).toHaveLength(2)
  })

  it('is told of a font again at another size', () => {
    const lines = written((pdf) => {
      pdf.inkFont('F1', 14)
      pdf.inkFont('F1', 14)
      pdf.inkFont('F1', 12)
      pdf.addPage({ size: [100, 100], margin: 0 })
      pdf.inkFont('F1', 12)
    })
    expect(lines.filter((line) => line.endsWith('Tf'))).toEqual(['/F1 14 Tf', '/F1 12 Tf', '/F1 12 Tf'])
  })

  it('has boxes where they stand, in boxes that stand elsewhere', () => {
    const lines = written((pdf) => {
      pdf.within(10, 20, () => {
        pdf.within(0.5, 0.25, () => pdf.fillBoxes('#000000', [[1, 2, 30, 4.00001]]))
        pdf.fillBoxes('#000000', [[0, 0, 5, 5]])
      })
    })
    expect(lines).toEqual(['0 0 0 rg', '11.5 22.25 30 4 re', 'f', '10 20 5 5 re', 'f'])
  })

  it('knows where links and headings stand, which pdfkit asks for', () => {
    written((pdf) => {
      pdf.within(10, 20, () => {
        pdf.save()
        pdf.restore()
        expect(pdf._convertRect(1, 2, 3, 4)).toEqual([11, 74, 14, 78])
      })
      expect(pdf._convertRect(1, 2, 3, 4)).toEqual([1, 94, 4, 98])
    })
  })

  it('is told of the place for what does not ask for it', () => {
    const lines = written((pdf) => {
      pdf.within(10, 20, () => {
        pdf.inPlace(() => pdf.fillBoxes('#000000', [[1, 1, 2, 2]]))
        pdf.fillBoxes('#000000', [[1, 1, 2, 2]])
      })
    })
    expect(lines).toEqual(['q', '1 0 0 1 10 20 cm', '0 0 0 rg', '1 1 2 2 re', 'f', 'Q', '0 0 0 rg', '11 21 2 2 re', 'f'])
  })
})
