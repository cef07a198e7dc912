/** The stem of a genitive plural without ending: «площадок» → «площадк-», «организаций» → «организаци-», «писем» → «письм-». */
import { anyOf } from "../../pattern.ts";
import { zeroGenitives } from "../words/noun-stems.ts";
import { vowelEnd } from "./stems.ts";

interface Stem {
  readonly stem: string;
  readonly soft: boolean;
}

const listed = new RegExp(`${anyOf(Object.keys(zeroGenitives))}$`);
/** Endings of other cases; «программ», «основ», «тем» end so all the same. */
const otherCase = /(?<!рам|л|основ|голов|коров)(?:ам|ям|ах|ях|ов|ев|ом|(?<!т|г|х|бл)ем)$/;
const withK = /^(.*)([ое])к$/;
const withN = /^(.*[^аеиоуыэюя])(?:е([нл]ь?)|о(нь))$/;
const vowelOrSign = /[аеиоуыэюяь]$/;
const hushingOrC = /[жшчщц]$/;
const beforeSoftK = /[лнрс]$/;
/** «гостий», «прыгуний», «побережий»: from «-ья», «-ье». */
const fromSign = /(?:уни|гости|бережи|лепи|плечи)$/;
const beforeJ = /[ауыяи]$/;
/** «галерей» → «галереи», but «дверей» → «двери» */
const fromEya = /(?:иде|аре|але|оре|ере|аме|хе|тле|рофе|оне|яче|зме|шве|шле)$/;
const softN = /[лршйхжд]$/;
const hardN = /[тв]$/;
const shortRoot = 3;

export function genitiveStem(form: string): Stem | undefined {
  const [end] = listed.exec(form) ?? [];
  if (end !== undefined) return { stem: form.slice(0, -end.length) + zeroGenitives[end], soft: false };
  if (otherCase.test(form)) return undefined;
  if (form.endsWith("й")) return inJ(form.slice(0, -1));
  const [, before = "", letter] = withK.exec(form) ?? [];
  if (letter) return beforeK(form, before, letter);
  const [, root = "", one, other] = withN.exec(form) ?? [];
  const last = one ?? other;
  if (last && root.length > 1) return beforeN(form, root, last);
  if (form.endsWith("ь")) return { stem: form.slice(0, -1), soft: true };
  return vowelOrSign.test(form) ? undefined : { stem: form, soft: false };
}

function inJ(stem: string): Stem | undefined {
  if (fromSign.test(stem)) return { stem: `${stem.slice(0, -1)}ь`, soft: true };
  return beforeJ.test(stem) || fromEya.test(stem) ? { stem, soft: true } : undefined;
}

/** «ячеек», «площадок», «аптечек», «копеек»; «библиотек» has no such vowel. */
function beforeK(form: string, before: string, letter: string): Stem {
  if (letter === "о") return { stem: before === "" || vowelEnd.test(before) ? form : `${before}к`, soft: false };
  if (hushingOrC.test(before)) return { stem: `${before}к`, soft: false };
  if (vowelEnd.test(before)) return { stem: `${before}йк`, soft: false };
  return { stem: beforeSoftK.test(before) ? `${before}ьк` : form, soft: false };
}

/** «читален» → «читальн-и», «пекарен» → «пекарн-и», «земель» → «земл-и», «кухонь» → «кухн-и» */
function beforeN(form: string, root: string, last: string): Stem {
  if (last.endsWith("ь")) return { stem: root + last[0], soft: true };
  if (last === "л") return { stem: form, soft: false };
  if (softN.test(root)) return { stem: `${root}${root.endsWith("л") ? "ь" : ""}н`, soft: true };
  if (root.length > shortRoot && root.endsWith("с")) return { stem: `${root}н`, soft: true };
  return { stem: root.length > shortRoot && hardN.test(root) ? `${root}н` : form, soft: false };
}
