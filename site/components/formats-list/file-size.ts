/** "90 KB", "1.2 MB"; in other languages as they write it: "90 kB", "90 كيلوبايت". */
export function fileSize(bytes: number, language = 'en-GB'): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  const [size, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  // In Britain the K is a capital: Intl would write "kB".
  const isEnglish = new Intl.Locale(language).language === 'en'
  const digits = unit === 'megabyte' ? 1 : 0
  if (isEnglish) return `${size.toFixed(digits)} ${unit === 'megabyte' ? 'MB' : 'KB'}`
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit, minimumFractionDigits: digits, maximumFractionDigits: digits })
  return format.format(size)
}
