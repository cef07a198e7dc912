/** What decoding and normalising must know of Russian letters. */
import { fieldErrors } from "./words/field-errors.ts";
import { letterFrequencies } from "./words/letter-frequencies.ts";
import { digitLookalikes, lookalikes } from "./words/lookalikes.ts";
import { notOldEndings, oldEndings, oldLetters } from "./words/old-spelling.ts";
import { shortWords } from "./words/short-words.ts";

export const script = {
  frequencies: { ...letterFrequencies, ё: 0.2 },
  lookalikes: { ...lookalikes, ë: "ё", Ë: "Ё" },
  digits: digitLookalikes,
  digitEdge:
    /З(?=\d{1,3} [а-яё])(?<!(?:[А-Яа-яЁёA-Za-z\d.№-]|№ ).)|О(?= (?:%|[а-яё]))(?<=(?<![А-Яа-яЁёA-Za-z\d.,№/-]|№ )\d{1,3}.)/g,
  shortWords: new Set(shortWords),
  vowels: "аеёиоуыэюяѣі",
  fieldErrors,
  old: {
    /** «І» stood before vowels alone, and in «міръ»: «бірлік», «Рівне» are of neighbours. */
    any: /[ѣѳѵ]|і(?=[аеёиоуыэюяйѣ])|(?<=м)і(?=р)|ъ(?<=[бвгджзклмнпрстфхцчшщ].)(?![а-яёѣі])/i,
    letters: oldLetters,
    silent: /[бвгджзклмнпрстфхцчшщ]ъ$/i,
    endings: oldEndings,
    exceptions: new Set(notOldEndings),
  },
} as const;
