import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { namesAlike } from './alike.ts'
import { foldedName } from './fold.ts'
import { foldName, nameKeys, nameQuery } from './keys.ts'

/** As the database does it: every word that was typed has a key in common with the name. */
const finds = (typed: string, name: string) => {
  const keys = new Set(nameKeys(name))
  const asked = nameQuery(typed)
  return asked.length > 0 && asked.every(group => group.some(key => keys.has(key)))
}

// Invented people, and how others write them.
for (const same of [
  [
    'Natalia',
    'Natalya',
    'Nataliya',
    'Natalja',
    'Nathalie',
    'Наталья',
    'Наталия',
    'Наталія',
    'Ναταλία',
    'ნატალია',
    'Նատալիա',
    'नतालिया',
  ],
  ['Mohamed', 'Muhammad', 'Mohammed', 'Mohamad', 'Muhammed', 'محمد', 'مُحَمَّد', 'Мухаммад', 'मोहम्मद'],
  ['Müller', 'Mueller', 'Muller', 'MÜLLER', 'Мюллер'],
  ['Yusuf', 'Youssef', 'يوسف', 'Юсуф'],
  ['Khadija', 'Khadidja', 'خديجة', 'خدیجه'],
  ['Hussein', 'Husain', 'Hossein', 'حسين', 'حسین'],
  ['Sergei', 'Sergey', 'Serguei', 'Сергей', 'სერგეი'],
  ['Yıldız', 'Yildiz', 'YILDIZ', 'yıldız', 'YıLDıZ'],
  ['İbrahim', 'Ibrahim', 'إبراهيم', 'ابراهيم', 'ıbrahım'],
  ['Nguyễn', 'Nguyen', 'NGUYỄN', 'Nguye\u0302\u0303n'],
  ['Đặng', 'Dang', 'đặng'],
  ['Łukasz', 'Lukasz', 'ŁUKASZ'],
  ['Papadopoulos', 'Παπαδόπουλος', 'ΠΑΠΑΔΟΠΟΥΛΟΣ', 'Papadopulos'],
  ['Jovanović', 'Jovanovic', 'Јовановић', 'Йованович', 'Jovanovich'],
  ['Dmitri', 'Dmitry', 'Dmitriy', 'Дмитрий', 'Dmitrij'],
  ['Ahmed', 'Ahmad', 'أحمد', 'احمد', 'अहमद'],
  ['Walid', 'Waleed', 'Oualid', 'وليد'],
  ['Fatima', 'Fatimah', 'Fatma', 'فاطمة', 'فاطمه'],
  ['Aisha', 'Aïcha', 'عائشة'],
  ['Rachid', 'Rashid', 'رشيد', 'Рашид'],
  ['Narendra', 'नरेन्द्र', 'नरेंद्र'],
  ['Sunita', 'सुनीता', 'Suneeta'],
  ['Lakshmi', 'Laxmi', 'लक्ष्मी'],
  ['Christina', 'Kristina', 'Χριστίνα', 'Христина'],
  ['Tchaikovski', 'Чайковский', 'Chaikovsky'],
  ['Moshe', 'משה', 'מֹשֶׁה'],
  ['Miriam', 'Myriam', 'מרים'],
  ["O'Brien", 'O’Brien', 'OBrien', 'Obrien'],
  ['Straße', 'Strasse', 'STRASSE'],
  ['Sørensen', 'Soerensen', 'Sorensen'],
  ['Françoise', 'FRANCOISE', 'Franc\u0327oise'],
  ['王', '王'],
  ['김', '김', '\u1100\u1175\u11b7'],
  ['ﾀﾅｶ', 'タナカ'],
])
  test(`${same[0]} is found by ${same.slice(1).join(', ')}, and the other way round`, () => {
    for (const typed of same) for (const name of same) assert.ok(finds(typed, `${name} Zwobada`), `${name} by ${typed}`)
  })

test('words are found in any order, together or apart, with particles and without', () => {
  assert.ok(finds('quispe zoe', 'Zoë María Quispe Huamán'))
  assert.ok(finds('de la Cruz', 'Ana Delacruz'))
  assert.ok(finds('Delacruz', 'Ana de la Cruz'))
  assert.ok(finds('Jean Paul', 'Jeanpaul Okello'))
  assert.ok(finds('Jeanpaul', 'Jean-Paul Okello'))
  assert.ok(finds('Abdelrahman', 'عبد الرحمن صالح'))
  assert.ok(finds('عبد الرحمن', 'Abdul Rahman Saleh'))
  assert.ok(finds('Abdul Rahman', 'Abderrahmane Saleh'))
  assert.ok(finds('Al-Masri', 'سامي المصري'))
  assert.ok(finds('小明', '王小明'))
  assert.ok(finds('王小明', '王 小明'))
  assert.ok(finds('田中', '田中さくら'))
  assert.ok(finds('민준', '김민준'))
})

