/** "90 KB", "1.2 MB" */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return '1 KB'
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
