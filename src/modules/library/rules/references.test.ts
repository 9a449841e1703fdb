import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isPartialDate } from './items.ts'
import { type Reference, readReferences } from './references.ts'
import { folded, isSame, referenceKey } from './words.ts'

const one = (line: string, language = 'en'): Reference => {
  const [first, ...others] = readReferences(line, language)
  assert.ok(first)
  assert.equal(others.length, 0)
  return first
}
const told = ({ kind, series, number, title, authors, dated }: Reference) => [
  kind,
  series,
  number,
  title,
  authors,
  dated,
]

describe('a line of a list of references', () => {
  test('says its kind, its series and number, its title and its date, in four languages', () => {
    const cases: [string, string, unknown[]][] = [
      [
        'en',
        '• Briefing note Water2026 #4 - Meters and who reads them, 09/2026',
        ['briefing-note', 'Water2026', '4', 'Meters and who reads them', null, '2026-09'],
      ],
      [
        'fr',
        '· Note de synthèse Eau 2026#4 : Les compteurs et qui les lit, septembre 2026.',
        ['briefing-note', 'Eau 2026', '4', 'Les compteurs et qui les lit', null, '2026-09'],
      ],
      [
        'es',
        '- Nota informativa Agua 2026 nº 4 – Los medidores y quién los lee (septiembre de 2026)',
        ['briefing-note', 'Agua 2026', '4', 'Los medidores y quién los lee', null, '2026-09'],
      ],
      [
        'ar',
        '• مذكرة إحاطة المياه 2026 #٤ - العدادات ومن يقرؤها، سبتمبر ٢٠٢٦',
        ['briefing-note', 'المياه 2026', '٤', 'العدادات ومن يقرؤها', null, '2026-09'],
      ],
    ]
    for (const [language, line, expected] of cases) assert.deepEqual(told(one(line, language)), expected)
    assert.equal(referenceKey('المياه 2026', '٤'), referenceKey('المياه 2026', '4'))
  })

  test('has its authors before the title, and a title that begins with a list of words keeps them', () => {
    assert.equal(one('OTU-Harbour Cities, Agreement on night work, 5/2024').authors, 'OTU-Harbour Cities')
    assert.equal(one('Ana Flores y Iván Rojas, El turno de noche, 2024', 'es').authors, 'Ana Flores y Iván Rojas')
    assert.equal(one('Nuits, jours et relèves dans les ports, 2024', 'fr').authors, null)
    assert.equal(
      one('Nuits, jours et relèves dans les ports, 2024', 'fr').title,
      'Nuits, jours et relèves dans les ports',
    )
  })

  test('says in which language the thing itself is, and its title in the language of the list', () => {
    for (const [line, language] of [
      ['OTU, A guide to safe wells (en anglais), (Un guide des puits sûrs), 2021', 'fr'],
      ['OTU, A guide to safe wells (en inglés) [Una guía de pozos seguros], 2021', 'es'],
      ['OTU, A guide to safe wells (بالإنجليزية) (دليل الآبار الآمنة)، 2021', 'ar'],
    ] as const) {
      const read = one(line, language)
      assert.deepEqual([read.fileLanguage, read.language, read.title], ['en', 'en', 'A guide to safe wells'])
      assert.equal(read.translated?.language, language)
      assert.deepEqual([read.kind, read.dated, read.unplaced], ['manual', '2021', []])
    }
    assert.equal(one('Pozos seguros (in Spanish), 2021').fileLanguage, 'es')
  })

  test('may be forthcoming, with a date or without', () => {
    for (const [line, language, dated] of [
      ['Wells and rights, forthcoming', 'en', null],
      ['Puits et droits, à paraître 12/2027', 'fr', '2027-12'],
      ['Puits et droits, à paraître 2027', 'fr', '2027'],
      ['Pozos y derechos (próximamente, 2027)', 'es', '2027'],
      ['الآبار والحقوق، قريبًا', 'ar', null],
    ] as const) {
      const read = one(line, language)
      assert.deepEqual([read.forthcoming, read.dated], [true, dated], line)
      assert.doesNotMatch(read.title, /[,،(]/)
    }
    assert.equal(one('The forthcoming storm, 2027').forthcoming, false)
  })

  test('that says more than was understood keeps it in the title, and that is said', () => {
    const read = one('OTU, Wells and rights (summary), 10/2019.')
    assert.equal(read.title, 'Wells and rights (summary)')
    assert.deepEqual(read.unplaced, ['(summary)'])
    assert.equal(one('Wells in 2019 and since').dated, null)
    assert.equal(one('Wells, 13/2019').title, 'Wells, 13/2019')
  })

  test('may hold a link to the web, and no other', () => {
    const read = one('Wells and rights, 2019, https://example.org/wells.pdf')
    assert.deepEqual([read.link, read.title, read.dated], ['https://example.org/wells.pdf', 'Wells and rights', '2019'])
    assert.equal(one('Wells javascript:alert(1)').link, null)
  })
})

describe('a list of references', () => {
  test('is one a line, one a bullet, or the lines of a page, without its heading', () => {
    const titles = (text: string) => readReferences(text, 'en').map(read => read.title)
    assert.deepEqual(titles('Reference documents:\n· One, 2021\n\n2) Two\n\u200f(3) Three'), ['One', 'Two', 'Three'])
    assert.deepEqual(titles('• A long title that\ngoes on here, 2021\n• Another'), [
      'A long title that goes on here',
      'Another',
    ])
    assert.deepEqual(titles('<ul><li><p>One &amp; two, 2021</p></li>\n<li>Three</li></ul><script>four</script>'), [
      'One & two',
      'Three',
    ])
    assert.deepEqual(titles(' \n \u200e\n·\n'), [])
  })

  test('that names a note twice in two spellings names one thing', () => {
    const [full, short, other] = readReferences(
      'Briefing note Water2026 #9 - The well and the town, 11/2026\nBriefing note #9: The Well and the Town\nBriefing note #8: The well and the town',
      'en',
    ) as [Reference, Reference, Reference]
    assert.ok(isSame(full, short))
    assert.ok(!isSame(full, other))
    assert.ok(!isSame({ ...full, number: '9', series: 'Air2026' }, full))
  })

  test('whatever it is made of is read without an error, each with a title, and the same each time', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '#',
      '9/2021',
      ' – ',
      ', ',
      '2021',
      '(en anglais)',
      '[',
      'Note',
      'ISP',
      '،',
      'قريبًا',
      '\u202e',
      '<li>',
      'https://x.org',
    )
    const line = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), lines => {
        const read = readReferences(lines.join('\n'), 'fr')
        for (const { title, dated } of read) {
          assert.ok(title.length > 0 && title.length <= 300)
          assert.ok(dated === null || isPartialDate(dated))
        }
        assert.deepEqual(readReferences(lines.join('\n'), 'fr'), read)
      }),
      { numRuns: 400 },
    )
  })

  test('loses no word: what is in no other part is in the title', () => {
    const word = fc.constantFrom('Wells', 'rights', 'work', 'night', 'towns', 'Harbour', 'care')
    const title = fc.array(word, { minLength: 2, maxLength: 7 }).map(words => `The ${words.join(' ')}`)
    const date = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2040 }))
    fc.assert(
      fc.property(
        title,
        fc.integer({ min: 1, max: 999 }),
        date,
        fc.boolean(),
        (words, number, [month, year], spaced) => {
          const read = one(`· Briefing note OTU2026${spaced ? ' ' : ''}#${number} - ${words}, ${month}/${year}`)
          assert.deepEqual(told(read), [
            'briefing-note',
            'OTU2026',
            String(number),
            words,
            null,
            `${year}-${String(month).padStart(2, '0')}`,
          ])
        },
      ),
    )
  })

  test('of two hundred thousand signs is read in little work', () => {
    for (const piece of ['(', 'A, ', '2021 ', '# ', 'a-', '<p', '&', '(a ']) {
      const began = process.cpuUsage()
      readReferences(piece.repeat(200_000 / piece.length), 'en')
      const { user } = process.cpuUsage(began)
      assert.ok(user < 3_000_000, `${piece}: ${user} µs`)
    }
  })
})

test('words are compared without cases, accents, signs and the digits of a script', () => {
  assert.equal(folded('Déclaration « Villes » ٢٠٢١'), 'declaration villes 2021')
})
