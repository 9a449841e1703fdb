import type { Translation } from './faces.ts'

/** What stands in the agendas of the sessions and who speaks, by how each French text begins. */
export const AGENDA_FACES: readonly Translation[] = [
  { of: 'Mot de bienvenue', en: 'Words of welcome', es: 'Palabras de bienvenida', ar: 'كلمة ترحيب' },
  {
    of: 'Pause et consultation',
    en: 'Break and live consultation',
    es: 'Pausa y consulta en vivo',
    ar: 'استراحة واستشارة مباشرة',
  },
  {
    of: 'Conclusions et points',
    en: 'Conclusions and action points',
    es: 'Conclusiones y puntos de acción',
    ar: 'خلاصات ونقاط عمل',
  },
  {
    of: "I. Ce que l'austérité",
    en: 'I. What austerity has cost our municipalities',
    es: 'I. Lo que la austeridad ha costado a nuestros municipios',
    ar: 'أولًا: ما دفعته بلدياتنا ثمنًا للتقشف',
  },
  {
    of: 'Les affiliés disent',
    en: 'Affiliates say what has closed, what has been sold and what has come back into public hands since 2022.',
    es: 'Las organizaciones afiliadas cuentan qué se ha cerrado, qué se ha vendido y qué ha vuelto a manos públicas desde 2022.',
    ar: 'تروي النقابات المنتسبة ما أُغلق وما بيع وما عاد إلى الإدارة العامة منذ 2022.',
  },
  {
    of: 'II. Des recettes',
    en: 'II. Revenue that stays where it is raised',
    es: 'II. Ingresos que se quedan en el territorio',
    ar: 'ثانيًا: إيرادات تبقى حيث تُجبى',
  },
  {
    of: 'Impôts locaux',
    en: 'Local taxes, sharing between municipalities and contracts: what unions have won, and how.',
    es: 'Impuestos locales, reparto entre municipios y contratos: qué han conseguido los sindicatos y cómo.',
    ar: 'الضرائب المحلية وتقاسم الموارد بين البلديات والعقود: ما حققته النقابات وكيف.',
  },
  {
    of: 'I. Chaleur, fumées',
    en: 'I. Heat, smoke, floods: protecting those who stay outside',
    es: 'I. Calor, humo, inundaciones: proteger a quienes siguen en la calle',
    ar: 'أولًا: حرّ ودخان وفيضانات، وحماية من يبقون في العراء',
  },
  {
    of: 'Voirie, déchets',
    en: 'Roads, waste, water, rescue: which rules, which committees, which paid breaks.',
    es: 'Vía pública, residuos, agua, emergencias: qué normas, qué comités, qué pausas pagadas.',
    ar: 'الطرق والنفايات والمياه والإنقاذ: أي قواعد، وأي لجان، وأي استراحات مدفوعة الأجر.',
  },
  {
    of: 'II. Négocier le climat',
    en: 'II. Bargaining for the climate: the clause, the committee, the budget',
    es: 'II. Negociar el clima: la cláusula, el comité, el presupuesto',
    ar: 'ثانيًا: التفاوض بشأن المناخ، بندًا ولجنةً وميزانية',
  },
  {
    of: 'I. Le dialogue social',
    en: 'I. Social dialogue where there is none',
    es: 'I. El diálogo social donde no lo hay',
    ar: 'أولًا: الحوار الاجتماعي حيث لا حوار',
  },
  {
    of: 'Comment amener un maire',
    en: 'How to bring a mayor to the table, and how to keep them there.',
    es: 'Cómo llevar a una alcaldía a la mesa y cómo lograr que se quede.',
    ar: 'كيف نُجلس رئيس البلدية إلى طاولة التفاوض، وكيف نُبقيه إليها.',
  },
  {
    of: 'II. Du texte au plan',
    en: 'II. From the text to the plan: priorities, owners, dates',
    es: 'II. Del texto al plan: prioridades, responsables, fechas',
    ar: 'ثانيًا: من النص إلى الخطة، أولويات ومسؤولون ومواعيد',
  },
  {
    of: 'Discussion plénière',
    en: 'Plenary discussion of the draft action plan.',
    es: 'Debate en plenario del proyecto de plan de acción.',
    ar: 'مناقشة مشروع خطة العمل في جلسة عامة.',
  },
  { of: 'responsable du secteur', en: 'sector officer', es: 'responsable del sector', ar: 'مسؤولة القطاع' },
  { of: 'secrétariat du réseau', en: 'network secretariat', es: 'secretaría de la red', ar: 'أمانة الشبكة' },
  { of: 'secrétaire régional', en: 'regional secretary', es: 'secretario regional', ar: 'الأمين الإقليمي' },
  {
    of: 'Institut des finances',
    en: 'Institute for Municipal Finance',
    es: 'Instituto de Finanzas Municipales',
    ar: 'معهد المالية البلدية',
  },
  {
    of: 'Centre pour le travail',
    en: 'Centre for Outdoor Work',
    es: 'Centro para el Trabajo al Aire Libre',
    ar: 'مركز العمل في الهواء الطلق',
  },
  // Unions are called here as the register calls them, where it has a name in that language.
  {
    of: 'Syndicat des communes',
    en: 'Union of Communes and Territories',
    es: 'Sindicato de Municipios y Territorios',
    ar: 'نقابة البلديات والأقاليم',
  },
  {
    of: 'Union des agents',
    en: 'Union of Coastal Municipal Workers',
    es: 'Sindicato del Personal de Municipios Costeros',
    ar: 'اتحاد عمال البلديات الساحلية',
  },
  {
    of: 'Lake Towns',
    en: 'Lake Towns Workers’ Union',
    es: 'Sindicato de las Ciudades del Lago',
    ar: 'نقابة عمال مدن البحيرة',
  },
  { of: 'Sindicato Andino', en: 'Andean Union', es: 'Sindicato Andino', ar: 'النقابة الأندية' },
  {
    of: 'Pagkakaisa',
    en: 'Town Employees’ Solidarity',
    es: 'Solidaridad del Personal Municipal',
    ar: 'تضامن موظفي البلدات',
  },
]
