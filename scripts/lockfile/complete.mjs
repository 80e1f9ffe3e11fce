/**
 * Adds the packages for other platforms that a plain `npm install` leaves out when the registry at hand does not carry
 * them; `npm ci` then refuses the lockfile. They are named with version and platform, so npm knows of them and skips them here.
 * @param {{ packages: Record<string, any> }} lockfile changed in place
 * @returns {string[]} what was added, `name@version`
 * @throws Error when a package's name does not say its platform: then it is not a platform package and has to be installed
 */
export function completeLockfile(lockfile) {
  const { packages } = lockfile
  const added = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const free = placeFor(packages, place, name, range)
      if (free === undefined) return []
      packages[free] = { version: range.replace(/^[^\d]*/, ''), ...readPlatform(name), optional: true }
      return [`${name}@${range}`]
    }),
  )
  if (added.length > 0) lockfile.packages = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)))
  return added
}

/**
 * Looks where Node would: beside the package that asks, then in every folder above.
 * @returns where the package has to be added; undefined when a fitting one is found
 */
function placeFor(packages, from, name, range) {
  const parts = from.split('/node_modules/')
  const folders = ['', ...parts.map((_, depth) => parts.slice(0, depth + 1).join('/node_modules/'))]
  const places = [...new Set(folders)].reverse().map((folder) => `${folder ? `${folder}/` : ''}node_modules/${name}`)
  const found = places.find((place) => place in packages)
  if (found === undefined) return `node_modules/${name}`
  // Platform packages are asked for by an exact version; whether a range fits, npm has seen to.
  return /^\d/.test(range) && packages[found].version !== range ? places[0] : undefined
}

const systems = {
  darwin: 'darwin',
  macos: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  aix: 'aix',
  sunos: 'sunos',
  openharmony: 'openharmony',
}
const processors = {
  wasm32: 'wasm32',
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  x86_64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  riscv64: 'riscv64',
  s390x: 's390x',
  ppc64: 'ppc64',
  loong64: 'loong64',
  mips64el: 'mips64el',
}

function readPlatform(name) {
  const system = findWord(systems, name)
  const processor = findWord(processors, name)
  if (!system && !processor) throw new Error(`package-lock.json: ${name} is missing and its name does not say for which platform it is. Run: npm install`)
  const library = /musl/.test(name) ? 'musl' : /-gnu/.test(name) && system === 'linux' ? 'glibc' : undefined
  return { ...(processor ? { cpu: [processor] } : {}), ...(library ? { libc: [library] } : {}), ...(system ? { os: [system] } : {}) }
}

function findWord(words, name) {
  return Object.entries(words).find(([word]) => name.includes(word))?.[1]
}
