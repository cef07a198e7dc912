/** One document for the eye: number, true role, items, text; and below it what the program saw otherwise. */
import type { Specimen } from "./model.ts";
import type { Run } from "./scores.ts";

export function annotated({ text, truth }: Specimen): string {
  return text
    .split("\n")
    .map((line, index) => {
      const number = index + 1;
      const items = truth.items
        .filter((one) => one.line === number)
        .map(({ role, marker, parent }) => `${role.charAt(0)}${marker === "" ? "" : ` ${marker}`} ^${parent ?? "-"}`);
      const role = truth.lines.get(number)?.roles[0] ?? "";
      return `${String(number).padStart(4)} ${role.padEnd(10)} ${items.join(" ").padEnd(12)} │${line.replace(/\r$/u, "␍")}`;
    })
    .join("\n");
}

export function told({ specimen, differences }: Run): string {
  const { seed, condition, shape, truth } = specimen;
  const wrong = differences.map(
    ({ metric, line, expected, found, shape: kind }) =>
      `  ${metric}${line === null ? "" : ` line ${line} (${kind})`}: expected ${expected}, found ${found}`,
  );
  const heads = truth.heads.map((head) => `  ${JSON.stringify(head)}`);
  return [
    `seed ${seed}, ${condition}: ${shape}`,
    annotated(specimen),
    "true heads:",
    ...heads,
    differences.length === 0 ? "no difference" : "differences:",
    ...wrong,
  ].join("\n");
}
