let switchedOff = false

/**
 * Wraps a rule of access.ts. The wrapper exists for one reason: the permission matrix runs a second time with every
 * policy switched off, to show that row-level security alone still refuses.
 */
export function policy<Arguments extends unknown[]>(
  rule: (...given: Arguments) => boolean,
): (...given: Arguments) => boolean {
  return (...given) => switchedOff || rule(...given)
}

/** For the permission matrix only. Refuses to work in a process that is not a test run. */
export async function withPoliciesOff<Result>(run: () => Promise<Result>): Promise<Result> {
  if (!process.env['NODE_TEST_CONTEXT']) throw new Error('policies can only be switched off by a test')
  switchedOff = true
  try {
    return await run()
  } finally {
    switchedOff = false
  }
}
