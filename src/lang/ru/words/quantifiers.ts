/** Words of number that fall before a named body: «всем школам» → «школы». Folded forms. */
export const quantifiers: readonly string[] = [
  "всем",
  "всех",
  "всеми",
  "всему",
  "всей",
  "всего",
  "всю",
  "все",
  "каждому",
  "каждой",
  "каждую",
  "каждого",
  "каждым",
  "каждый",
  "каждая",
  "каждое",
  "каждые",
  "любому",
  "любой",
  "любую",
  "любым",
  "любых",
  "лично",
  "персонально",
];

/** «поручает своему секретариату»: of theirs who decide, behind a verb alone; «Своим детям купить книги» has no such verb. Folded forms. */
export const ownWords: readonly string[] = ["своему", "своей", "своего", "своих", "своим", "свою"];
