import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { putTogether } from './conflicts.ts'

const TEXT = 'Le réseau publie chaque année un bilan de ses actions dans les villes.'

/** Suggestions on one text, each by a letter. */
function on(text: string, ...words: string[]) {
  return putTogether(
    text,
    words.map((one, at) => ({ id: String.fromCodePoint(97 + at), base: text, words: one })),
  )
}

describe('several suggestions on one block', () => {
  test('that change different words all stand in the wording', () => {
    const { text, together, conflicts } = on(
      TEXT,
      TEXT.replace('publie', 'présente'),
      TEXT.replace('un bilan', 'un bilan public'),
      TEXT.replace('villes', 'villes et les régions'),
    )
    assert.equal(text, 'Le réseau présente chaque année un bilan public de ses actions dans les villes et les régions.')
    assert.deepEqual([together, conflicts], [['a', 'b', 'c'], []])
  })

  test('that change the same words stand side by side, and neither is in the wording', () => {
    const { text, together, conflicts, apart } = on(
      TEXT,
      TEXT.replace('chaque année', 'chaque mois'),
      TEXT.replace('publie', 'présente'),
      TEXT.replace('chaque année', 'chaque semaine'),
    )
    assert.equal(text, TEXT.replace('publie', 'présente'))
    assert.deepEqual([together, apart], [['b'], []])
    assert.deepEqual(conflicts, [
      {
        ids: ['a', 'c'],
        places: [
          {
            lead: 'réseau publie chaque ',
            before: 'année',
            tail: ' un bilan de',
            variants: [
              { words: 'mois', ids: ['a'] },
              { words: 'semaine', ids: ['c'] },
            ],
          },
        ],
      },
    ])
  })

  test('a suggestion that conflicts in one place is not taken in part', () => {
    const { text, conflicts } = on(
      TEXT,
      TEXT.replace('publie', 'présente').replace('villes', 'régions'),
      TEXT.replace('publie', 'rédige'),
    )
    assert.equal(text, TEXT)
    assert.equal(conflicts.length, 1)
  })

  test('the same change asked for by many stands once, in whatever shape its quotes were typed', () => {
    const { text, together, conflicts } = on(
      TEXT,
      TEXT.replace('un bilan', 'un bilan "vert"'),
      TEXT.replace('un bilan', 'un bilan “vert”'),
    )
    assert.equal(text, TEXT.replace('un bilan', 'un bilan "vert"'))
    assert.deepEqual([together, conflicts], [['a', 'b'], []])
  })

  test('words added at one place by two are for people to put in order', () => {
    const { text, conflicts } = on(TEXT, `${TEXT} Il est public.`, `${TEXT} Il est discuté.`)
    assert.equal(text, TEXT)
    assert.deepEqual(conflicts[0]!.ids, ['a', 'b'])
  })

  test('conflicts that share a suggestion are one, conflicts that share none are two', () => {
    const { conflicts } = on(
      TEXT,
      TEXT.replace('publie', 'présente'),
      TEXT.replace('publie', 'rédige').replace('villes', 'régions'),
      TEXT.replace('villes', 'communes'),
      TEXT.replace('un bilan', 'un rapport'),
      TEXT.replace('un bilan', 'une note'),
    )
    assert.deepEqual(
      conflicts.map(({ ids, places }) => [ids.sort().join(''), places.length]),
      [
        ['de', 1],
        ['abc', 2],
      ],
    )
  })

  test('made of earlier words are brought up to today’s, and stand apart where those have changed', () => {
    const today = TEXT.replace('publie', 'présente')
    const { text, together, apart } = putTogether(today, [
      { id: 'fits', base: TEXT, words: TEXT.replace('villes', 'régions') },
      { id: 'overtaken', base: TEXT, words: TEXT.replace('publie', 'rédige') },
      { id: 'there already', base: TEXT, words: today },
    ])
    assert.equal(text, today.replace('villes', 'régions'))
    assert.deepEqual([together, apart], [['fits', 'there already'], ['overtaken']])
  })

  test('in Chinese neighbouring words may change together, the same word may not', () => {
    const text = '网络每年发布报告。'
    const fits = on(text, text.replace('每年', '每月'), text.replace('报告', '总结'))
    assert.deepEqual([fits.text, fits.conflicts], ['网络每月发布总结。', []])
    const close = on(text, text.replace('每年', '每月'), text.replace('发布', '出版'))
    assert.deepEqual([close.text, close.conflicts], ['网络每月出版报告。', []])
    assert.equal(on(text, text.replace('报告', '总结'), text.replace('报告', '文件')).conflicts.length, 1)
  })

  test('in Arabic too, whatever direction it runs', () => {
    const text = 'تنشر الشبكة كل سنة تقريراً عن أعمالها.'
    const fits = on(text, text.replace('سنة', 'شهر'), text.replace('أعمالها', 'نتائجها'))
    assert.deepEqual([fits.text, fits.conflicts], ['تنشر الشبكة كل شهر تقريراً عن نتائجها.', []])
    assert.equal(on(text, text.replace('سنة', 'شهر'), text.replace('سنة', 'أسبوع')).conflicts.length, 1)
  })

  test('a whole other text conflicts with every change, and not with its like', () => {
    const other = Array.from({ length: 500 }, (_, at) => `mot${at}`).join(' ')
    assert.deepEqual(on(TEXT, other, other).conflicts, [])
    assert.deepEqual(on(TEXT, other, TEXT.replace('publie', 'présente')).conflicts[0]!.ids.sort(), ['a', 'b'])
  })
})

