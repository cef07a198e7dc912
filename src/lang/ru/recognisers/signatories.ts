/** Signatories in the lines of one signature block; every line belongs to one of them. */
import type { SignatoryMatch } from "../../../model/mention.ts";
import { trimEdges } from "./edges.ts";
import { wordsOf } from "./paragraph-words.ts";
import { postCases } from "./person-words.ts";
import type { Cell } from "./signature-cells.ts";
import { cellsOf } from "./signature-cells.ts";

/** A signatory under way. */
interface Draft {
  posts: string[];
  name: string | null;
  lines: number[];
}

const collective =
  /^(?:[а-яё]{3,20}(?:ий|ый|ой|ая|ое)\s){0,2}(?:оргкомитет|совет|комитет|правление|президиум|секретариат|коллегия|редколлегия|участники|жители|делегаты)(?![а-яё])/i;
const spaces = /\s+/g;
/** «Принято единогласно.» */
const sentence = /^[А-ЯЁ][а-яё]+(?:\s[а-яё]+){1,6}\.$/;
/** «от рыболовных артелей» */
const forWhom = /^от\s[а-яё]/i;
const several =
  /^(?:[а-яё]{3,20}(?:ая|ые|ый|ое|ий)\s)?(?:члены|сопредседатели|секретари|представители|участники|делегаты|депутаты|понятые|свидетели|комиссия|группа|президиум|бюро|редколлегия|секретариат|оргкомитет|уполномоченные)(?![а-яё])/i;
const acting = /^(?:и\s?\.\s?о|врио|вр\.)(?![а-яё])/i;
const adjective = /(?:ый|ий|ой|ая|яя)$/;

interface Row {
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** @param lines clean text, a tab for each column gap. */
export function signatories(lines: readonly string[]): SignatoryMatch[] {
  const rows = lines.map((line, index) => ({ index, cells: cellsOf(line) }));
  const drafts = collect(rows);
  if (drafts.length === 0) return [];
  settle(drafts, lines.length);
  return drafts.map(({ posts, name, lines: own }) => ended(posts, name, own));
}

function collect(rows: readonly Row[]): Draft[] {
  const full = rows.filter((row, at) => row.cells.length > 0 && !isGroup(row, rows[at + 1]));
  const columns = inColumns(full);
  if (columns) return columns;
  return nameFirst(full) ? namesThenPosts(full) : postsThenNames(full);
}

/** «от рыболовных артелей», «Сопредседатели слёта:» above those who sign for them and have posts of their own. */
function isGroup({ cells }: Row, next: Row | undefined): boolean {
  const [only, other] = cells;
  const post = next?.cells[0]?.post ?? null;
  if (other || only?.name !== null || post === null || !next?.cells.some(({ name }) => name !== null)) return false;
  return forWhom.test(only.post ?? "") || (plural(only.post ?? "") && startsWithPost(post));
}

/** The name stands before its post: «К.Лобов / Председатель Совета артелей». */
function nameFirst(rows: readonly Row[]): boolean {
  const first = rows[0]?.cells[0];
  const last = rows.at(-1)?.cells.at(-1);
  return (
    first?.name != null &&
    first.post === null &&
    last?.name === null &&
    last.post !== null &&
    startsWithPost(rows[1]?.cells[0]?.post ?? last.post)
  );
}

function namesThenPosts(rows: readonly Row[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { index, cells } of rows) {
    for (const { post, name } of cells) {
      const open = drafts.at(-1);
      if (name !== null || !open) drafts.push({ posts: post === null ? [] : [post], name, lines: [index] });
      else if (post !== null) open.posts.push(post);
    }
    drafts.at(-1)?.lines.push(index);
  }
  return drafts;
}

function postsThenNames(rows: readonly Row[]): Draft[] {
  const drafts: Draft[] = [];
  let open = fresh();
  let shared: string[] = [];
  for (const { index, cell } of rows.flatMap(({ index, cells }) => cells.map((one) => ({ index, cell: withoutRemark(one) })))) {
    if (cell.post !== null && begins(open, cell.post)) {
      drafts.push(open);
      open = fresh();
    }
    open.lines.push(index);
    if (cell.post !== null) open.posts.push(cell.post);
    if (cell.name === null) continue;
    const posts = open.posts.length > 0 ? open.posts : shared;
    drafts.push({ ...open, posts: [...posts], name: cell.name });
    shared = plural(posts[0]) ? posts : [];
    open = fresh();
  }
  return withRest(drafts, open);
}

/** A sentence that names no post belongs to the signatory, but is not the post. */
function withoutRemark(cell: Cell): Cell {
  const remark = cell.name === null && cell.post !== null && sentence.test(cell.post) && !startsWithPost(cell.post);
  return remark ? { name: null, post: null } : cell;
}

function fresh(): Draft {
  return { posts: [], name: null, lines: [] };
}

/** A post, or a collective, that no name follows; what is neither goes to the signatory before it. */
function withRest(drafts: Draft[], open: Draft): Draft[] {
  const post = open.posts[0];
  if (post === undefined) return drafts;
  const last = drafts.at(-1);
  if (!last || startsWithPost(post) || collective.test(post)) return [...drafts, open];
  last.lines.push(...open.lines);
  return drafts;
}

/** A collective («Совет артелей») ends where the next begins. */
function begins(open: Draft, post: string): boolean {
  return collective.test(open.posts[0] ?? "") && collective.test(post);
}

/** «post ⇥ post / name ⇥ name»: two or more signatories side by side. */
function inColumns(rows: readonly Row[]): Draft[] | undefined {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || rows.length < 2 || !rows.every((row) => row.cells.length === width)) return undefined;
  const last = rows.at(-1) as Row;
  const before = rows.slice(0, -1);
  if (!last.cells.every((cell) => cell.name !== null) || !before.every((row) => row.cells.every((cell) => cell.name === null)))
    return undefined;
  return last.cells.map((cell, column) => ({
    posts: [...before.flatMap((row) => row.cells[column]?.post ?? []), ...(cell.post === null ? [] : [cell.post])],
    name: cell.name,
    lines: column === 0 ? rows.map((row) => row.index) : [],
  }));
}

/** Lines without words, and those between, go to the signatory before them (at the top: to the first); each line once. */
function settle(drafts: readonly Draft[], count: number): void {
  const owner = new Map<number, Draft>();
  for (const draft of drafts) for (const line of draft.lines) if (!owner.has(line)) owner.set(line, draft);
  let current = drafts[0] as Draft;
  for (const draft of drafts) draft.lines = [];
  for (let line = 0; line < count; line++) {
    current = owner.get(line) ?? current;
    current.lines.push(line);
  }
}

function ended(posts: readonly string[], name: string | null, lines: readonly number[]): SignatoryMatch {
  const post = trimEdges(posts.join(" ").replace(spaces, " "), { left: "", right: ",:–—-" });
  if (name === null && !startsWithPost(post)) return { post: null, name: post, lines };
  return { post: post === "" ? null : post, name, lines };
}

/** «Главный внештатный терапевт», not «II слёт мастеров». */
function startsWithPost(post: string): boolean {
  const words = wordsOf(post);
  const first = words.find((word) => !adjective.test(word.folded) || postCases(word.known) !== undefined);
  const cases = first && postCases(first.known);
  return acting.test(post) || (cases !== undefined && (cases.length === 0 || cases.includes("nom")));
}

function plural(post: string | undefined): boolean {
  return post !== undefined && several.test(post);
}