test('one slip of the finger is forgiven in words of five letters and more, two are not', () => {
  for (const slip of ['Quipse', 'Quspe', 'Quisppe', 'Quiske', 'Qvispe']) assert.ok(finds(slip, 'Zoë Quispe'), slip)
  for (const slip of ['Ивнаова', 'Иваова', 'Ивапова']) assert.ok(finds(slip, 'Наталья Иванова'), slip)
  assert.ok(finds('ابراهبم', 'إبراهيم'))
  for (const wrong of ['Quxxpe', 'Zob', 'Lima']) assert.ok(!finds(wrong, 'Zoë Quispe'), wrong)
})

test('other names are not found', () => {
  for (const [typed, name] of [
    ['Maria', 'Omar Diallo'],
    ['Natalia', 'Anatole Okello'],
    ['محمد', 'محمود درويش'],
    ['Mohamed', 'أحمد صالح'],
    ['Ivan', 'Jean Okello'],
    ['Zoë Okello', 'Zoë Quispe'],
    ['王', '李明'],
  ] as const)
    assert.ok(!finds(typed, name), `${name} by ${typed}`)
  for (const nothing of ['', ' ', '’', '\u202e', '-', '😀']) assert.deepEqual(nameQuery(nothing), [], nothing)
})

test('names fold over what people leave out, and stay letters', () => {
  for (const [name, folded] of [
    ['  Zoë   QUISPE-Huamán ', 'zoe quispe huaman'],
    ['J.R. Œuvré', 'j r oeuvre'],
    ['مُحَمَّد بْن سَلْمَى', 'محمد بن سلمي'],
    ['الأُستاذ أحمد', 'الاستاذ احمد'],
    ['کریمی', 'كريمي'],
    ['Ψαρός', 'ψαροσ'],
    ['Семён', 'семен'],
    ['हिन्दी', 'हिन्दी'],
    ['ＡＢＣ', 'abc'],
    ['\u200fسامي\u200e', 'سامي'],
  ] as const)
    assert.equal(foldedName(name), folded)
})

test('likeness is high over alphabets and order, middling for initials, low for a first name alone', () => {
  const high = [
    ['Natalia Ivanova', 'Иванова Наталья'],
    ['Mohamed Salah', 'محمد صلاح'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Nguyễn Văn An', 'Nguyen Van An'],
    ['Zoë Quispe Huamán', 'Zoe Quispe'],
  ]
  for (const [one, other] of high)
    assert.ok(namesAlike(one!, other!) >= 0.85, `${one} ${other} ${namesAlike(one!, other!)}`)
  const low = [
    ['Zoë Quispe', 'Zoë Okello'],
    ['Maria', 'Maria Quispe'],
    ['Juan Pérez', 'Juana Gómez'],
    ['王小明', '李小明'],
    ['', 'Zoë'],
  ]
  for (const [one, other] of low)
    assert.ok(namesAlike(one!, other!) < 0.75, `${one} ${other} ${namesAlike(one!, other!)}`)
  const initial = namesAlike('J. Quispe', 'Juan Quispe')
  assert.ok(initial > 0.75 && initial < 0.95, String(initial))
})

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Zoë',
        'محمد',
        'Иван',
        '王',
        '’',
        '\0',
        '\ud800',
        '\u202e',
        '👩🏽‍⚕️',
        'ß',
        'İ',
        '-',
        ' ',
        'नरे',
        'עם',
        '\u0301',
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
)

test('whatever a name is, it folds to itself again, has few keys that a database keeps, and is found by itself', () => {
  fc.assert(
    fc.property(anyName, name => {
      const { canonical, keys } = foldName(name)
      assert.equal(foldedName(canonical), canonical)
      assert.ok(canonical.isWellFormed() && keys.length <= 600)
      for (const key of keys) assert.ok(key.isWellFormed() && !key.includes('\0') && key.length <= 100)
      if (canonical !== '') assert.ok(finds(name, name), JSON.stringify(name))
      const alike = namesAlike(name, 'Zoë Quispe')
      assert.ok(alike >= 0 && alike <= 1)
      assert.equal(alike, namesAlike('Zoë Quispe', name))
    }),
    { numRuns: 600 },
  )
})

test('a name of a million signs costs no more than one of five hundred', () => {
  const start = performance.now()
  for (const sign of ['a', ' ', 'é', '\u0301', 'م', '’', 'ch', 'a b ']) foldName(sign.repeat(1_000_000))
  assert.ok(performance.now() - start < 2_000)
})
