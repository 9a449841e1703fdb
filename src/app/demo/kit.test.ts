import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'node-html-parser'
import type { Reader } from '../../kernel/http/context.ts'
import { dates, directionOf, INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../kernel/languages.ts'
import * as everyPart from '../../kernel/look/kit.ts'
import { texts } from '../../kernel/texts.ts'
import { type Kit, kitPage } from './kit.ts'

test('the page of the kit shows every part, drawn by the function every page uses', () => {
  const drawn = new Set<string>()
  const watched = Object.entries(everyPart).map(([name, part]) => [
    name,
    typeof part === 'function' ? watch(part as Part, () => drawn.add(name)) : part,
  ])
  kitPage(readerOf('en'), Object.fromEntries(watched) as Kit)
  const parts = Object.entries(everyPart).filter(([, part]) => typeof part === 'function')
  assert.deepEqual(
    parts.map(([name]) => name).filter(name => !drawn.has(name)),
    [],
    'these parts are not shown on /demo/kit',
  )
})

for (const language of INTERFACE_LANGUAGES) {
  test(`the page of the kit names each part it shows and says what it is for (${language})`, () => {
    const page = parse(
      kitPage(readerOf(language), everyPart)
        .parts.map(part => part.text)
        .join(''),
    )
    const sections = page.querySelectorAll('section.part')
    assert.ok(sections.length > 20)
    for (const one of sections) {
      const names = one.querySelector('h3 code')!.text.split(' ')
      for (const name of names.filter(name => name !== 'scrolls')) assert.ok(name in everyPart, name)
      assert.ok(one.querySelector('.meta')!.text.length > 15)
    }
    const ids = page.querySelectorAll('[id]').map(one => one.id)
    assert.deepEqual(ids, [...new Set(ids)], 'every id is there once')
  })
}

type Part = (...given: unknown[]) => unknown

/** Notes a part that was drawn and left something to see. */
function watch(part: Part, note: () => void): Part {
  return (...given) => {
    const shown = part(...given)
    if (shown !== null && shown !== undefined) note()
    return shown
  }
}

function readerOf(language: InterfaceLanguage): Reader {
  return {
    say: texts(language),
    language,
    direction: directionOf(language),
    languages: [language],
    zone: 'Africa/Nairobi',
    zoneKnown: true,
    dates: dates(language, 'Africa/Nairobi'),
    identity: null,
    here: new URL('http://here/demo/kit'),
    askedLanguage: null,
    mark: 'visitor',
    formKey: () => 'key',
    hasLook: true,
    house: { name: null, languages: INTERFACE_LANGUAGES },
  }
}
