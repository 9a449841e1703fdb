import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainText } from './blocks.ts'
import { paperFromText } from './from-text.ts'

const outline = (text: string) =>
  paperFromText(text).blocks.map(block => `${block.kind}${block.level || ''} ${block.text}`)

test('a paragraph broken over lines is one block, a blank line parts paragraphs', () => {
  const wrapped = [
    'The network met in March and agreed on a plan for all those who work in',
    'the parks, the forests and the rivers of our cities, whatever their trade',
    'or their contract. It is open to comment until the end of May and it will',
    'be adopted in June.',
    '',
    'A second paragraph follows.',
  ].join('\n')
  const [first, second, ...more] = paperFromText(wrapped).blocks
  assert.match(
    first?.text ?? '',
    /^The network .* for all those who work in the parks, .* and it will be adopted in June\.$/,
  )
  assert.deepEqual([second?.text, more.length], ['A second paragraph follows.', 0])
  assert.deepEqual(outline('Les membres du réseau se sont réunis en mars et ont\nadopté un plan.'), [
    'paragraph Les membres du réseau se sont réunis en mars et ont adopté un plan.',
  ])
})

test('short lines and numbered lines are not run together', () => {
  assert.deepEqual(outline('Contexte\n1.1\tLe projet est ouvert.\nIntroduction\n2.1\tLe monde change.'), [
    'paragraph Contexte',
    'paragraph 1.1\tLe projet est ouvert.',
    'paragraph Introduction',
    'paragraph 2.1\tLe monde change.',
  ])
})

test('bullets of all shapes are items, deeper by their indentation', () => {
  assert.deepEqual(outline('· un\n• deux\n- trois\n  - quatre\n* cinq\n– six'), [
    'item1 un',
    'item1 deux',
    'item1 trois',
    'item2 quatre',
    'item1 cinq',
    'item1 six',
  ])
})

test('tabs and pipes make rows, a tab after a number does not', () => {
  const [table, numbered] = paperFromText('Time\tTopic\n13:00\tWelcome\n\n2.1\tText').blocks
  assert.deepEqual(
    table?.rows.map(row => row.map(cell => cell.map(plainText).join())),
    [
      ['Time', 'Topic'],
      ['13:00', 'Welcome'],
    ],
  )
  assert.equal(numbered?.kind, 'paragraph')
  assert.equal(paperFromText('| a | b |\n|---|---|\n| c | d |').blocks[0]?.rows.length, 2)
})

test('marks inside a line are read: paragraphs, raised letters, entities, footnotes', () => {
  const [cells] = paperFromText('13:00\t<p>1^{ère} partie</p> <p>A &amp; B</p>').blocks
  assert.deepEqual(
    cells?.rows[0]?.[1]?.map(block => block.text),
    ['1ère partie', 'A & B'],
  )
  const [noted] = paperFromText('The plan[footnoteRef:1] stands.  [1:  Ten papers.] ').blocks
  assert.deepEqual([noted?.text, noted?.notes], ['The plan stands.', [{ label: '1', text: 'Ten papers.' }]])
  const [markdown] = paperFromText('The plan[^1] stands.\n\n[^1]: Ten papers.').blocks
  assert.deepEqual([markdown?.text, markdown?.notes], ['The plan stands.', [{ label: '1', text: 'Ten papers.' }]])
  assert.equal(paperFromText('See [^9] there').blocks[0]?.text, 'See [^9] there')
})

test('Markdown headings and emphasis are read, signs that mark nothing stay', () => {
  const [heading, text] = paperFromText('## Part **one**\n\n**Ana**, file_name_x and 5 * 3 * 2').blocks
  assert.deepEqual([heading?.kind, heading?.level, heading?.text], ['heading', 2, 'Part one'])
  assert.deepEqual(
    [text?.text, text?.runs],
    ['Ana, file_name_x and 5 * 3 * 2', [{ from: 0, to: 3, bold: true, italic: false }]],
  )
})

test('a footnote that names itself, or is printed twice, loses no word', () => {
  for (const source of ['[^1]: [^1] word', 'Text[^1]\n\n[^1]: word\n[^1]: again', '[^1]: [^2]\n[^2]: [^1] word']) {
    const said = JSON.stringify(paperFromText(source).blocks)
    for (const word of source.match(/[a-z]{3,}/gi) ?? []) assert.ok(said.includes(word), `${word} of ${source}`)
  }
})

test('no word of any text is lost', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '\t',
    ' | ',
    '- ',
    '# ',
    '**',
    '_',
    '· ',
    '1.1 ',
    '<p>',
    '</p>',
    '[^1]',
    '[1: ',
    ']',
    '^{',
    '}',
    '---\n',
    '&',
    '===\n',
    '[^1]: ',
  )
  const word = fc.stringMatching(/^[a-zéنوж]{3,8}$/)
  fc.assert(
    fc.property(fc.array(fc.oneof(word, word, piece), { maxLength: 40 }), parts => {
      const source = parts.map(part => (/^\p{L}{3,}$/u.test(part) ? ` ${part} ` : part)).join('')
      const blocks = paperFromText(source).blocks
      const said = JSON.stringify(blocks)
      for (const lost of source.match(/\p{L}{3,}/gu) ?? [])
        assert.ok(said.includes(lost), `${lost} of ${JSON.stringify(source)}`)
    }),
    { numRuns: 300 },
  )
})
