/** What speed is measured on: whole documents, and a megabyte of each kind of text in paragraphs as recognisers are given them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const megabyte = 1_000_000;
const seeds = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));
const gold = fileURLToPath(new URL("../../../shared/gold/", import.meta.url));
const documents = fileURLToPath(new URL("../../fixtures/documents/", import.meta.url));
const white = /\s+/g;
const numbers = /\d+/g;

/** Bytes of the seeds and the labelled documents where they are beside the repository, else of the fixtures that are UTF-8. */
export function wholeDocuments(): Buffer[] {
  const labelled = existsSync(gold) ? textsIn(gold) : [];
  return [...seedsOrFixtures(), ...labelled].map((file) => readFileSync(file));
}

function textsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith(".txt") ? [folder + name] : []));
}

function seedsOrFixtures(): string[] {
  if (existsSync(seeds)) return textsIn(seeds);
  return ["august-conference", "rivers-assembly", "two-resolutions"].map((name) => `${documents}${name}/source.txt`);
}

/** Paragraphs of the seeds or the fixtures. */
function written(): string[] {
  return seedsOrFixtures()
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .map((line) => line.replace(white, " ").trim())
    .filter((line) => line !== "");
}

function megabyteOf(paragraphs: readonly string[]): string[] {
  const out: string[] = [];
  let bytes = 0;
  while (bytes < megabyte) {
    const next = paragraphs[out.length % paragraphs.length] as string;
    out.push(next);
    bytes += Buffer.byteLength(next);
  }
  return out;
}

const paragraphs = written();

export const texts = {
  "words without digits": megabyteOf(paragraphs.map((one) => one.replace(numbers, "много"))),
  "digits alone": megabyteOf(["12 345 6 78 90 123 4567 89 1 23 45 67 8 ".repeat(12)]),
  seeds: megabyteOf(paragraphs),
} as const satisfies Record<string, readonly string[]>;
