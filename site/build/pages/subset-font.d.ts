/** The part of the font library that is used here. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: undefined,
    options: { keepAllGlyphs: true; targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number; default: number }> },
  ): Promise<Uint8Array>
}
