import { spawn } from 'node:child_process'

/**
 * What a step found. `output` says what to do about each fault and is shown when something failed; `remark` is shown
 * always: a step that could not be done here says so.
 */
export type Outcome = { passed: number; failed: number; output: string; remark?: string }

/** One part of the check command. Its folder is a parameter, so that a test can point it at a tree with a planted fault. */
export type Step = {
  name: string
  /** One sentence: what holds when this step is green. */
  what: string
  run(root: string): Promise<Outcome>
}

/** The outcome of a step that looked at `seen` things and found these faults. Seeing nothing is a fault: it proves nothing. */
export function outcomeOf(faults: readonly string[], seen: number, things: string): Outcome {
  const all = seen > 0 ? faults : [`found no ${things}: nothing was checked`]
  const output = all.length > 0 ? all.join('\n') : `looked at ${seen} ${things}`
  return { passed: all.length > 0 ? 0 : 1, failed: all.length > 0 ? 1 : 0, output }
}

/** The outcome of a tool whose exit code says whether all is well. */
export async function outcomeOfProgram(root: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runNode(root, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

/** Runs a JavaScript or TypeScript program with this Node in `root`; its output is standard output and errors together. */
export function runNode(
  root: string,
  args: readonly string[],
  settings: Record<string, string> = {},
): Promise<{ code: number; stdout: string; output: string }> {
  // A runner inside a test would think it is a child of that test's runner and skip everything.
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...environment, ...settings, NO_COLOR: '1', FORCE_COLOR: undefined },
    })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      output += text
    })
    child.on('error', error => resolve({ code: 1, stdout, output: `${output}\n${error.message}` }))
    child.on('close', code => resolve({ code: code ?? 1, stdout, output: output.trim() }))
  })
}
