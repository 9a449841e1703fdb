/** The kind of an error without its words, for the log: they may hold an address. */
export function kindOf(error: unknown): string {
  const { code } = error as { code?: string }
  return [error instanceof Error ? error.name : typeof error, ...(code ? [code] : [])].join(' ')
}
