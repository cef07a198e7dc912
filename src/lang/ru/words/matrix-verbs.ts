/** A verb that names who is to act before the task. */
export interface MatrixVerb {
  /** Folded beginnings of its infinitives and present forms. */
  readonly stems: readonly string[];
  readonly governs: "dative" | "accusative" | "genitive" | "instrumental";
  /** Prepositions between verb and body; none: the body follows at once. */
  readonly prepositions: readonly string[];
  /** The body may stand behind the object: «поручить контроль отделу», «возложить контроль на отдел». */
  readonly apart: "no" | "yes";
  /** Names a body only with such a noun: «оставить контроль за отделом», «войти с ходатайством в Думу», «поставить перед клубом задачу». */
  readonly about?: "control" | "petition" | "task";
  /** Beginnings of the noun that stands between verb and body: «вменить в обязанность старостам», «дать поручение отделу». */
  readonly object?: readonly string[];
  /** Who is warned acts only if the words say what he is to do, or if it is a body; who is told, only if they say so. */
  readonly warns?: "yes" | "told";
  readonly modality: "oblige" | "recommend" | "request" | "appeal";
}

export const matrixVerbs: readonly MatrixVerb[] = [
  {
    stems: [
      "рекомендовать",
      "рекомендует",
      "рекомендуют",
      "рекомендуем",
      "рекомендую",
      "рекомендуется",
      "порекомендовать",
      "советовать",
      "посоветовать",
      "советует",
      "советуют",
      "советуем",
    ],
    governs: "dative",
    prepositions: [],
    apart: "no",
    modality: "recommend",
  },
  {
    stems: ["предложить", "предлагать", "предлагает", "предлагают", "предлагаем", "предлагаю", "предлагается"],
    governs: "dative",
    prepositions: [],
    apart: "no",
    modality: "recommend",
  },
  {
    stems: ["поручить", "поручать", "поручает", "поручают", "поручаем", "поручаю", "поручается", "поручаются", "доверить"],
    governs: "dative",
    prepositions: [],
    apart: "yes",
    modality: "oblige",
  },
  {
    stems: [
      "предписать",
      "предписывает",
      "предписывается",
      "предписывать",
      "вменить",
      "приказать",
      "приказывает",
      "приказываю",
      "разрешить",
      "разрешает",
      "разрешается",
      "запретить",
      "запрещает",
      "запрещается",
      "позволить",
      "велеть",
      "наказать",
      "наказывает",
    ],
    governs: "dative",
    prepositions: [],
    apart: "no",
    modality: "oblige",
  },
  {
    stems: ["указать", "указывает", "указываем", "напомнить", "напоминает", "напоминаем"],
    governs: "dative",
    prepositions: [],
    apart: "no",
    modality: "oblige",
    warns: "told",
  },
  {
    stems: ["просить", "просит", "просят", "просим", "прошу", "попросить"],
    governs: "accusative",
    prepositions: [],
    apart: "no",
    modality: "request",
  },
  {
    stems: ["просить", "попросить", "просит", "просим", "требовать", "потребовать", "требует", "требуем", "требуют"],
    governs: "genitive",
    prepositions: ["у"],
    apart: "no",
    modality: "request",
  },
  {
    stems: ["обязать", "обязывает", "обязывают", "обязываем", "обязываю", "обязывать", "уполномочить", "уполномочивает"],
    governs: "accusative",
    prepositions: [],
    apart: "no",
    modality: "oblige",
  },
  {
    stems: ["предупредить", "предупреждает", "предупреждаем"],
    governs: "accusative",
    prepositions: [],
    apart: "no",
    modality: "oblige",
    warns: "yes",
  },
  {
    stems: ["призвать", "призывать", "призывает", "призывают", "призываем", "призываю"],
    governs: "accusative",
    prepositions: [],
    apart: "no",
    modality: "appeal",
  },
  {
    stems: ["потребовать", "требовать", "требует", "требуют", "требуем", "требую", "добиться", "добиваться", "добивается"],
    governs: "genitive",
    prepositions: ["от"],
    apart: "yes",
    modality: "request",
  },
  {
    stems: [
      "требуется",
      "требуются",
      "ждать",
      "ждет",
      "ждут",
      "ждем",
      "ожидать",
      "ожидает",
      "ожидается",
      "ожидаются",
      "ожидают",
      "ожидаем",
    ],
    governs: "genitive",
    prepositions: ["от"],
    apart: "yes",
    modality: "request",
  },
  {
    stems: [
      "обратиться",
      "обратится",
      "обращаться",
      "обращается",
      "обращаются",
      "обращаемся",
      "обращаюсь",
      "апеллировать",
      "воззвать",
      "взывает",
      "воззвание",
    ],
    governs: "dative",
    prepositions: ["к", "ко"],
    apart: "yes",
    modality: "request",
  },
  {
    stems: ["обратиться", "обратится", "обращается", "обращаются", "обращаемся"],
    governs: "accusative",
    prepositions: ["в", "во"],
    apart: "yes",
    modality: "request",
  },
  {
    stems: ["ходатайствовать", "ходатайствует", "ходатайствуют", "ходатайствуем"],
    governs: "instrumental",
    prepositions: ["перед", "пред"],
    apart: "yes",
    modality: "request",
  },
  {
    stems: ["возложить", "возлагает", "возлагаю", "возлагать", "возлагаем", "возлагается", "возлагаются"],
    governs: "accusative",
    prepositions: ["на"],
    apart: "yes",
    modality: "oblige",
  },
  {
    stems: ["закрепить", "оставить", "оставляем", "оставляю", "оставляет"],
    governs: "instrumental",
    prepositions: ["за"],
    apart: "yes",
    modality: "oblige",
    about: "control",
  },
  {
    stems: ["войти", "выйти"],
    governs: "accusative",
    prepositions: ["в", "во"],
    apart: "yes",
    modality: "request",
    about: "petition",
  },
  {
    stems: ["войти", "выйти"],
    governs: "dative",
    prepositions: ["к", "ко"],
    apart: "yes",
    modality: "request",
    about: "petition",
  },
  {
    stems: ["войти", "выйти"],
    governs: "instrumental",
    prepositions: ["перед"],
    apart: "yes",
    modality: "request",
    about: "petition",
  },
];

