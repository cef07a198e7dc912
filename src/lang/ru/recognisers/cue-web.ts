/** Cues of what sites and mail programs print around a text: breadcrumbs, menus, heads of letters. */
import { anyOf } from "../../pattern.ts";
import {
  advertisers,
  advertStarts,
  mailHeaders,
  menuEnds,
  menuWords,
  navigationWords,
  pageButtons,
  pageParts,
  pagerWords,
  pageVerbs,
  rowButtons,
  sharingVerbs,
  siteLanguages,
  takenStems,
  textStores,
} from "../words/web-words.ts";
import { type CuePattern, oneOf } from "./cue-needs.ts";

const letters = /[а-яa-z]/;
const pageWords = navigationWords.filter((word) => letters.test(word));
/** «Об институте», «Новости» */
const firstLink = `(?:об? [а-я-]{3,20}|${anyOf(menuWords)})`;

const pagerSign = "(?:\\d{1,3}(?!\\d)|[«»‹›<>|…←→.·•-])";
const pagerWord = anyOf(pagerWords);
/** «« Первая ‹ 1 2 › Последняя »», the whole line. */
export const pager = `(?:${pagerSign}[ \\t]{0,8}){0,12}${pagerWord}(?:[ \\t]{0,8}(?:${pagerSign}|${pagerWord})){2,30}$`;

/** «Скачать протокол в PDF» */
const download =
  "(?:скачать|загрузить) (?:[а-я№\\d-]{1,20} ){0,6}\\(?(?:\\.?pdf|\\.?docx?|\\.?rtf|\\.?odt|word|zip)[ \\d,.а-яa-z]{0,12}\\)?";

/** Of a newspaper: a page or an issue, not «окончание в 18 часов», «начало в с. Ольховка». */
const elsewhere =
  /^\(?(?:(?:окончание|продолжение)\.? )?(?:начало|окончание|продолжение)(?: см\.?)? (?:на|в) (?:\d{1,3}(?:-?[а-я]{1,3})? (?:стр|с\.|полос)|стр|с\. ?\d|№|предыдущ|следующ)[^.;:]{0,20}\.?(?: ?№ ?\d{1,4}\.?)?\)?$/;

