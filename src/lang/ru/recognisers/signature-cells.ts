/** The cells of a signature line: «Глава округа ⇥ ______ ⇥ О.В. Тишаева» is a post and a name; seals and rules fall. */
import { remembered } from "../remembered.ts";
import { trimEdges } from "./edges.ts";
import { wordsOf } from "./paragraph-words.ts";
import { nameShapes } from "./person-patterns.ts";
import { commonWord, isNamedAfter } from "./person-traps.ts";
import { postCases } from "./person-words.ts";
import { fromWhere } from "./signer.ts";

/** A cell holds a post, a name, or both, in which the name may stand first. */
export interface Cell {
  readonly post: string | null;
  readonly name: string | null;
}

/** The same piece is asked for its names by each way to read it. */
const shapesOf = remembered((text) => nameShapes(text).filter((one) => !isNamedAfter(text, one)));
const noise =
  /\(\s?(?:личная\s)?подпис(?:ь|ано)(?:\s[а-яё]+)?\s?\)|(?<![А-Яа-яЁё])(?:подпись|п\/п)(?![А-Яа-яЁё])|(?<![А-Яа-яЁё.])\(?\s?М\.\s?П\.(?:\s?\)|(?=\s|$))|_+|\*+|…|\.{3,}|\(\s?(?:Ф\.?\s?И\.?\s?О\.?|расшифровка(?:\sподписи)?|дата)\s?\)|(?<=[\s/])\d{1,2}\.\d\d\.\d{4}(?:\s?г\.?)?$/gi;
