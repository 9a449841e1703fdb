import assert from 'node:assert/strict'
import { test } from 'node:test'
import JSZip from 'jszip'
import type { PaperBlock } from './blocks.ts'
import { readPaper } from './read-file.ts'

const NAMES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
]
  .map(name => `xmlns:${name}`)
  .join(' ')

/** A list style as LibreOffice writes it: `1.`, `1.1`, and bullets below. */
const LISTS = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" loext:num-list-format="(%1%)" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/></text:list-style>
<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="١, ٢, ٣, ..."/></text:list-style>`

async function read(body: string, { changes = '', styles = '' } = {}): Promise<PaperBlock[]> {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
  zip.file(
    'META-INF/manifest.xml',
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  )
  zip.file(
    'content.xml',
    `<office:document-content ${NAMES}><office:automatic-styles>${LISTS}</office:automatic-styles><office:body><office:text><text:tracked-changes>${changes}</text:tracked-changes>${body}</office:text></office:body></office:document-content>`,
  )
  zip.file(
    'styles.xml',
    `<office:document-styles ${NAMES}><office:styles>${styles}</office:styles></office:document-styles>`,
  )
  const { blocks, lost } = await readPaper('plan.odt', await zip.generateAsync({ type: 'uint8array' }))
  assert.deepEqual(lost, [])
  return blocks
}

const by = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00' }
const signed =
  '<office:change-info><dc:creator>Rosa Quispe</dc:creator><dc:date>2026-02-01T10:00:00.123456789</dc:date></office:change-info>'
const inserted = (id: string) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion>${signed}</text:insertion></text:changed-region>`
const deleted = (id: string, paragraphs: string) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion>${signed}${paragraphs}</text:deletion></text:changed-region>`
const p = (inside: string) => `<text:p text:style-name="Standard">${inside}</text:p>`
const told = (blocks: PaperBlock[]) =>
  blocks.map(one => [one.text, one.changes.map(change => [change.op, change.from, change.to, change.text])])

test('words inserted and deleted in an OpenDocument file stand at their places, with author and date', async () => {
  const changes = inserted('a') + deleted('b', p('some')) + deleted('c', p(' &amp; now'))
  const [one] = await read(
    p(
      'Parks <text:span>need <text:change text:change-id="b"/></text:span><text:change-start text:change-id="a"/>fair<text:change-end text:change-id="a"/> money<text:change text:change-id="c"/>.',
    ),
    { changes },
  )
  assert.equal(one?.text, 'Parks need some money & now.')
  assert.deepEqual(one?.changes, [
    { op: 'deleted', from: 11, to: 15, text: 'some', ...by },
    { op: 'inserted', from: 15, to: 15, text: 'fair', ...by },
    { op: 'deleted', from: 21, to: 27, text: ' & now', ...by },
  ])
})

test('paragraphs that were joined, split, added or removed in an OpenDocument file are so when it is read', async () => {
  const changes =
    deleted('join', p(' end.') + p('Begin ')) +
    inserted('split') +
    inserted('new') +
    deleted('gone', p('Gone.') + p(''))
  const blocks = await read(
    [
      p('The<text:change text:change-id="join"/>again.'),
      p('We work <text:change-start text:change-id="split"/>'),
      p('<text:change-end text:change-id="split"/>here.'),
      p('Old.<text:change-start text:change-id="new"/>'),
      p('All new.<text:change-end text:change-id="new"/>'),
      p('<text:change text:change-id="gone"/>Last.'),
    ].join(''),
    { changes },
  )
  assert.deepEqual(told(blocks), [
    [
      'The end.',
      [
        ['deleted', 3, 8, ' end.'],
        ['deleted', 8, 8, '\n'],
      ],
    ],
    ['Begin again.', [['deleted', 0, 6, 'Begin ']]],
    ['We work here.', [['inserted', 8, 8, '\n']]],
    ['Old.', []],
    ['', [['inserted', 0, 0, 'All new.']]],
    ['Gone.', [['deleted', 0, 5, 'Gone.']]],
    ['Last.', []],
  ])
})

test('what one person inserted and another deleted was never part of the text', async () => {
  const both = `<text:changed-region text:id="x"><text:deletion>${signed}${p('never')}<text:insertion>${signed}</text:insertion></text:deletion></text:changed-region>`
  assert.deepEqual(told(await read(p('Here<text:change text:change-id="x"/>.'), { changes: both })), [['Here.', []]])
})

test('comments of an OpenDocument file have their passages, and their answers in the order of their dates', async () => {
  const said = (text: string, day: number, more: string) =>
    `<office:annotation ${more}><dc:creator>Rosa Quispe</dc:creator><dc:date>2026-02-0${day}T10:00:00</dc:date><text:p>${text}</text:p></office:annotation>`
  const [one] = await read(
    p(
      `We ${said('Second answer.', 3, 'office:name="c" loext:parent-name="b"')}${said('First answer.', 2, 'office:name="b" loext:parent-name="a"')}${said('Who?', 1, 'office:name="a" loext:resolved="true"')}all work<office:annotation-end office:name="a"/><office:annotation-end office:name="b"/> here${said('Where?', 4, 'loext:resolved="false"')}.`,
    ),
  )
  assert.equal(one?.text, 'We all work here.')
  assert.deepEqual(
    one?.comments.map(({ from, to, text, author, date, resolved, replies }) => [
      one.text.slice(from, to),
      text,
      author,
      date,
      resolved,
      replies.map(reply => reply.text),
    ]),
    [
      ['all work', 'Who?', 'Rosa Quispe', '2026-02-01T10:00:00', true, ['First answer.', 'Second answer.']],
      ['', 'Where?', 'Rosa Quispe', '2026-02-04T10:00:00', false, []],
    ],
  )
})

test('comments that answer each other in a circle end, and none is lost', async () => {
  const said = (name: string, parent: string) =>
    `<office:annotation office:name="${name}" loext:parent-name="${parent}"><text:p>said ${name}</text:p></office:annotation>`
  const [one] = await read(p(`Words${said('a', 'b')}${said('b', 'a')}.`))
  const all = JSON.stringify(one?.comments)
  for (const words of ['said a', 'said b']) assert.ok(all.includes(words), words)
})

test('the numbers of an OpenDocument list are those it prints, over several levels and after a break', async () => {
  const item = (inside: string, more = '') => `<text:list-item${more}>${inside}</text:list-item>`
  const list = (inside: string, more = '') => `<text:list text:style-name="L1"${more}>${inside}</text:list>`
  const blocks = await read(
    [
      list(
        item(`${p('Parks')}<text:list>${item(p('Trees') + p('A second paragraph.'))}${item(p('Water'))}</text:list>`) +
          item(
            p('Streets') +
              `<text:list>${item(p('Lamps'))}${item(`<text:list>${item(p('LED'))}</text:list>`)}</text:list>`,
          ),
        ' xml:id="list1"',
      ),
      p('Between.'),
      list(item(p('Houses')), ' text:continue-list="list1"'),
      list(item(p('Anew'), ' text:start-value="7"')),
      `<text:list text:style-name="L2">${item(p('first'))}${item(p('second'))}</text:list>`,
      `<text:list text:style-name="L3">${item(p('الأول'))}${item(p('الثاني'))}</text:list>`,
    ].join(''),
  )
  assert.deepEqual(
    blocks.map(one => [one.label, one.text]),
    [
      ['1.', 'Parks'],
      ['1.1', 'Trees'],
      [null, 'A second paragraph.'],
      ['1.2', 'Water'],
      ['2.', 'Streets'],
      ['2.1', 'Lamps'],
      ['•', 'LED'],
      [null, 'Between.'],
      ['3.', 'Houses'],
      ['7.', 'Anew'],
      ['(a)', 'first'],
      ['(b)', 'second'],
      ['١.', 'الأول'],
      ['٢.', 'الثاني'],
    ],
  )
})

test('headings of an OpenDocument file print the numbers of its outline', async () => {
  const styles =
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
  const h = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`
  assert.deepEqual(
    (await read(h(1, 'One') + h(2, 'One one') + h(2, 'One two') + h(1, 'Two') + h(2, 'Two one'), { styles })).map(
      one => [one.kind, one.level, one.label],
    ),
    [
      ['heading', 1, '1'],
      ['heading', 2, '1.1'],
      ['heading', 2, '1.2'],
      ['heading', 1, '2'],
      ['heading', 2, '2.1'],
    ],
  )
})