export const webCues: readonly CuePattern[] = [
  ["navigation", "short", new RegExp(anyOf(pageWords)), oneOf(pageWords)],
  ["navigation", "short", /[©←→]|>>>/],
  ["navigation", "short", /^[^<>;:]{2,60} > [^<>;:]{2,60}(?: > |$)/, ">"],
  ["navigation", "short", /^[^ /]{2,60}\.(?:docx?|odt|rtf|pdf|xlsx?)(?:[ \t]+(?:стр\. ?)?\d{1,3})?$/],
  ["navigation", "short", /^[^<>;:›]{1,60} › [^<>;:›]{1,60}(?: › |$)/, "›"],
  // «07.11.2019 09:15  ·  Лобов К.К.  ·  305»: when, by whom, how often read
  ["navigation", "short", /^\d{1,2}\.\d\d\.\d{4},? (?:в )?\d{1,2}:\d\d ?[·•|]/, ":"],
  // «Страница 11      AB/CD/3/2/Add.1», «AB/CD/3/2/Add.1      Страница 11», «Original: English»
  [
    "navigation",
    "short",
    /^(?:страница|стр\.|page) ?\d{1,4}[ \t]+[a-z]{1,8}(?:\/[a-z\d.-]{1,12}){1,6}$|^[a-z]{1,8}(?:\/[a-z\d.-]{1,12}){1,6}[ \t]+(?:страница|стр\.|page) ?\d{1,4}$/,
    "/",
  ],
  [
    "navigation",
    "short",
    /^(?:original|язык оригинала|distr\.?) ?: ?[a-z а-я]{4,20}$|^(?:arabic|chinese|english|french|russian|spanish)(?: only)?$/,
  ],
  ["navigation", "short", /^[^«»]{1,80} » [^«»]{1,80}(?: » |$)/, "»"],
  ["navigation", "short", /^(?:[^|.;:«»\d]{3,30} \| ){3,9}[^|.;:«»\d]{3,30}$/, "|"],
  ["navigation", "short", new RegExp(`^${anyOf(menuWords)}(?: ?\\| {0,3}${anyOf(menuWords)}){1,4}$`), "|"],
  ["navigation", "short", new RegExp(`^${pager}`)],
  ["navigation", "short", /^(?:i?[a-zа-я]{1,5}\/){1,3}[a-zа-я\d./-]{1,20}$/, "/"],
  [
    "navigation",
    "short",
    /^главная(?: страница)? ?[/>|→·•-]|^главная (?:[а-я]+ ){1,12}(?:новости|контакты|документы|фото[а-я]*|обратная связь|форум|карта сайта)(?: |$)|^\[(?:изображение|фото|рисунок|картинка|видео|иллюстрация|image|img|photo)[^\]]*\]$|^[ivx]{1,5}\.\d\d-\d{4,6}(?:\s+\d{1,3})?$|^[«»‹›] [^«»‹›:;.]{2,40}$|^наверх$|^меню(?: свернуть)?$|^на главную$|^к списку [а-я]{4,20}$|^яндекс цитирования$|^используются технологии [a-zа-я ]{3,20}$|^(?:\[[^\][]{3,40}\] ?){2,8}$|^(?:« ?)?назад$/,
  ],
  [
    "menu",
    "short",
    new RegExp(`^${anyOf(pageVerbs)} (?:(?:к|на|в|ко|до) )?(?:[а-я]{3,20} ){0,2}${anyOf(pageParts)}$`),
    oneOf(pageParts),
  ],
  ["menu", "short", new RegExp(`^(?:${anyOf(pageButtons)}$|${anyOf(rowButtons)} ?:|${download}$)`)],
  [
    "shared-text",
    "head",
    new RegExp(
      `^${anyOf(sharingVerbs)} (?:(?:все )?то,? (?:что|за что|о чем)|(?:[а-я«»"]{2,20} ){0,4}(?:текст|резолюци|решени|постановлени|рекомендаци|протокол|документ|обращени|деклараци)[а-яё]{0,4})(?=[ ,.:]|$)`,
    ),
    oneOf(sharingVerbs),
  ],
  // «Реклама», «Реклама. ООО «Луч»», not «Реклама: запретить щиты»
  [
    "advert",
    "head",
    new RegExp(`^(?:${anyOf(advertStarts)}|реклама(?:[. ]*$|[ .,:|•·–—-]{1,4}${anyOf(advertisers)}(?![а-яa-z])))`),
    oneOf(["реклама", ...advertStarts]),
  ],
  [
    "note",
    "head",
    new RegExp(
      `^(?:(?:документ|файл|текст|страница) )?${anyOf(takenStems)}[оаы]? (?:из|со?) (?:[а-я-]{3,20} ){0,2}${anyOf(textStores)}(?![а-я])`,
    ),
    oneOf(takenStems),
  ],
  // «ABC/CONF.2/2019/4      Общее распространение»: the symbol of a paper, and who may have it
  [
    "navigation",
    "short",
    /^[a-z]{1,6}(?:\/[a-z\d.]{1,10}){2,6}[ \t]+(?:(?:общее|ограниченное) распространение|distr\.?:? ?(?:general|limited))$/,
    "/",
  ],
  // «RU | EN», «KZ  RU  EN»: in what languages the site is
  ["navigation", "short", new RegExp(`^${anyOf(siteLanguages)}(?:[ |/·•\\t]{1,5}${anyOf(siteLanguages)}){1,4}$`)],
  // «5 мая 2017, 09:40   Просмотры: 214»
  ["navigation", "short", /(?:^|[\s|])просмотр(?:ы|ов|ено)? ?: ?\d/, "просмотр"],
  // the head and the stamps of a base of laws
  [
    "navigation",
    "short",
    /^(?:(?:информационно-|справочно-|справочная |информационная )?правовая (?:справочная |информационная )?система(?= ?(?:[«"„“]|$))|документ (?:действует|утратил силу|не действует)\.?$|статус(?: документа)? ?: (?:действу|утратил|не действ|недейств)|дата сохранения ?:? ?\d)/,
  ],
  ["navigation", "short", /(?:^|\s)(?:распечатано|дата печати) ?:? ?\d{1,2}\.\d\d\.\d{4}$/, "печат"],
  // «#48   anna   16 мая 2015, 21:40», «Ответ #3: 16 мая 2015, 21:40:01»: the head of a post; «№ 5» alone is an act's or a school's
  [
    "navigation",
    "short",
    /^(?:(?:(?:ответ|сообщение|пост) ?)?#|(?:ответ|сообщение|пост) ?№) ?\d{1,7}[ \t:,·|]{1,9}[^;!?]{0,60}\d{4}(?: ?г\.?)?,?(?: в| [-–—])? \d{1,2}:\d\d(?::\d\d)?$/,
    ":",
  ],
  // «C:\\Документы\\резолюция.doc»: where a file lay
  ["navigation", "short", /^[a-z]:\\[^:*?"<>|]{1,200}\.[a-z]{2,5}$/],
  // «Окончание. Начало на 2-й стр.», «(Продолжение на стр. 5)»
  ["navigation", "unmarked", elsewhere, "окончание"],
  ["navigation", "unmarked", elsewhere, "продолжение"],
  // what readers wrote below a page
  ["imprint", "short", /^комментари[ий] ?(?:\(\d{1,5}\)|: ?\d{1,5})$/],
  ["mail-header", "head", new RegExp(`^${anyOf(mailHeaders)} ?: ?`)],
  ["menu", "short", new RegExp(`^${anyOf(menuWords)}(?:[\\t |•/·]{1,5}${anyOf(menuWords)}){2,14}$`), oneOf(menuWords)],
  ["menu", "short", new RegExp(`^${firstLink} (?:[а-я-]{1,20} ){1,10}${anyOf(menuEnds)}$`), oneOf(menuEnds)],
];
