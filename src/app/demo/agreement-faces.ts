import type { Translation } from './faces.ts'

/** The agreement in English, Spanish and Arabic, by how each French text begins. */
export const AGREEMENT_FACES: readonly Translation[] = [
  {
    of: 'Accord de travail',
    en: 'Working agreement 2025-2026',
    es: 'Acuerdo de trabajo 2025-2026',
    ar: 'اتفاق عمل 2025-2026',
  },
  { of: 'Des équipes', en: 'Teams at full strength', es: 'Equipos completos', ar: 'فرق عمل مكتملة العدد' },
  {
    of: 'Dans une commune',
    en: 'In one municipality out of three, one post in ten stays empty for more than six months. Those who remain do the work of those who are missing, and it wears them out.',
    es: 'En uno de cada tres municipios, una de cada diez plazas sigue vacante más de seis meses. Quienes quedan hacen el trabajo de quienes faltan, y se desgastan.',
    ar: 'في بلدية من كل ثلاث، تبقى وظيفة من كل عشر شاغرة أكثر من ستة أشهر. ومن يبقى يؤدي عمل الغائبين حتى الإنهاك.',
  },
  {
    of: 'Actions :',
    en: 'Actions: the network and its affiliates will',
    es: 'Acciones: la red y sus organizaciones afiliadas van a',
    ar: 'الأعمال: تتعهد الشبكة والنقابات المنتسبة إليها بما يلي',
  },
  {
    of: 'Négocier dans chaque ville',
    en: 'Negotiate in every city a joint health and safety committee for waste and water services.',
    es: 'Negociar en cada ciudad un comité paritario de salud y seguridad para los servicios de residuos y agua.',
    ar: 'التفاوض في كل مدينة على لجنة مشتركة للصحة والسلامة في خدمات النفايات والمياه.',
  },
  {
    of: 'Publier chaque année',
    en: 'Publish vacant posts every year by occupation and municipality, from the affiliates’ own figures.',
    es: 'Publicar cada año las plazas vacantes por oficio y por municipio, a partir de las cifras de las afiliadas.',
    ar: 'نشر الوظائف الشاغرة كل عام بحسب المهنة والبلدية، استنادًا إلى أرقام النقابات المنتسبة.',
  },
  { of: 'Une voix', en: 'A voice for everyone', es: 'Una voz para cada persona', ar: 'صوت لكل واحدة وواحد' },
  {
    of: 'Une consultation',
    en: 'A consultation that you cannot answer in your language or from your phone is no consultation.',
    es: 'Una consulta que no se puede responder en la propia lengua ni desde el teléfono no es una consulta.',
    ar: 'ليست استشارةً تلك التي لا يمكن الرد عليها بلغتك ولا من هاتفك.',
  },
  {
    of: 'Tenir chaque session',
    en: 'Hold every session of the network at an hour that at least three regions can bear.',
    es: 'Celebrar cada sesión de la red a una hora llevadera para al menos tres regiones.',
    ar: 'عقد كل جلسة من جلسات الشبكة في ساعة تناسب ثلاثة أقاليم على الأقل.',
  },
  {
    of: 'Ouvrir une permanence',
    en: 'Open a phone desk for members whose connection is too weak.',
    es: 'Abrir una atención telefónica para quienes no tienen conexión suficiente.',
    ar: 'فتح خط هاتفي للأعضاء الذين لا تكفيهم شبكة الإنترنت.',
  },
]

/** Translations of what version 2 changed; the Spanish one is the delegate's own suggestion. */
export const VERSION_2_FACES: readonly Translation[] = [
  {
    of: 'Négocier dans chaque ville',
    en: 'Negotiate in every city a joint health and safety committee for waste, water and street cleaning services.',
    ar: 'التفاوض في كل مدينة على لجنة مشتركة للصحة والسلامة في خدمات النفايات والمياه وتنظيف الشوارع.',
  },
  {
    of: 'Une consultation',
    en: 'A consultation that you cannot answer in your language or from your phone, even on a weak line, is no consultation.',
    es: 'Una consulta que no se puede responder en la propia lengua ni desde el teléfono, incluso con mala conexión, no es una consulta.',
    ar: 'ليست استشارةً تلك التي لا يمكن الرد عليها بلغتك ولا من هاتفك، ولو كان الاتصال ضعيفًا.',
  },
]
