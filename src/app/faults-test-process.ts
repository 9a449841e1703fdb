/**
 * For `faults.test.ts`, in a process of its own: `node faults-test-process.ts reserve URL` and `… ask URL` want a connection
 * to a database that hangs up, `… own` forgets to catch a fault of its own. Prints `alive` when it is still there afterwards.
 */
import { openPool } from '../kernel/database/driver.ts'
import { endOnFaults } from './faults.ts'

endOnFaults()
const [, , what, url = ''] = process.argv
if (what === 'reserve') openPool(url, { max: 1 }).reserve()
else if (what === 'ask') openPool(url, { max: 1 })`select 1`.catch(() => {})
else Promise.reject(new Error('nobody catches this'))
setTimeout(() => {
  console.log('alive')
  process.exit(0)
}, 700)
