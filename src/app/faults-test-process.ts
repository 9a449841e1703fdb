/**
 * For `faults.test.ts`, in a process of its own: `node faults-test-process.ts pool URL` asks a database that hangs up,
 * `… own` forgets to catch a fault of its own. Prints `alive` when it is still there afterwards.
 */
import { openPool } from '../kernel/database/driver.ts'
import { endOnFaults } from './faults.ts'

endOnFaults()
const [, , what, url = ''] = process.argv
if (what === 'pool') openPool(url, { max: 1 }).reserve()
else Promise.reject(new Error('nobody catches this'))
setTimeout(() => {
  console.log('alive')
  process.exit(0)
}, 700)
