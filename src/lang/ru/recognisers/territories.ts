/** Regions and districts beside a place, all in the nominative: «г. Рудный, Лесной район, Заречный край», «Республика Заречье, пгт. Бор». */
import { anyOf } from "../../pattern.ts";
import { territoryNouns } from "../words/place-types.ts";

const adjective = "[а-я]+(?:-[а-я]+){0,2}(?:ий|ый|ой|ая)";
const sorts = "(?:(?:автономн|городск|муниципальн|национальн)(?:ый|ая) )?";
/** On folded text. */
const region = `(?:республика\\s{1,3}[а-я]+(?:-[а-я]+){0,2}|российская федерация|россия|${adjective}\\s{1,3}${sorts}${anyOf(territoryNouns)}(?:[ -]{1,3}югра)?)`;
export const territoryPattern = new RegExp(`(?<=^|[\\s(,])${region}(?=$|[\\s),.])`, "g");
const territoriesOnly = new RegExp(`^\\(?${region}(?:, ?${region}){0,3}[).]{0,2}$`);

export function isTerritories(folded: string): boolean {
  return territoriesOnly.test(folded);
}
