/**
 * `npm run bench [-- --json] [-- NAME…]`: every figure against its limit, measured in the same run, interleaved,
 * median of five. Figures are printed, not judged by a timed test: machines are noisy, ratios less so.
 */
import { measures } from './measures.ts'

const json = process.argv.includes('--json')
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('-'))
let missed = 0
for (const { name, measure } of measures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const figure = { name, ...(await measure()) }
  const ok = figure.ratio <= figure.target
  if (!ok) missed++
  if (json) console.log(JSON.stringify({ ...figure, ok }))
  else
    console.log(
      `${ok ? 'met   ' : 'MISSED'} ${name}: ${figure.value.toFixed(2)} ${figure.unit}, limit ${figure.limit.toFixed(2)} → ratio ${figure.ratio.toFixed(2)} (at most ${figure.target})`,
    )
}
process.exit(missed > 0 ? 1 : 0)
