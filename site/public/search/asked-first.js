// Runs before the search page is drawn. Where its address asks for something, results will come: what stands below them is not
// shown above them first, only to be pushed down under somebody's finger. Without scripts, or should one not come, all shows.
{
  const root = document.documentElement
  root.classList.toggle('is-searching', location.search !== '' || location.hash.includes('='))
  addEventListener('error', () => root.classList.remove('is-searching'), true)
}
