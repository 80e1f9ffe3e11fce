import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  parent: number
  /** Processor seconds of it, and of its children that have ended. */
  seconds: number
  /** Bytes in memory. */
  resident: number
}

/** Linux counts processor time in hundredths of a second and memory in pages. */
const ticks = 100
const pageBytes = 4096

/** What a process and all that it started use now. Undefined where the system has no /proc. */
export function useOfTree(root: number): { seconds: number; resident: number } | undefined {
  const processes = readProcesses()
  if (!processes.has(root)) return undefined
  const belongs = (pid: number): boolean => pid === root || (processes.has(pid) && belongs(processes.get(pid)?.parent ?? 0))
  const tree = [...processes].filter(([pid]) => belongs(pid)).map(([, process]) => process)
  return { seconds: tree.reduce((sum, { seconds }) => sum + seconds, 0), resident: tree.reduce((sum, { resident }) => sum + resident, 0) }
}

function readProcesses(): Map<number, Process> {
  const names = read(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name))) ?? []
  return new Map(
    names.flatMap((name): [number, Process][] => {
      const line = read(() => readFileSync(`/proc/${name}/stat`, 'utf8'))
      return line === undefined ? [] : [[Number(name), parse(line)]]
    }),
  )
}

/** Fields after the program's name, which may hold spaces and brackets itself: see proc_pid_stat(5). */
function parse(line: string): Process {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15)
  return { parent: fields[1] ?? 0, seconds: (user + system + childUser + childSystem) / ticks, resident: (fields[21] ?? 0) * pageBytes }
}

/** Processes end while we read about them. */
function read<Result>(task: () => Result): Result | undefined {
  try {
    return task()
  } catch {
    return undefined
  }
}

const everyMilliseconds = 250

/** Watches how much memory a process and all that it started take together. */
export function watchMemory(root: number): () => number | undefined {
  let peak: number | undefined
  const look = (): void => {
    const use = useOfTree(root)
    if (use) peak = Math.max(peak ?? 0, use.resident)
  }
  look()
  const timer = setInterval(look, everyMilliseconds)
  return () => {
    clearInterval(timer)
    return peak
  }
}
