/** Where in a town people met, behind its name: «Ольшанка, Дом культуры, 5 мая 2020 г.», «5 мая, Ольшанка, зал лицея № 3». */
import { anyOf } from "../../pattern.ts";
import { venueStems } from "../words/place-types.ts";

const behindTown = new RegExp(
  `, ?(?:[а-я-]{3,20} )?${anyOf(venueStems)}[а-я]{0,8}(?: [а-я\\d«»"№.-]{1,20}){0,5}[\\s,.)–—-]{0,40}$`,
);

/** @param folded a line, or what of it stands before its date. @returns it as printed up to the venue. */
export function withoutVenue(printed: string, folded: string): string {
  const at = folded.includes(",") ? folded.search(behindTown) : -1;
  return at > 0 ? printed.slice(0, at) : printed;
}
