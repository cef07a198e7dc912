/** A seed and a condition → a document with its true structure. */

import { type Encoding, encode, printable, someEncoding } from "./damage/encodings.ts";
import { damages, kinds, kindsOf, lineDamages, others, wholesale } from "./damage/kinds.ts";
import { compose } from "./documents.ts";
import { type Layout, printed } from "./layout.ts";
import type { Draft, Head, Specimen, Tally } from "./model.ts";
import { type Dice, dice } from "./random.ts";
import { type Rendered, render } from "./render.ts";

interface Suffering {
  readonly dice: Dice;
  readonly on: ReadonlySet<string>;
  readonly share: number;
  readonly tallies: Map<string, Tally>;
}

export function generate(seed: number, condition: string): Specimen {
  const chance = dice(seed);
  const on = new Set(condition === "everything" ? everything(chance) : kindsOf(condition));
  const draft = compose(chance);
  const most = condition === "everything" ? 0.25 : 0.5;
  const suffering = { dice: chance, on, share: 0.15 + chance.next() * (most - 0.15), tallies: new Map<string, Tally>() };
  for (const name of others)
    if (on.has(name) && !name.startsWith("hyphen")) Object.assign(tally(suffering, name), { places: 1, struck: 1 });
  const { text, truth } = laidOut(draft, suffering);
  const { encoding, printedText, printedTruth } = encoded({ text, truth }, suffering);
  const final = on.has("line ends") ? printedText.replace(/\n/gu, "\r\n") : printedText;
  return {
    seed,
    condition,
    shape: draft.shape,
    text: final,
    bytes: encode(final, encoding),
    truth: printedTruth,
    tallies: suffering.tallies,
  };
}

/** Lines are always wrapped; the rest of what strikes a whole document strikes some. A page of the web is no letter. */
function everything(chance: Dice): string[] {
  const found = kinds.filter((kind) => !wholesale.has(kind) || chance.chance(0.3));
  return found.filter((kind) => kind !== "letter" || !found.includes("web page"));
}

function tally({ tallies }: Suffering, name: string): Tally {
  const found = tallies.get(name) ?? { places: 0, struck: 0, leftOut: 0 };
  tallies.set(name, found);
  return found;
}

const runningHeads = [
  "МАТЕРИАЛЫ СОВЕЩАНИЯ",
  "Вестник округа, № 14",
  "Сборник решений и резолюций",
  "II СЛЁТ МАСТЕРОВ",
  null,
  null,
  null,
];

function laidOut(draft: Draft, suffering: Suffering): Rendered {
  const { dice: chance, on, share } = suffering;
  for (const [name, damage] of damages) {
    if (on.has(name)) damage({ dice: chance, draft, share, on, tally: tally(suffering, name) });
  }
  const hyphens =
    on.has("hyphen, hard") || on.has("hyphen, soft")
      ? tally(suffering, on.has("hyphen, hard") ? "hyphen, hard" : "hyphen, soft")
      : null;
  let lines = printed(draft, layout(suffering), {
    dice: chance,
    onHyphen: (struck) => {
      if (!hyphens) return;
      hyphens.places++;
      if (struck) hyphens.struck++;
    },
  });
  const head = chance.pick(runningHeads);
  for (const [name, damage] of lineDamages) {
    if (on.has(name)) lines = damage(lines, { dice: chance, share, on, tally: tally(suffering, name), head });
  }
  return render(draft, lines);
}

function layout({ dice: chance, on, share }: Suffering): Layout {
  const signs = [...(on.has("hyphen, hard") ? ["-", "-"] : []), ...(on.has("hyphen, soft") ? ["¬", "\u00AD"] : [])];
  return {
    width: on.has("wrap") ? chance.int(60, 80) : null,
    paragraphs: chance.chance(0.5) ? "indent" : "blank",
    hanging: chance.chance(0.25),
    hyphens: { share: signs.length > 0 ? Math.max(0.3, share) : 0, signs },
  };
}

interface Encoded {
  readonly encoding: Encoding | "utf-8";
  readonly printedText: string;
  readonly printedTruth: Rendered["truth"];
}

function encoded({ text, truth }: Rendered, { dice: chance, on }: Suffering): Encoded {
  if (!on.has("encoding")) return { encoding: "utf-8", printedText: text, printedTruth: truth };
  const encoding = someEncoding(chance);
  const same = (one: string): string => printable(one, encoding);
  const items = truth.items.map((one) => ({ ...one, marker: same(one.marker) }));
  const heads = truth.heads.map((head) => sameHead(head, same));
  return { encoding, printedText: same(text), printedTruth: { ...truth, items, heads } };
}

function sameHead(head: Head, same: (text: string) => string): Head {
  const { title, place, signatories } = head;
  return {
    ...head,
    ...(title ? { title: same(title) } : {}),
    ...(place ? { place: same(place) } : {}),
    signatories: signatories.map(({ name, post }) => ({ name: name && same(name), post: post && same(post) })),
  };
}
