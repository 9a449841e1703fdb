import type { Translation } from './faces.ts'

/** The draft plan as far as it is translated: references and a paragraph or two still wait. */
export const PLAN_FACES: readonly Translation[] = [
  {
    of: 'Projet de plan',
    en: 'Draft action plan 2027-2031',
    es: 'Proyecto de plan de acción 2027-2031',
    ar: 'مشروع خطة العمل 2027-2031',
  },
  { of: 'D’où vient', en: 'Where this plan comes from', es: 'De dónde viene este plan', ar: 'من أين جاءت هذه الخطة' },
  {
    of: 'Ce projet réunit',
    en: 'This draft brings together what unions in forty countries have said over a year, in sessions, in writing and by phone.',
    es: 'Este proyecto reúne lo que sindicatos de cuarenta países han dicho durante un año, en sesiones, por escrito y por teléfono.',
    ar: 'يجمع هذا المشروع ما قالته نقابات من أربعين بلدًا على مدى عام، في الجلسات وكتابةً وعبر الهاتف.',
  },
  {
    of: 'Il reprend',
    en: 'It takes up two commitments of the working agreement 2025-2026.',
    es: 'Retoma dos compromisos del acuerdo de trabajo 2025-2026.',
    ar: 'يستأنف التزامين من اتفاق العمل 2025-2026.',
  },
  { of: 'Ce que nous avons', en: 'What we have heard', es: 'Lo que hemos escuchado', ar: 'ما سمعناه' },
  {
    of: 'Partout le même',
    en: 'The same everywhere: local services hold because of teams that are too small, often insecure and rarely consulted.',
    es: 'En todas partes lo mismo: los servicios locales se sostienen con equipos demasiado pequeños, a menudo precarios y pocas veces consultados.',
    ar: 'الصورة واحدة في كل مكان: تصمد الخدمات المحلية بفضل فرق صغيرة أكثر مما ينبغي، هشّة العقود غالبًا، ونادرًا ما تُستشار.',
  },
  { of: 'Nos priorités', en: 'Our priorities', es: 'Nuestras prioridades', ar: 'أولوياتنا' },
  {
    of: 'Chaque priorité',
    en: 'Each priority says why it matters, what we will do and where to read more. Nothing stands here that nobody asked for.',
    es: 'Cada prioridad dice por qué importa, qué haremos y dónde leer más. No hay aquí nada que nadie haya pedido.',
    ar: 'تقول كل أولوية لماذا هي مهمة، وماذا سنفعل، وأين نقرأ المزيد. وليس هنا شيء لم يطلبه أحد.',
  },
  {
    of: 'Des effectifs suffisants',
    en: 'Enough staff everywhere',
    es: 'Personal suficiente en todas partes',
    ar: 'عدد كافٍ من العاملين في كل مكان',
  },
  {
    of: 'Sans effectifs',
    en: 'Without staff no service lasts. The empty posts are first of all those that nobody sees: cleaning, sewers, nights.',
    es: 'Sin personal ningún servicio perdura. Las plazas vacías son ante todo las que nadie ve: la limpieza, el alcantarillado, la noche.',
    ar: 'لا تدوم خدمة بلا عاملين. والوظائف الشاغرة هي أولًا تلك التي لا يراها أحد: النظافة والصرف الصحي ونوبات الليل.',
  },
  {
    of: 'Actions :',
    en: 'Actions: the network and its affiliates will',
    es: 'Acciones: la red y sus organizaciones afiliadas van a',
    ar: 'الأعمال: تتعهد الشبكة والنقابات المنتسبة إليها بما يلي',
  },
  {
    of: 'Obtenir des employeurs',
    en: 'Get local employers to publish their staffing every year by occupation, sex and type of contract.',
    es: 'Conseguir que los empleadores locales publiquen cada año su personal por oficio, sexo y tipo de contrato.',
    ar: 'حمل أرباب العمل المحليين على نشر أعداد العاملين لديهم كل عام بحسب المهنة والجنس ونوع العقد.',
  },
  {
    of: 'Négocier des plans',
    en: 'Negotiate recruitment plans that bring services given to subcontractors back into public hands.',
    es: 'Negociar planes de contratación que devuelvan a manos públicas los servicios entregados a subcontratas.',
    ar: 'التفاوض على خطط توظيف تعيد إلى القطاع العام الخدمات الموكلة إلى مقاولين من الباطن.',
  },
  {
    of: 'Échanger entre syndicats',
    en: 'Exchange between unions, in their languages, what made an employer give way.',
    es: 'Intercambiar entre sindicatos, en sus lenguas, lo que hizo ceder a un empleador.',
    ar: 'تبادل النقابات، بلغاتها، ما جعل رب عمل يتراجع.',
  },
  { of: 'Documents de référence', en: 'Reference documents:', es: 'Documentos de referencia:', ar: 'وثائق مرجعية:' },
  { of: 'Le droit de négocier', en: 'The right to bargain', es: 'El derecho a negociar', ar: 'الحق في التفاوض' },
  {
    of: 'Dans onze pays',
    en: 'In eleven countries of the network, municipal workers have no right to bargain over their pay. In six more they have it, but the employer does not come.',
    es: 'En once países de la red, el personal municipal no tiene derecho a negociar sus salarios. En otros seis lo tiene, pero el empleador no acude.',
    ar: 'في أحد عشر بلدًا من بلدان الشبكة، لا يحق للعاملين في البلديات التفاوض على أجورهم. وفي ستة أخرى يحق لهم ذلك، لكن رب العمل لا يحضر.',
  },
  {
    of: 'Recenser chaque année',
    en: 'Record every year, country by country, what stands in the way of bargaining.',
    es: 'Registrar cada año, país por país, lo que impide negociar.',
    ar: 'إحصاء ما يعوق التفاوض كل عام، بلدًا بلدًا.',
  },
  {
    of: 'Soutenir dans',
    en: 'Support any union under attack within two weeks, with letters, visits and, if it asks for one, a joint campaign.',
    es: 'Apoyar en dos semanas a todo sindicato atacado, con cartas, visitas y, si lo pide, una campaña común.',
    ar: 'مساندة كل نقابة تتعرض لهجوم خلال أسبوعين، بالرسائل والزيارات، وبحملة مشتركة إن طلبت ذلك.',
  },
  {
    of: 'Former cent',
    en: 'Train one hundred negotiators from small municipalities by 2029.',
    es: 'Formar a cien negociadoras y negociadores de municipios pequeños de aquí a 2029.',
    ar: 'تدريب مئة مفاوِضة ومفاوِض من البلديات الصغيرة بحلول 2029.',
  },
  {
    of: 'Des villes qui tiennent',
    en: 'Towns that stand the heat',
    es: 'Ciudades que resisten el calor',
    ar: 'مدن تصمد أمام الحر',
  },
  {
    of: 'Les canicules',
    en: 'Heatwaves are felt first at work: on the lorries, in the parks, behind counters without air conditioning.',
    es: 'Las olas de calor se viven primero en el trabajo: en los camiones, en los parques, en ventanillas sin aire acondicionado.',
  },
  {
    of: 'Inscrire dans',
    en: 'Write into agreements a temperature above which outdoor work stops, without loss of pay.',
    es: 'Inscribir en los convenios una temperatura a partir de la cual el trabajo al aire libre se detiene, sin pérdida de salario.',
    ar: 'النص في الاتفاقيات على درجة حرارة يتوقف فوقها العمل في الخارج من دون خصم من الأجر.',
  },
  {
    of: 'Faire siéger',
    en: 'Have unions sit where cities write their climate plans.',
    es: 'Lograr que los sindicatos se sienten donde las ciudades escriben su plan climático.',
    ar: 'حضور النقابات حيث تكتب المدن خططها المناخية.',
  },
]
