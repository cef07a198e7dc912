/** «опираясь на «Правила учёта, хранения и выдачи»»: type word and name are quoted together, and the sentence governs them itself. */
import type { Range } from "../../../model/span.ts";
import { fold } from "../fold.ts";
import type { ActForm } from "./act-forms.ts";

const ruling = /^(?:правила|положение|порядок|регламент|инструкция|концепция|стратегия|доктрина|программа)$/;
/** «исполнение «Правил учёта»»: the names of other things stand in the nominative between their quotes. */
const oblique =
  /^(?:правил(?:ам|ами|ах)?|положени(?:ю|ем|й|ям|ями|ях)|порядк(?:а|у|ом|е)|регламент(?:а|у|ом|е|ов)|[а-я]{5,10}(?:ци|ги)(?:ю|ей)|(?:доктрин|программ)(?:[уые]|ой)|программ(?:ам|ами|ах)?)$/;
const opening = /[«"“„]/;
/** A preposition, a verb of keeping to what is ordered, or what is kept of it («требования «Инструкции …»»); «форум «Стратегия успеха»» has a noun there. */
const governing =
  /(?:^|[^а-яё])(?:на|с|со|по|к|согласно|изменения в|дополнения в|руководств(?:оваться|уясь|уются|уется)|соблюда(?:ть|я|ют|ет)|выполн(?:ять|яя|ить|ив)|исполнять|нарушать|изучить|учитыва(?:ть|я)|применять|(?:требовани|исполнени|соблюдени|выполнени|нарушени|применени|реализаци|положени)[а-я]{1,2}|норм[а-я]{0,3}|(?:пункт|раздел|стать|глав)[а-я]{0,3}\s[\d.]{1,5})\s[«"“„]$/i;
const longestGovernor = 24;
const firstWord = /^[А-Яа-яЁё]+/;
const longestWord = 20;
/** « учёта, хранения и выдачи» up to the mark that closes it. */
const rest = /\s[^«»"“”„.;:]{3,200}(?=[»"”“])/y;

/** End of the name within the quotes. */
export function quotedWhole(text: string, form: ActForm): number | undefined {
  if (!form.capital || !ruling.test(form.type.word) || !isGoverned(text, form.start, form.word)) return undefined;
  rest.lastIndex = form.end;
  const found = rest.exec(text);
  const isOne = found && (form.type.word !== "программа" || ofYears.test(found[0]));
  return isOne ? form.end + found[0].length : undefined;
}

/** «Программу ремонта мостов на 2011 год»: by its period it is the name of one. */
const ofYears = /\d{4} ?(?:г(?:од(?:а|ы|ов)?|г?\.)|$)/;

export function isQuotedWhole(text: string, act: Range & { readonly lemma: string }): boolean {
  const word = firstWord.exec(text.slice(act.start, act.start + longestWord))?.[0] ?? "";
  return ruling.test(act.lemma) && isGoverned(text, act.start, fold(word));
}

function isGoverned(text: string, start: number, word: string): boolean {
  if (!opening.test(text.charAt(start - 1))) return false;
  return oblique.test(word) || governing.test(text.slice(Math.max(0, start - longestGovernor), start));
}