const dateOnly =
  /^[\s"«»“”\d._/-]{0,30}(?:(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[\s\d._]{0,12})?(?:года|г\.?)?$/i;
/** «Верно: делопроизводитель …» */
const certified =
  /^(?:с (?:глубоким |искренним )?(?:уважением|почтением|признательностью|приветом)|верно|копия верна|с подлинным верно|подлинник подписали?|п\. ?п\.|подписали|подписи|контрасс?игну(?:ет|ют|ю)|скрепил[аи]?)(?![а-яё])\s?[:.,]?\s*/i;
/** «По поручению участников митинга председатель …»: for whom, no post. */
const onBehalf =
  /^\s*(?:по поручению|по уполномочию|от имени|от лица)\s(?:и по поручению\s)?(?:[а-яё-]+(?:ого|его|ых|их|ой|ей)\s)?[а-яё-]+(?:\s(?:[а-яё-]+(?:ого|его|ых|их|ой|ей)\s)?[а-яё-]+(?:а|я|и|ы|ов|ев|ей))?(?=\s+[а-яё]+|\s*$|\s?[:,–—-])\s*[:,–—-]?\s*/i;
/** «Пред. Лобов», «Зам. пред. правления К. Лобов» */
const cutPost =
  /^((?:[Зз]ам\. ?)?(?:[Пп]ред(?:с|сед)?|[Сс]екр)\.(?: ?[а-яё]{3,20}){0,3})\s+((?:[А-ЯЁ]\. ?){0,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)$/;
/** «К. Лобов,» above «Р. Сомова» */
const lastComma = /(?<=[А-ЯЁ]\. ?[А-ЯЁ][а-яё-]{1,30}),$/;
const commaNext = /^,\s/;
const dashesOnly = /^[–—\s-]*$/;
const edges = { left: "'’‘`.,:;/|—–-", right: "'’‘`:;/|" };
const nothing = /^[()«»"]{1,9}$/;
const withColon = /^([^:]{3,100}):\s?([^:]{1,100})$/;
const nextLabel = /\s(?=[А-ЯЁ][а-яё]{3,20}(?: [а-яё]{2,20}){0,4}:\s)/;
const title = /^(?:тов|т|гр)\.\s?/;
const inCapitals = /^[А-ЯЁ]{3,}$/;
const columns = /\t/;
const endsInSurname =
  /^([^\t]{0,200}[а-яё»"])\s(?:(?:тов|т|гр)\.\s?)?([А-ЯЁ][а-яё]+(?:[оеё]ва?|[иы]на?|ский|ская|цкий|цкая|енко))$/;
const nameWords = /^(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(?: [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?){1,2}$/;
const oneName = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/;
const prepared =
  /^.{0,60}(?:подготовил|составил|подписал|внёс|внес|представил)[аи]?\s(?:проект\s)?|^[Пп]ротокол\s(?:в[её]л[аи]?|записал[аи]?|оформил[аи]?)(?:\s?[:–—-])?(?:\s|$)/;
/** Behind the name a remark, or where the signer is from: «мельник К. Лобов, с. Заречное». */
const closing = new RegExp(`^[\\s.,)/»'’]{0,12}(?:\\([^()]{1,40}\\)[\\s.]{0,4}|${fromWhere}[\\s.]{0,4})?$`);
/** «Лобов К.К. (председатель), Седых П.П.» */
const remark = /^\s?\([^()]{1,60}\),?\s/;
const nextName = /, ?(?:и )?| и /;
const labelEdges = { left: ",;. ", right: ":,;–—- " };
const initialBehind = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\.(?: ?[А-ЯЁ]\.)?$/;
const withInitial = /^[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\.?$/;
const opening = /^[\s(/'’]*$/;
const glued = /^([А-ЯЁ][а-яё]+)([А-ЯЁ][а-яё])/;

export function cellsOf(line: string): Cell[] {
  const parts = withoutBehalf(line)
    .replace(noise, "\t")
    .split(columns)
    .map((part, column) => ({ part: trimEdges(part, edges), column }))
    .filter(({ part }) => !dashesOnly.test(part) && !nothing.test(part) && !dateOnly.test(part));
  return parts.flatMap(({ part, column }, index) =>
    sided(part).flatMap(
      (one) => behindColon(one) ?? listed(one) ?? parted(one, index < parts.length - 1) ?? [readCell(one, column > 0)],
    ),
  );
}

/** «По поручению глав общин Липовского союза» is all there is of a post: behind what looks like its end no post stands. */
function withoutBehalf(line: string): string {
  const rest = line.replace(onBehalf, "");
  return rest === line || !smallFirst.test(rest) || namesPost(rest) ? rest : line;
}

const smallFirst = /^[а-яё]/;

/** «От оргкомитета: К. Лобов, Р. Седова», «Счётная комиссия: Лобов К.К., Седова»: nothing but names, whatever they look like. */
function behindColon(part: string): Cell[] | undefined {
  const [, post = "", rest = ""] = withColon.exec(part) ?? [];
  const names = rest.split(nextName);
  const isWhole = (name: string): boolean => withInitial.test(name) || initialBehind.test(name);
  if (names.length < 2 || !names.some(isWhole)) return undefined;
  if (!names.every((name) => isWhole(name) || (oneName.test(name) && !commonWord(name)))) return undefined;
  return names.map((name) => cell(post, name));
}

/** «… (подпись) К. Лобов, секретарь (подпись) Р. Седова»: the post behind the name belongs to the next. */
function parted(part: string, more: boolean): Cell[] | undefined {
  const first = more ? shapesOf(part)[0] : undefined;
  if (!first || !opening.test(part.slice(0, first.start)) || !commaNext.test(part.slice(first.end))) return undefined;
  const post = trimEdges(part.slice(first.end), labelEdges);
  return namesPost(post) ? [cell("", part.slice(first.start, first.end)), cell(post, null)] : undefined;
}

/** «Зам. председателя П. Седых. / Секретарь К. Лобов.», «Председатель: тов. Седых Секретарь: тов. Лобов» */
function sided(part: string): string[] {
  const labelled = part.split(nextLabel);
  if (labelled.length > 1 && labelled.every((one) => withColon.test(one) && namesPost(one))) return labelled;
  const sides = part.split(" / ");
  return sides.length > 1 && sides.every((side) => shapesOf(side).length === 1) ? sides : [part];
}

/** «Депутаты: А. Кротов, В. Мышкин», «Председатель М. Ежова, секретарь Н. Чиж»: several names in one piece. */
function listed(part: string): Cell[] | undefined {
  const shapes = shapesOf(part);
  const last = shapes.at(-1);
  if (shapes.length < 2 || !last || !closing.test(part.slice(last.end))) return undefined;
  const labels = shapes.map((one, index) =>
    trimEdges(part.slice(shapes[index - 1]?.end ?? 0, one.start).replace(remark, ""), labelEdges),
  );
  const [first = ""] = labels;
  if (labels.slice(1).some((label) => label.length > 1 && !namesPost(label)) && namesPost(first)) return undefined;
  const shared = labels.slice(1).every((label) => label.length < 2) && namesPost(first) ? first : "";
  return shapes.map((one, index) => {
    const label = labels[index] ?? "";
    return cell(namesPost(label) ? label : shared, part.slice(one.start, one.end));
  });
}

function namesPost(label: string): boolean {
  return wordsOf(label).some((word) => postCases(word.known));
}

function readCell(part: string, column: boolean): Cell {
  const cut = cutPost.exec(part);
  return cut ? cell(cut[1] ?? "", cut[2] ?? "") : readWhole(part, column);
}

function readWhole(part: string, column: boolean): Cell {
  const text = part
    .replace(lastComma, "")
    .replace(glued, (whole, first: string, next: string) => (postCases(first.toLowerCase()) ? `${first} ${next}` : whole));
  const shapes = shapesOf(text);
  const last = shapes.at(-1);
  if (last && closing.test(text.slice(last.end))) return cell(text.slice(0, last.start), text.slice(last.start, last.end));
  const first = shapes[0];
  if (first && opening.test(text.slice(0, first.start))) return cell(text.slice(first.end), text.slice(first.start, first.end));
  const colon = withColon.exec(text);
  const named = (colon?.[2] ?? "").replace(title, "");
  if (colon && plainName(named)) return cell(colon[1] ?? "", named);
  if ((column && (plainName(text) || oneCommonName(text))) || withInitial.test(text) || initialBehind.test(text))
    return { post: null, name: text };
  const behind = surnameBehind(text);
  return behind ?? cell(text, null);
}

/** «Дарья Нестеренко», where the given name is in no list. */
function plainName(text: string): boolean {
  const clean = trimEdges(text, { left: "", right: ".," });
  return (nameWords.test(clean) || oneName.test(clean)) && clean.split(" ").every((word) => !commonWord(word));
}

function oneCommonName(text: string): boolean {
  return inCapitals.test(text) && !commonWord(text);
}

/** «председатель схода Сомова»: the capital behind a post that begins in lower case. */
function surnameBehind(text: string): Cell | undefined {
  const found = endsInSurname.exec(text);
  if (!found || commonWord(found[2] ?? "")) return undefined;
  const first = wordsOf(found[1] ?? "").at(0);
  return first && postCases(first.known) ? cell(found[1] ?? "", found[2] ?? "") : undefined;
}

function cell(post: string, name: string | null): Cell {
  const clean = trimEdges(trimEdges(post, { left: "", right: "(" }), edges);
  const own = clean.replace(certified, "");
  const cut = prepared.test(own) ? own.replace(prepared, "") : own;
  return { post: cut === "" ? null : cut, name: name === null ? null : name.trim() };
}
