/** Names of the East, the family first and not declined: «Чжан Вэя» → «Чжан Вэй», «Ким Ен Сика» → «Ким Ен Сик». */
import { everyMatch } from "../../../model/every-match.ts";
import { fold } from "../fold.ts";
import { eastAsianFamilies } from "../words/east-asian-names.ts";
import type { NameShape } from "./person-shape.ts";
import { commonWord } from "./person-traps.ts";

const families: ReadonlySet<string> = new Set(eastAsianFamilies.flatMap((row) => row.split(" ")));
/** Two or three words, of which only the first may be longer than two syllables. */
const words =
  /(?<![А-Яа-яЁёA-Za-z])([А-ЯЁ][а-яё]{0,4}) ([А-ЯЁ][а-яё]{1,8}(?:-[а-яё]{1,5})?)(?: ([А-ЯЁ][а-яё]{1,5}))?(?![А-Яа-яЁёA-Za-z])/g;
/** Syllables of these languages end in a vowel, «й», «н», «нь», «нг», «р», «к», «п», «т», «м», «ль»; then the ending of a case. */
const syllables = /^(?:[бвгджзклмнпрстфхцчшщ]{0,3}[аеиоуыэюя]{1,2}(?:й|нг|нь|н|р|к|п|т|м|ль|л)?){1,2}(?:а|у|ом|ем|е|я|ю)?$/;

const ending = /(?:а|у|ом|е)$/;

export function eastAsianNames(text: string): NameShape[] {
  const found: NameShape[] = [];
  for (const match of everyMatch(text, words)) {
    const [whole, family = "", second = "", third] = match;
    const stem = familyOf(family);
    if (stem === undefined || ![second, third ?? second].every((one) => syllables.test(fold(one)) && !commonWord(one))) continue;
    const start = match.index;
    const from = start + family.length + 1;
    found.push({
      start,
      end: start + whole.length,
      family: { start, end: start + stem.length },
      given: { start: from, end: start + whole.length },
      patronymic: null,
      initials: null,
      eastern: true,
    });
  }
  return found;
}

/** «Ким», «Кима». */
function familyOf(family: string): string | undefined {
  const folded = fold(family);
  if (families.has(folded)) return family;
  const stem = folded.replace(ending, "");
  return stem.length > 2 && families.has(stem) ? family.slice(0, stem.length) : undefined;
}
