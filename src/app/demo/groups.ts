import type { InterfaceLanguage } from '../../kernel/languages.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { describeBody, describeHouseBody, formBody, makeHouseBody } from '../../modules/networks/index.ts'
import type { Stage } from './stage.ts'

type InFour = Record<InterfaceLanguage, { name: string; charter: string; mandate: string }>

/** The secretariat forms working groups, the house the bodies above its networks. */
export async function formGroups({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    for (const group of WORKING_GROUPS) await formGroup(tx, group)
  })
  await as('administrator', async tx => {
    for (const { roster, faces } of ABOVE) await makeAbove(tx, roster, faces)
  })
}

async function formGroup(tx: Tx, { calls, faces }: { calls: string | null; faces: InFour }): Promise<void> {
  const { en, ...others } = faces
  const kind = 'working-group' as const
  const callsUntil = calls ? { callsUntil: calls } : {}
  const address = await formBody(tx, 'towns', { ...en, language: 'en', kind, ...callsUntil })
  const body = decodeURIComponent(address.split('?')[0]!.split('/').at(-1)!)
  for (const [language, words] of Object.entries(others))
    await describeBody(tx, { network: 'towns', body }, { ...words, language, kind, ...callsUntil })
}

async function makeAbove(tx: Tx, roster: 'open' | 'hidden', { en, ...others }: InFour): Promise<void> {
  const shown = { visibility: 'public', callsUntil: FAR } as const
  const address = await makeHouseBody(tx, { ...en, language: 'en', roster, ...shown })
  const body = decodeURIComponent(address.split('?')[0]!.split('/').at(-1)!)
  for (const [language, words] of Object.entries(others))
    await describeHouseBody(tx, body, { ...words, language, ...shown })
}

// Further ahead than anybody looks at the demonstration.
const FAR = '2036-12-31'

const WORKING_GROUPS: { calls: string | null; faces: InFour }[] = [
  {
    calls: FAR,
    faces: {
      en: {
        name: 'Bringing services back',
        charter: 'Members who brought a service back into public hands, or want to, learn from each other.',
        mandate: 'It collects cases, answers unions that ask, and proposes actions to the steering group.',
      },
      fr: {
        name: 'Reprendre les services',
        charter: 'Des membres qui ont repris un service en gestion publique, ou veulent le faire, apprennent ensemble.',
        mandate:
          'Il rassemble des cas, répond aux syndicats qui demandent et propose des actions au groupe de pilotage.',
      },
      es: {
        name: 'Recuperar los servicios',
        charter: 'Integrantes que recuperaron un servicio para lo público, o quieren hacerlo, aprenden entre sí.',
        mandate: 'Reúne casos, responde a los sindicatos que preguntan y propone acciones al grupo de coordinación.',
      },
      ar: {
        name: 'استعادة الخدمات',
        charter: 'أعضاء استعادوا خدمة إلى الإدارة العامة أو يريدون ذلك يتعلم بعضهم من بعض.',
        mandate: 'يجمع الحالات ويجيب النقابات التي تسأل ويقترح أعمالًا على الفريق التوجيهي.',
      },
    },
  },
  {
    calls: null,
    faces: {
      en: {
        name: 'Towns in a hotter world',
        charter: 'What heat, floods and fires mean for those who clean, rescue and repair.',
        mandate: 'It drafts demands on health and safety; the network decides.',
      },
      fr: {
        name: 'Les villes sous la chaleur',
        charter: 'Ce que chaleur, crues et incendies signifient pour qui nettoie, secourt et répare.',
        mandate: 'Il rédige des revendications de santé et de sécurité ; le réseau décide.',
      },
      es: {
        name: 'Ciudades en un mundo más caliente',
        charter: 'Qué significan el calor, las crecidas y los incendios para quienes limpian, rescatan y reparan.',
        mandate: 'Redacta demandas de salud y seguridad; la red decide.',
      },
      ar: {
        name: 'المدن في عالم أشد حرًا',
        charter: 'ما تعنيه الحرارة والفيضانات والحرائق لمن ينظفون وينقذون ويصلحون.',
        mandate: 'يصوغ مطالب الصحة والسلامة، والقرار للشبكة.',
      },
    },
  },
]

const ABOVE: { roster: 'open' | 'hidden'; faces: InFour }[] = [
  {
    roster: 'open',
    faces: {
      en: {
        name: 'Women’s committee',
        charter: 'Women of all networks: pay, care, violence at work, and a place where decisions are made.',
        mandate: 'It is heard before any plan is adopted.',
      },
      fr: {
        name: 'Comité des femmes',
        charter: 'Les femmes de tous les réseaux : salaires, soins, violence au travail, et une place où l’on décide.',
        mandate: 'Il est entendu avant l’adoption de tout plan.',
      },
      es: {
        name: 'Comité de mujeres',
        charter: 'Mujeres de todas las redes: salarios, cuidados, violencia en el trabajo y un lugar donde se decide.',
        mandate: 'Se le escucha antes de adoptar cualquier plan.',
      },
      ar: {
        name: 'لجنة النساء',
        charter: 'نساء كل الشبكات: الأجور والرعاية والعنف في العمل ومكان حيث تُتخذ القرارات.',
        mandate: 'يُستمع إليها قبل اعتماد أي خطة.',
      },
    },
  },
  {
    roster: 'open',
    faces: {
      en: {
        name: 'Young workers',
        charter: 'Those under thirty-five in every network, and those who want unions to last longer than they do.',
        mandate: 'It names one person to each steering group.',
      },
      fr: {
        name: 'Jeunes travailleur·euse·s',
        charter:
          'Les moins de trente-cinq ans de chaque réseau, et qui veut que les syndicats durent plus qu’eux et elles.',
        mandate: 'Le groupe nomme une personne dans chaque groupe de pilotage.',
      },
      es: {
        name: 'Juventud trabajadora',
        charter:
          'Menores de treinta y cinco años de cada red, y quienes quieren que los sindicatos duren más que ellos.',
        mandate: 'Nombra a una persona en cada grupo de coordinación.',
      },
      ar: {
        name: 'الشباب العاملون',
        charter: 'من هم دون الخامسة والثلاثين في كل شبكة، ومن يريد للنقابات أن تبقى بعده.',
        mandate: 'تسمّي شخصًا في كل فريق توجيهي.',
      },
    },
  },
  {
    roster: 'hidden',
    faces: {
      en: {
        name: 'LGBT+ workers',
        charter: 'A room of their own. Who is in it is nobody else’s to know.',
        mandate: 'It advises the house, and speaks with one voice and no names.',
      },
      fr: {
        name: 'Travailleur·euse·s LGBT+',
        charter: 'Un lieu à soi. Qui s’y trouve ne regarde personne d’autre.',
        mandate: 'Le groupe conseille la maison et parle d’une seule voix, sans noms.',
      },
      es: {
        name: 'Personas trabajadoras LGBT+',
        charter: 'Un lugar propio. Quién está en él no le incumbe a nadie más.',
        mandate: 'Aconseja a la casa y habla con una sola voz y sin nombres.',
      },
      ar: {
        name: 'عاملات وعمال من مجتمع الميم',
        charter: 'مكان خاص بهم. ولا شأن لأحد غيرهم بمن فيه.',
        mandate: 'ينصح البيت ويتكلم بصوت واحد وبلا أسماء.',
      },
    },
  },
]