describe('whatever is suggested', () => {
  const words = Array.from({ length: 40 }, (_, at) => `mot${at}`)
  /** One place each, so that what comes of them is known without comparing. */
  const edits = fc.uniqueArray(
    fc.record({
      at: fc.nat({ max: 38 }),
      how: fc.constantFrom('replaced', 'left out', 'added behind'),
      by: fc.nat({ max: 5 }),
    }),
    { selector: one => Math.floor(one.at / 2), maxLength: 20 },
  )

  const written = (made: readonly { at: number; how: string }[]) =>
    words
      .flatMap((word, at) => {
        const edit = made.find(one => Math.floor(one.at / 2) * 2 === at)
        if (!edit) return [word]
        if (edit.how === 'left out') return []
        return edit.how === 'replaced' ? [`neuf${at}`] : [word, `neuf${at}`]
      })
      .join(' ')

  test('changes of different words give one wording in any order, with each change in it', () => {
    fc.assert(
      fc.property(edits, fc.array(fc.nat()), (made, order) => {
        const base = words.join(' ')
        const suggested = [...Map.groupBy(made, one => one.by)].map(([by, ones]) => ({
          id: String(by),
          base,
          words: written(ones),
        }))
        const shuffled = suggested
          .map((one, at) => ({ one, place: order[at] ?? at }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one)
        for (const list of [suggested, shuffled]) {
          const { text, conflicts, apart } = putTogether(base, list)
          assert.deepEqual([text, conflicts, apart], [written(made), [], []])
        }
        // Taken one after the other they come to the same.
        let text = base
        for (const one of shuffled) {
          const step = putTogether(text, [one])
          assert.deepEqual(step.apart, [])
          text = step.text
        }
        assert.equal(text, written(made))
      }),
    )
  })

  test('each suggestion goes together, conflicts with another or stands apart; never two of them, and no order matters', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', '去年', '报告', 'سنة', ' ', ', ', '«', '\n'), {
      maxLength: 12,
    })
    const texts = some.map(parts => parts.join(''))
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(texts, texts), { maxLength: 6 }), (text, pairs) => {
        const suggested = pairs.map(([words, base], at) => ({ id: String(at), words, base: at % 3 ? text : base }))
        const found = putTogether(text, suggested)
        const places = [...found.together, ...found.apart, ...found.conflicts.flatMap(one => one.ids)]
        assert.deepEqual(places.toSorted(), suggested.map(one => one.id).toSorted())
        const back = putTogether(text, suggested.toReversed())
        assert.equal(back.text.normalize(), found.text.normalize())
        assert.deepEqual(back.together.toSorted(), found.together.toSorted())
        for (const { ids, places } of found.conflicts) {
          assert.ok(ids.length > 1)
          for (const place of places) assert.ok(place.variants.length > 1)
        }
      }),
    )
  })
})
