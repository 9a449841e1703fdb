import { Invalid, notAllowed, notFound, type Problem } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Language } from '../../../kernel/languages.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canTranslate, networkOfReaders } from '../access.ts'
import type { TermForm } from '../forms.ts'
import { lexemesIn } from '../lexemes.ts'
import { termProblems } from '../rules.ts'
import { insertTerm, listTerms, MOST_TERMS, retireTerm, updateTerm } from '../store/terms.ts'

/** Agrees on a term, or changes one; returns the address to go on to. */
export async function keepTerm(
  tx: Tx,
  at: { network: string | undefined; term?: string | undefined },
  typed: FormValue<typeof TermForm>,
): Promise<string> {
  const network = await networkOfReaders(tx, at.network)
  if (!canTranslate(tx.actor, network.id)) throw notAllowed()
  const languages = typed.language as Language[]
  const said = (typed.words as string[])
    .map((words, i) => ({ words: words.trim(), language: languages[i] ?? '' }))
    .filter(face => face.words && face.language)
  const problems: Problem[] = termProblems(said)
  const terms = await listTerms(tx, network.id)
  const others = terms.filter(term => term.id !== at.term)
  const twice = said.find(({ language, words }) =>
    others.some(term => term.faces[language]?.toLowerCase() === words.toLowerCase()),
  )
  if (twice) problems.push({ field: 'words', text: 'problem-terms-twice', values: { words: twice.words } })
  if (!at.term && terms.length >= MOST_TERMS)
    problems.push({ field: 'words', text: 'problem-too-many', values: { most: MOST_TERMS } })
  if (problems.length > 0) throw new Invalid(problems)
  const lexemes = await lexemesIn(
    tx,
    said.map(face => ({ language: face.language, text: face.words })),
  )
  const term = {
    faces: Object.fromEntries(said.map(face => [face.language, face.words])),
    lexemes: Object.fromEntries(said.map((face, i) => [face.language, lexemes[i]!])),
    note: typed.note ?? '',
  }
  let id = at.term
  if (!id) id = await insertTerm(tx, network.id, term)
  else if (!isId(id) || !(await updateTerm(tx, network.id, id, term))) throw notFound()
  await writeDown(tx, 'term.agreed', `term:${id}`, network.id)
  return `/${network.slug}/translations/terms?done=term-kept`
}

/** A term is agreed on no more. */
export async function dropTerm(tx: Tx, at: { network: string | undefined; term: string | undefined }): Promise<string> {
  const network = await networkOfReaders(tx, at.network)
  if (!canTranslate(tx.actor, network.id)) throw notAllowed()
  if (!isId(at.term) || !(await retireTerm(tx, network.id, at.term))) throw notFound()
  await writeDown(tx, 'term.retired', `term:${at.term}`, network.id)
  return `/${network.slug}/translations/terms?done=term-dropped`
}
