import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordLabels } from './word-numbering.ts'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Clause"/>')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, 'upperRoman', 'Part %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`
const styles = `<w:styles>
  <w:style w:styleId="Clause"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="SubClause"><w:basedOn w:val="Clause"/></w:style>
  <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
</w:styles>`

const labels = (...paragraphs: [list: string | null, level: number, style?: string][]) => {
  const labelOf = wordLabels(numbering, styles)
  return paragraphs.map(
    ([list, depth, style]) =>
      labelOf({ list, level: list === null ? null : depth, style: style ?? null })?.label ?? null,
  )
}

test('labels are counted as Word prints them, level by level', () => {
  assert.deepEqual(labels(['1', 0], ['1', 1], ['1', 1], ['1', 2], ['1', 2], ['1', 0], ['1', 1]), [
    '1.',
    '1.1',
    '1.2',
    'a)',
    'b)',
    '2.',
    '2.1',
  ])
  assert.deepEqual(labels(['3', 0], ['3', 0], ['3', 1]), ['Part I', 'Part II', '2.1'])
})

test('lists of one definition count together, and one that starts anew does so where it is met first', () => {
  assert.deepEqual(labels(['1', 0], ['5', 0], ['4', 0], ['4', 0], ['1', 0]), ['1.', '2.', '7.', '8.', '9.'])
})

test('numbering may come from a style or from the style it is based on', () => {
  assert.deepEqual(labels(['1', 0], [null, 0, 'Clause'], [null, 0, 'SubClause']), ['1.', '1.1', '1.2'])
})

test('bullets of symbol fonts become bullets', () => {
  assert.deepEqual(labels(['2', 0]), ['•'])
})

test('no numbering, numbering switched off, an unknown list and a style based on itself have no label', () => {
  assert.deepEqual(labels([null, 0], ['0', 0, 'Clause'], ['99', 0], [null, 0, 'Loop']), [null, null, null, null])
  assert.equal(wordLabels('', '')({ list: '1', level: 0, style: null }), null)
})