test('a paragraph of an OpenDocument file keeps the name that we gave it where nobody sees it, also when it was changed', async () => {
  const [one, two] = await read(
    p(
      '<text:bookmark-start text:name="_Paper_b7"/>We <text:change text:change-id="d"/>work.<text:bookmark-end text:name="_Paper_b7"/>',
    ) + p('<text:bookmark text:name="of-theirs"/>Here.'),
    { changes: deleted('d', p('all ')) },
  )
  assert.deepEqual([one?.names, two?.names], [['b7'], undefined])
  assert.equal(one?.text, 'We all work.')
})

test('footnotes and tables of an OpenDocument file come with what was changed and said in their cells', async () => {
  const note =
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Twelve<text:change text:change-id="d"/> parks.</text:p></text:note-body></text:note>'
  const cell = (inside: string) => `<table:table-cell>${inside}</table:table-cell>`
  const [one, table] = await read(
    `${p(`The plan${note} is open.`)}<table:table><table:table-column/><table:table-column/><table:table-row>${cell(p('Trees'))}${cell(p('1<text:change-start text:change-id="i"/>20<text:change-end text:change-id="i"/><office:annotation office:name="n"><text:p>Sure?</text:p></office:annotation>5<office:annotation-end office:name="n"/>'))}</table:table-row></table:table>`,
    { changes: inserted('i') + deleted('d', p(' hundred')) },
  )
  assert.deepEqual(one?.notes, [{ label: '1', text: 'Twelve parks.', at: 8 }])
  const [, second] = table?.rows[0] ?? []
  assert.deepEqual(told(second ?? []), [['15', [['inserted', 1, 1, '20']]]])
  assert.deepEqual(
    second?.[0]?.comments.map(({ from, to, text }) => [from, to, text]),
    [[1, 2, 'Sure?']],
  )
})

