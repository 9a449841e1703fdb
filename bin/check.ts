/**
 * The one check command: `npm test` runs every step, `npm test -- types imports` some, `--verbose` shows what green
 * steps say. The last line is `N passed, N failed`: tests of the runner, and one for each other step.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documents } from './checks/documents.ts'
import { formatAndLint } from './checks/format-and-lint.ts'
import { generated } from './checks/generated.ts'
import { imports } from './checks/imports.ts'
import { logicalCss } from './checks/logical-css.ts'
import type { Outcome, Step } from './checks/step.ts'
import { tests } from './checks/tests.ts'
import { testsOn15 } from './checks/tests-on-15.ts'
import { texts } from './checks/texts.ts'
import { types } from './checks/types.ts'
import { unused } from './checks/unused.ts'

// Cheap steps run two at a time; the tests, which are parallel themselves, come last, one step after the other.
const cheap = [types, formatAndLint, imports, unused, generated, texts, documents, logicalCss]
const tested = [tests, testsOn15]
const all = [...cheap, ...tested]
const atOnce = 2

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})

const slug = (name: string) => name.replaceAll(' ', '-')
const wanted = positionals.map(slug)
const unknown = wanted.filter(name => !all.some(step => slug(step.name) === name))

if (options.help) {
  console.log('npm test -- [NAME…] [--verbose]\n')
  for (const step of all) console.log(`  ${slug(step.name).padEnd(26)} ${step.what}`)
} else if (unknown.length > 0) {
  console.error(
    `check: no step is called ${unknown.join(', ')}; there are ${all.map(step => slug(step.name)).join(', ')}`,
  )
  process.exitCode = 2
} else {
  const total = await runSteps(step => wanted.length === 0 || wanted.includes(slug(step.name)))
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}

async function runSteps(isWanted: (step: Step) => boolean): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 }
  const queue = cheap.filter(isWanted)
  const runFrom = async (steps: Step[]) => {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const { passed, failed } = await runAndTell(step)
      total.passed += passed
      total.failed += failed
    }
  }
  await Promise.all(Array.from({ length: atOnce }, () => runFrom(queue)))
  await runFrom(tested.filter(isWanted))
  return total
}

async function runAndTell(step: Step): Promise<Outcome> {
  const startedAt = performance.now()
  const outcome = await step.run(join(import.meta.dirname, '..')).catch(brokenStep)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)
  const counts = tested.includes(step) ? ` (${outcome.passed} passed, ${outcome.failed} failed)` : ''
  console.log(`${step.name.padEnd(26)} ${seconds} s  ${outcome.failed > 0 ? 'FAILED' : 'passed'}${counts}`)
  if (outcome.remark) console.log(`  ${outcome.remark}`)
  if (outcome.failed > 0 || options.verbose) console.log(outcome.output.trim().replaceAll(/^/gm, '  '))
  return outcome
}

/** A step that throws has proved nothing. */
function brokenStep(error: unknown): Outcome {
  return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
