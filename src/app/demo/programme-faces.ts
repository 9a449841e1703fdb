import type { Translation } from './faces.ts'

/** The series and its sessions, by how each French text begins. */
export const PROGRAMME_FACES: readonly Translation[] = [
  {
    of: 'Parler, décider',
    en: 'Speak, decide, keep our word: network consultation 2026-2027',
    es: 'Hablar, decidir, cumplir: consulta de la red 2026-2027',
    ar: 'نتكلم ونقرر ونفي بوعدنا: استشارة الشبكة 2026-2027',
  },
  {
    of: 'Ordre du jour provisoire',
    en: 'Provisional agenda',
    es: 'Orden del día provisional',
    ar: 'جدول أعمال مؤقت',
  },
  {
    of: 'Réseau des villes',
    en: 'Towns and Regions Network',
    es: 'Red de ciudades y regiones',
    ar: 'شبكة المدن والأقاليم',
  },
  {
    of: 'Trois sessions en ligne',
    en: 'Three online sessions prepare the network’s action plan 2027-2031. Each has two segments and a break in which everyone answers a few questions on their phone. What is said in one session opens the next.',
    es: 'Tres sesiones en línea preparan el plan de acción 2027-2031 de la red. Cada una tiene dos segmentos y una pausa en la que cada participante responde desde su teléfono a unas preguntas. Lo que se dice en una sesión abre la siguiente.',
    ar: 'ثلاث جلسات عبر الإنترنت تُعدّ خطة عمل الشبكة 2027-2031. في كل جلسة جزءان واستراحة يجيب فيها الجميع عبر هواتفهم عن بضعة أسئلة. وما يُقال في جلسة تبدأ به الجلسة التي تليها.',
  },
  { of: 'Session 1', en: 'Session 1', es: 'Sesión 1', ar: 'الجلسة 1' },
  { of: 'Session 2', en: 'Session 2', es: 'Sesión 2', ar: 'الجلسة 2' },
  { of: 'Session 3', en: 'Session 3', es: 'Sesión 3', ar: 'الجلسة 3' },
  { of: 'Genève', en: 'Geneva', es: 'Ginebra', ar: 'جنيف' },
  {
    of: 'Des services publics',
    en: 'Local public services, properly funded',
    es: 'Servicios públicos locales bien financiados',
    ar: 'خدمات عامة محلية كافية التمويل',
  },
  {
    of: 'Travailler en ville',
    en: 'Working in town when it is 45 degrees',
    es: 'Trabajar en la ciudad a 45 grados',
    ar: 'العمل في المدينة والحرارة 45 درجة',
  },
  {
    of: 'Des droits pour',
    en: 'Rights for all, and a plan',
    es: 'Derechos para todas y todos, y un plan',
    ar: 'حقوق للجميع، وخطة',
  },
  {
    of: 'Entendre chaque région',
    en: 'Hear from every region what has changed since 2022.',
    es: 'Escuchar de cada región qué ha cambiado desde 2022.',
    ar: 'الاستماع إلى كل منطقة عمّا تغيّر منذ 2022.',
  },
  {
    of: 'Choisir ensemble',
    en: 'Choose together the priorities of the action plan 2027-2031.',
    es: 'Elegir en común las prioridades del plan de acción 2027-2031.',
    ar: 'الاشتراك في اختيار أولويات خطة العمل 2027-2031.',
  },
  {
    of: 'Nommer pour chaque',
    en: 'Name an owner and a date for every priority.',
    es: 'Nombrar para cada prioridad una persona responsable y una fecha.',
    ar: 'تسمية مسؤول أو مسؤولة وموعد لكل أولوية.',
  },
  {
    of: 'Quel service',
    en: 'Which service of your municipality ran short of money, and who paid for it?',
    es: '¿A qué servicio de su municipio le faltó dinero, y quién lo pagó?',
    ar: 'أي خدمة في بلديتكم نقصها المال، ومن دفع الثمن؟',
  },
  {
    of: 'Quelle recette',
    en: 'Which local revenue has your union defended successfully?',
    es: '¿Qué ingreso local ha defendido con éxito su sindicato?',
    ar: 'أي إيراد محلي نجحت نقابتكم في الدفاع عنه؟',
  },
  {
    of: 'Quelle règle',
    en: 'Which of your employer’s rules protects you from the heat, and since when?',
    es: '¿Qué norma de su empleador protege del calor, y desde cuándo?',
    ar: 'أي قاعدة لدى رب عملكم تحمي من الحر، ومنذ متى؟',
  },
  {
    of: 'Qui décide chez vous',
    en: 'Who decides, where you work, that it is too hot to work outdoors?',
    es: '¿Quién decide en su trabajo que hace demasiado calor para trabajar al aire libre?',
    ar: 'من يقرر عندكم أن شدة الحر تمنع العمل في الهواء الطلق؟',
  },
  {
    of: "Qu'est-ce qui",
    en: 'What made your employer sit down at the table?',
    es: '¿Qué hizo que su empleador se sentara a la mesa?',
    ar: 'ما الذي جعل رب عملكم يجلس إلى طاولة التفاوض؟',
  },
  {
    of: 'De quelle action',
    en: 'Which action will your union take responsibility for?',
    es: '¿De qué acción se hará responsable su sindicato?',
    ar: 'أي عمل ستتحمل نقابتكم مسؤوليته؟',
  },
  // The page says itself in which language a reference is and whether it is yet to appear.
  {
    of: "Plan d'action du réseau",
    en: 'Network action plan 2022-2026',
    es: 'Plan de acción de la red 2022-2026',
    ar: 'خطة عمل الشبكة 2022-2026',
  },
  {
    of: "Les communes après l'austérité",
    en: 'Municipalities after austerity: twelve cases',
    es: 'Los municipios después de la austeridad: doce casos',
    ar: 'البلديات بعد التقشف: اثنتا عشرة حالة',
  },
  {
    of: 'Guide de la chaleur',
    en: 'Guide to heat at work',
    es: 'Guía sobre el calor en el trabajo',
    ar: 'دليل الحر في العمل',
  },
  {
    of: 'Délégué·e·s des syndicats',
    en: 'Delegates of affiliated unions, works councils of towns and regions, invited allied organisations.',
    es: 'Personas delegadas de los sindicatos afiliados, comités de empresa de ciudades y regiones, organizaciones aliadas invitadas.',
    ar: 'مندوبات ومندوبو النقابات المنتسبة، ولجان العاملين في المدن والأقاليم، والمنظمات الحليفة المدعوة.',
  },
]
