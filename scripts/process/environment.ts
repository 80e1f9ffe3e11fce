/** Environment variables by name. Not NodeJS.ProcessEnv, which Next makes ask for NODE_ENV. */
export type Environment = Readonly<Record<string, string | undefined>>