/** Nouns that ask like verbs. Folded. */
export const requestNouns: readonly string[] = ["просьба", "рекомендация"];

/** Verbs that name who is to act, some only together with a noun; they say nothing of the force of a decision. */
export const idiomVerbs: readonly MatrixVerb[] = [
  // «Отремонтировать мост, поручив надзор инженеру Лобову»
  {
    stems: ["поручив", "поручая", "рекомендовав", "предложив"],
    governs: "dative",
    prepositions: [],
    apart: "yes",
    modality: "oblige",
  },
  { stems: ["обязав", "уполномочив", "попросив"], governs: "accusative", prepositions: [], apart: "no", modality: "oblige" },
  { stems: ["возложив", "возлагая"], governs: "accusative", prepositions: ["на"], apart: "yes", modality: "oblige" },
  // «Просьба к жильцам не сорить», «Просьба родителям явиться»
  {
    stems: requestNouns,
    governs: "dative",
    prepositions: ["к", "ко"],
    apart: "no",
    modality: "request",
  },
  {
    stems: requestNouns,
    governs: "dative",
    prepositions: [],
    apart: "no",
    warns: "told",
    modality: "request",
  },
  {
    stems: ["вменить", "вменять", "вменяет", "вменяем", "вменяется", "вменяются", "поставить", "ставить", "ставится"],
    governs: "dative",
    prepositions: [],
    apart: "no",
    object: ["обязанност"],
    modality: "oblige",
  },
  {
    stems: ["дать", "давать", "дает", "дают", "даем", "выдать"],
    governs: "dative",
    prepositions: [],
    apart: "no",
    object: ["указан", "поручен", "задан", "наказ", "распоряжен", "предписан", "установк", "директив", "рекомендац", "команд"],
    modality: "oblige",
  },
  {
    stems: ["поставить", "ставить", "ставит", "ставим"],
    governs: "instrumental",
    prepositions: ["перед"],
    apart: "yes",
    about: "task",
    modality: "oblige",
  },
  {
    stems: ["осуществлять", "осуществить", "вести", "обеспечить", "обеспечивать", "производить", "проводить"],
    governs: "dative",
    prepositions: [],
    apart: "no",
    about: "control",
    modality: "oblige",
  },
];

/** «Школы должны открыть …»: behind a body in the nominative these say that it is to act. Folded. */
export const modals: readonly string[] = [
  "должен",
  "должна",
  "должно",
  "должны",
  "обязан",
  "обязана",
  "обязано",
  "обязаны",
  "обязуется",
  "обязуются",
];

/** Behind these a dative before an infinitive names who is to act: «считать необходимым школам усилить». Folded. */
export const predicatives: readonly string[] = [
  "необходимым",
  "целесообразным",
  "важным",
  "нужным",
  "желательным",
  "необходимо",
  "следует",
  "надлежит",
  "нужно",
  "надо",
  "важно",
  "целесообразно",
  "должно",
  "желательно",
  "пора",
  "предстоит",
  // «следовало бы школам открыть», «хорошо бы старостам обойти»
  "следовало",
  "хорошо",
  "неплохо",
];
