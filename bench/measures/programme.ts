import { paperFromText } from '../../src/kernel/paper/from-text.ts'
import { readProgramme } from '../../src/modules/programme/index.ts'
import type { Figure } from '../measures.ts'
import { median } from '../processes.ts'

const ROUNDS = 9
const SIGNS = 9_700

/** A programme of six sessions of two segments, as long as those that secretariats send: its words to what it says. */
export async function programmeRead(): Promise<Figure> {
  const text = programme()
  const once = () => {
    const since = performance.now()
    const { sessions } = readProgramme(paperFromText(text))
    if (sessions.length !== 6 || sessions.some(session => session.items.length !== 4))
      throw new Error('the programme was not understood')
    return performance.now() - since
  }
  once()
  const value = median(Array.from({ length: ROUNDS }, once))
  return { value, unit: 'ms', limit: 1_000, ratio: value / 1_000, target: 1 }
}

function programme(): string {
  const long = 'Les syndicats disent ce qui a changé, ce qu’ils ont gagné et ce qu’ils demandent à présent. '
  const about = long.repeat(Math.ceil(SIGNS / 12 / long.length))
  const session = (number: number) => `Série #${number}\tSÉANCE THÉMATIQUE : ${number} décembre 2027 - 13h00-16h00 CET
13h00-14h15\t<p>I. Les quartiers et leurs services (1h15')</p> <p>${about}</p>
14h15-14h30\tPause (15')
14h30-15h45\t<p>II. Les métiers de la ville (1h15')</p> <p>${about}</p>
15h45-16h00\tConclusions et pistes d’action (15')
`
  return `Fédération des villes\n\nSérie de rencontres\n\nProgramme provisoire\n\n${[1, 2, 3, 4, 5, 6].map(session).join('\n')}`
}
