import assert from 'node:assert/strict'
import { after, before, describe, type TestContext, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../browser/chromium.ts'
import { openWorld } from '../world.ts'
import { judgePages, type Verdict } from './thread-pages.ts'
import { draftAsText, draftAsWord, type PaperFile, programmeAsText, programmeAsWord } from './thread-papers.ts'
import { arrives, type Somebody, type Telling } from './thread-people.ts'
import {
  adopt,
  agree,
  answerEverybody,
  commentByKeyboard,
  keepsItsLanguage,
  openDraft,
  publishProgramme,
  readProgramme,
  reasonsOf,
  report,
  seesWhatBecame,
  sendTwice,
  suggestInFrench,
  suggestInSpanish,
  typeInCall,
  WORDS,
  walkBothWays,
} from './thread-story.ts'

let browser: Browser

before(async () => {
  browser = await openBrowser()
})

after(async () => {
  await browser?.close()
})

describe('with scripts off, on text files, each in their own language, the officer in French', () => {
  tell({ scripts: false, language: null, programme: programmeAsText, draft: draftAsText, officerWidth: 360 })
})

describe('with scripts on, on Word files, everybody in Arabic', () => {
  tell({ scripts: true, language: 'ar', programme: programmeAsWord, draft: draftAsWord, officerWidth: 1280 })
})

function tell(manner: {
  scripts: boolean
  language: 'ar' | null
  programme: () => PaperFile | Promise<PaperFile>
  draft: () => PaperFile | Promise<PaperFile>
  officerWidth: number
}): void {
  let telling: Telling
  let verdict: Verdict

  before(async () => {
    const { scripts, language } = manner
    telling = { world: await openWorld(), browser, scripts, language, seen: [], elsewhere: [] }
  })

  after(async () => {
    await telling?.world.close()
  })

  let officer: Somebody

  test('the programme: from an upload to the hours of whoever reads it', async t => {
    const step = chapter(t)
    officer = await arrives(telling, { slug: 'officer', language: 'fr', width: manner.officerWidth })
    await step('the officer has it read, corrects it and publishes it', async () =>
      publishProgramme(officer, await manner.programme()),
    )
    await step('a visitor reads a session in the hours of Nairobi', () => readProgramme(telling))
  })

  test('a French text uploaded from a page in another language is kept as French', () => keepsItsLanguage(officer))

  test('the draft: from an upload to what became of everything that was said', async t => {
    const step = chapter(t)
    let address = ''
    await step('the officer opens the draft to comment until an hour in Nairobi', async () => {
      address = await openDraft(officer, await manner.draft())
    })
    const delegate = await arrives(telling, { slug: 'delegate-es', language: 'es' })
    const member = await arrives(telling, { slug: 'member-sw', language: 'en' })
    const facilitator = await arrives(telling, { slug: 'facilitator', language: 'en' })
    await step('the delegate suggests a wording in Spanish', () => suggestInSpanish(delegate, address))
    await step('the member comments in Swahili by keyboard alone', () => commentByKeyboard(member, address))
    await step('Back and a double click say nothing twice', () => sendTwice(member, address))
    await step('the facilitator changes words of the French text', () => suggestInFrench(facilitator, address))
    await step('the officer types in what a caller said', () => typeInCall(officer, address))
    await step('everybody gets an answer, and version 2 is published once', () => answerEverybody(officer, address))
    await step('the text is adopted and its actions stand in the plan', () => adopt(officer, telling, address))
    let action = ''
    await step('an action gets an owner and a period', async () => {
      action = await agree(officer)
    })
    await step('its owner reports progress with evidence', () => report(delegate, action))
    const caller = await arrives(telling, { slug: 'caller', language: 'ar' })
    await step('each of those who spoke sees what became of it', async () => {
      const reasons = reasonsOf(officer)
      await seesWhatBecame(delegate, WORDS.spanish, { fate: 'merged', reason: reasons.spanish, carriedOn: true })
      await seesWhatBecame(member, WORDS.swahili, { fate: 'merged', reason: reasons.swahili, carriedOn: true })
      await seesWhatBecame(facilitator, WORDS.french, { fate: 'taken-up', reason: reasons.french, carriedOn: true })
      await seesWhatBecame(caller, WORDS.arabic, { fate: 'declined', reason: reasons.arabic, carriedOn: false })
    })
    await step('the thread is walked from a comment to its result and back', () => walkBothWays(member, WORDS.swahili))
    for (const somebody of [officer, delegate, member, facilitator, caller]) await somebody.context.close()
  })

  test('every page of it was seen, and is now judged', async () => {
    verdict = await judgePages(telling)
    assert.ok(verdict.pages > 30, `only ${verdict.pages} pages`)
  })

  const judged = (name: string, faults: (verdict: Verdict) => readonly string[]) =>
    test(name, () => {
      assert.deepEqual(faults(verdict), [])
    })
  judged('every page of the story has one heading of its own, a title, a language and a direction', v => v.frame)
  judged('every step of the thread shows its sign', v => v.thread)
  judged('axe finds nothing on any page of the story', v => v.axe)
  judged('html-validate finds nothing on any page of the story', v => v.html)
  judged('no page of the story scrolls sideways', v => v.sideways)
  judged('no page of the story asks another server for anything', v => v.elsewhere)
  judged(
    'no page of the story shows a key or a sentence in English to whom reads another language',
    v => v.untranslated,
  )
}

/** Steps that stand on one another: after one that goes wrong the rest of the chapter is left out. */
function chapter(t: TestContext): (name: string, tell: () => Promise<void>) => Promise<void> {
  let stopped = false
  return async (name, tell) => {
    await t.test(name, { skip: stopped && 'a step before it went wrong' }, async () => {
      stopped = true
      await tell()
      stopped = false
    })
  }
}