test('a file that puts one deletion everywhere, or leaves changes open, is read and does not grow', async () => {
  const words = 'word '.repeat(2_000)
  const again = p('<text:change text:change-id="b"/>x').repeat(2_000)
  const blocks = await read(`${again}${p('<text:change-start text:change-id="a"/>Open')}<text:p/>`, {
    changes: inserted('a') + deleted('b', p(words)),
  })
  assert.ok(JSON.stringify(blocks).length < 2_000_000)
  const lone = await read(p('a<text:change-end text:change-id="none"/>b<office:annotation-end office:name="none"/>c'))
  assert.deepEqual(told(lone), [['abc', []]])
})

test('an OpenDocument file with 5,000 changes is read to the last one', async () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => `c${index}`)
  const changes = ids.map((id, index) => (index % 2 ? inserted(id) : deleted(id, p('old')))).join('')
  const body = ids
    .map((id, index) =>
      index % 2
        ? p(`We <text:change-start text:change-id="${id}"/>new<text:change-end text:change-id="${id}"/> work.`)
        : p(`We <text:change text:change-id="${id}"/> work.`),
    )
    .join('')
  const blocks = await read(body, { changes })
  assert.equal(
    blocks.reduce((sum, one) => sum + one.changes.length, 0),
    5_000,
  )
})
