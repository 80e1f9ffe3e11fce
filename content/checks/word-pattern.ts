const special = /[.*+?^${}()|[\]\\]/g

/**
 * Finds a word or phrase as a whole, also in the plural, with either apostrophe. A word of capitals only, such as CMHT, is found only in
 * capitals.
 */
export function wordPattern(term: string): RegExp {
  const words = term
    .replace(special, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/[\s-]+/g, String.raw`[\s-]+`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?:e?s)?(?![\p{L}\p{N}])`, term === term.toUpperCase() ? 'u' : 'iu')
}
