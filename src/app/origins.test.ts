import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openWorld, type World } from '../../test/world.ts'
import type { Actor } from '../kernel/actor.ts'
import { readPaper } from '../kernel/paper/read-file.ts'
import { wordsOf } from '../kernel/text.ts'
import { type Tx, writing } from '../kernel/transaction.ts'
import {
  adoptDocument,
  answerBlock,
  closeNow,
  commentOn,
  deskBlockView,
  documentView,
  makeDraft,
  openToComment,
  publishVersion,
  readDocument,
  suggestWording,
  withdrawContribution,
} from '../modules/documents/index.ts'
import { visibleNetwork } from '../modules/networks/index.ts'
import { agreeAction, reportProgress } from '../modules/plan/index.ts'
import { metFrom, waysOf } from '../modules/trace/rules.ts'
import { type Direction, listHops } from '../modules/trace/store/walk.ts'

let world: World
let officer: Actor
let speakers: Actor[]
before(async () => {
  world = await openWorld()
  officer = await world.actor('officer')
  speakers = await Promise.all(['member-sw', 'delegate-es', 'facilitator'].map(slug => world.actor(slug)))
})
after(() => world.close())

const by = <Result>(actor: Actor, work: (tx: Tx) => Promise<Result>) => writing(world.house.database.pool, actor, work)

const TREATMENTS = ['taken-up', 'merged', 'declined'] as const
type Treatment = (typeof TREATMENTS)[number]

/** What people and the secretariat do with a text, in any order; numbers choose among what there is. */
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constantFrom('comment', 'suggest'), block: fc.nat(), who: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw' as const), which: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('answer' as const),
      block: fc.nat(),
      treatments: fc.array(fc.constantFrom(...TREATMENTS), { minLength: 4, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('publish' as const) }) },
)

test('whatever is said, answered, merged, withdrawn and published in whatever order: every result leads back to all that it came of, and each of these leads there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async acts => {
      const text = await Told.begin()
      for (const one of acts) {
        if (one.act === 'withdraw') await text.withdraw(one.which)
        else if (one.act === 'answer') await text.answer(one.block, one.treatments)
        else if (one.act === 'publish') await text.publish()
        else await text.say(one.act, one.block, one.who)
      }
      await text.finish()
      await text.check()
    }),
    { numRuns: 8 },
  )
})

let made = 0

/** One text with what was said about it and what should have become of that, told beside the database. */
class Told {
  readonly slug: string
  readonly blocks: { id: string; kind: string; priority: string | null }[]
  readonly said = new Map<string, { block: string; who: Actor; fate: Treatment | 'waiting' | 'withdrawn' }>()
  readonly drafted = new Map<string, Treatment>()

  static async begin(): Promise<Told> {
    const bytes = Buffer.from(draft(++made))
    const reading = readDocument(await readPaper('draft.txt', bytes), { language: 'fr' })
    const slug = await by(officer, async tx => {
      const network = await visibleNetwork(tx, 'towns')
      const { slug } = await makeDraft(tx, network, {
        title: `Plan ${made}`,
        reading,
        source: { name: 'draft.txt', bytes },
      })
      const hour = { day: '2037-01-31', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève' }
      await openToComment(tx, 'towns', slug, { ...hour, audience: made % 2 === 0 ? 'public' : 'network' })
      return slug
    })
    const { blocks } = await by(officer, tx => documentView(tx, 'towns', slug))
    let priority: string | null = null
    return new Told(
      slug,
      blocks.map(({ block_id, kind }) => {
        if (kind === 'heading') priority = block_id
        return { id: block_id, kind, priority }
      }),
    )
  }

  private constructor(slug: string, blocks: Told['blocks']) {
    this.slug = slug
    this.blocks = blocks
  }

  at(block: string) {
    return { network: 'towns', document: this.slug, block }
  }

  async say(how: 'comment' | 'suggest', nth: number, whose: number): Promise<void> {
    const block = this.blocks[nth % this.blocks.length]!
    const who = speakers[whose % speakers.length]!
    const id = await by(who, async tx => {
      if (how === 'comment') return commentOn(tx, this.at(block.id), { words: `Une remarque ${nth}.`, language: 'fr' })
      const { wording } = await by(officer, other => deskBlockView(other, 'towns', this.slug, block.id))
      const proposed = `${wordsOf(wording.text)} Et encore ${this.said.size}.`
      return suggestWording(tx, this.at(block.id), { proposed, language: 'fr', wording: wording.id })
    })
    this.said.set(id, { block: block.id, who, fate: 'waiting' })
  }

  async withdraw(which: number): Promise<void> {
    const waiting = [...this.said].filter(([id, one]) => one.fate === 'waiting' && !this.drafted.has(id))
    const chosen = waiting[which % waiting.length]
    if (!chosen) return
    const [id, one] = chosen
    await by(one.who, tx => withdrawContribution(tx, { network: 'towns', document: this.slug }, id))
    one.fate = 'withdrawn'
  }

  async answer(nth: number, treatments: readonly Treatment[]): Promise<void> {
    const waiting = Map.groupBy(
      [...this.said].filter(([, one]) => one.fate === 'waiting'),
      ([, one]) => one.block,
    )
    const block = [...waiting.keys()][nth % waiting.size]
    if (!block) return
    const view = await by(officer, tx => deskBlockView(tx, 'towns', this.slug, block))
    const given = view.said.map(({ contribution }, at) => [contribution.id as string, treatments[at % 4]!] as const)
    const changes = given.some(([, treatment]) => treatment !== 'declined')
    const words = wordsOf(view.wording.text)
    await by(officer, tx =>
      answerBlock(tx, this.at(block), {
        base: view.wording.id,
        seen: view.seen,
        language: 'fr',
        wording: changes ? `${words} Suite ${this.said.size}.` : words,
        contribution: given.map(([id]) => id),
        treatment: given.map(([, treatment]) => treatment),
        reason: given.map(() => 'Voici pourquoi.'),
      }),
    )
    for (const [id, treatment] of given) this.drafted.set(id, treatment)
  }

  async publish(): Promise<void> {
    if (this.drafted.size === 0) return
    await by(officer, tx => publishVersion(tx, 'towns', this.slug))
    for (const [id, treatment] of this.drafted) this.said.get(id)!.fate = treatment
    this.drafted.clear()
  }

  /** What still waits is answered; the text is adopted, its actions are made by the job, and one of them is reported on. */
  async finish(): Promise<void> {
    await this.publish()
    for (;;) {
      const left = [...this.said.values()].some(one => one.fate === 'waiting')
      if (!left) break
      await this.answer(0, ['merged', 'declined', 'taken-up', 'merged'])
      await this.publish()
    }
    await by(officer, tx => closeNow(tx, 'towns', this.slug))
    await by(officer, tx => adoptDocument(tx, 'towns', this.slug))
    for (const block of this.actionBlocks()) {
      const action = await madeOf(block.id)
      const at = { network: 'towns', action: action.slug }
      await by(officer, async tx => {
        await agreeAction(tx, at, {
          owner: 'secretariat',
          level: 'global',
          startsOn: '2026-03-01',
          endsOn: '2037-12-31',
        })
        await reportProgress(tx, at, { text: 'Tout avance.', language: 'fr', state: 'on-course' })
      })
    }
  }

  actionBlocks() {
    return this.blocks.filter(block => block.kind === 'action')
  }

  async check(): Promise<void> {
    const led = [...this.said].filter(([, { fate }]) => fate === 'taken-up' || fate === 'merged')
    const priorityOf = (block: string) => this.blocks.find(one => one.id === block)!.priority
    for (const block of this.actionBlocks()) {
      const action = await madeOf(block.id)
      const results = await metOf(action.id, 'onwards', 'result')
      assert.equal(results.length, 1)
      // Whoever spoke about the action itself, or argued about the priority that it stands under.
      const origins = led.filter(([, one]) => one.block === block.id || reaches(this.blocks, one.block, block))
      for (const from of [action.id, results[0]!])
        assert.deepEqual(await metOf(from, 'back', 'said'), origins.map(([id]) => id).sort())
      for (const [id] of origins) assert.ok((await metOf(id, 'onwards', 'result')).includes(results[0]!))
    }
    for (const [id, { fate }] of this.said) {
      const onwards = await metOf(id, 'onwards')
      if (fate === 'withdrawn') assert.deepEqual(onwards, [], 'what was withdrawn left no node')
      else if (fate === 'declined') assert.deepEqual(onwards, [id], 'what was declined leads nowhere')
      else assert.ok(onwards.includes(this.said.get(id)!.block) && priorityOf !== undefined)
    }
  }
}

/** Whether what was said about a block leads to an action: through the priority over both, if the block is no action itself. */
function reaches(blocks: Told['blocks'], said: string, action: { priority: string | null }): boolean {
  const block = blocks.find(one => one.id === said)!
  return block.kind !== 'action' && block.priority !== null && block.priority === action.priority
}

/** The ids of what is met on a walk, in order; the start among them. */
async function metOf(start: string, direction: Direction, kind?: string): Promise<string[]> {
  const met = metFrom(waysOf(await by(officer, tx => listHops(tx, [start], direction))), start)
  return met
    .filter(one => !kind || one.kind === kind)
    .map(one => one.id)
    .sort()
}

/** The action that the job made of a block. Machines are slow. */
async function madeOf(block: string): Promise<{ id: string; slug: string }> {
  for (let tries = 0; tries < 600; tries++) {
    const [action] = await world.everyRow<{ id: string; slug: string }>(
      `select id, slug from plan_action where block_id = '${block}'`,
    )
    if (action) return action
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('no action was made within a minute')
}

const draft = (number: number) => `Contexte ${number}
1.1\tUn paragraphe du contexte ${number}.
Priorités
3.1 Priorité une
\nMotif un. Il y a des raisons.
\nActions : le réseau et ses affiliés vont
· Mener une première action.
· Mener une deuxième action.
3.2 Priorité deux
\nMotif deux. Il y en a d’autres.
\nActions : le réseau et ses affiliés vont
· Mener une troisième action.
`
