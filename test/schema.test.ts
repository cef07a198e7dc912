import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { conform, conformFlowing } from "../src/model/conform.ts";
import { jsonSchemaText } from "../src/model/json-schema.ts";
import { resolutionSchema } from "../src/model/resolution.ts";
import { schemaId } from "../src/model/schema-id.ts";
import { validate } from "../src/model/validator.ts";
import { sample } from "./sample.ts";

const file = "../schemas/resolution.v1.schema.json";

/** Keys of every object in the schema, as declared. */
function* declaredKeys(schema: unknown): Generator<string[]> {
  if (typeof schema !== "object" || schema === null) return;
  if ("properties" in schema) yield Object.keys(schema.properties as object);
  for (const part of Object.values(schema)) yield* declaredKeys(part);
}

const inOrder = (keys: readonly string[]): string[] => [...keys].sort((a, b) => (a < b ? -1 : 1));

describe("the JSON Schema", () => {
  it("is generated from the zod schema (npm run schema writes it)", async () => {
    await expect(jsonSchemaText()).toMatchFileSnapshot(file);
  });

  it("compiles under ajv in strict mode and judges as zod does", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const valid = ajv.compile(JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")));
    expect(valid(sample), JSON.stringify(valid.errors)).toBe(true);
    expect(resolutionSchema.safeParse(sample).success).toBe(true);
    for (const broken of [
      { ...sample, extra: 1 },
      { ...sample, dates: null },
      { ...sample, $schema: "urn:other" },
      {},
      null,
      [],
    ]) {
      expect(valid(broken)).toBe(false);
      expect(resolutionSchema.safeParse(broken).success).toBe(false);
    }
  });

  it("names its version and closes every object", () => {
    const schema = JSON.parse(jsonSchemaText());
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: schemaId,
      additionalProperties: false,
    });
    expect(schema.required).toEqual(Object.keys(schema.properties));
  });
});

describe("the zod schema", () => {
  it("declares keys in code-unit order, so that JSON.stringify is canonical", () => {
    const all = [...declaredKeys(JSON.parse(jsonSchemaText()))];
    expect(all.length).toBeGreaterThan(15);
    for (const keys of all) expect(keys).toEqual(inOrder(keys));
  });

  it("really compiles", () => {
    const compiled = z.compile(resolutionSchema, { strict: true });
    expect(compiled).not.toBe(resolutionSchema);
    expect(compiled._zod.run).not.toBe(resolutionSchema._zod.run);
    expect(compiled.safeParse(sample)).toEqual(resolutionSchema.safeParse(sample));
    expect(compiled.safeParse({ ...sample, dates: 1 }).success).toBe(false);
  });
});

describe("validate", () => {
  it("gives the resolution with its keys in canonical order", () => {
    const turned = Object.fromEntries(Object.entries(sample).reverse());
    const result = validate(turned);
    expect(result.valid && JSON.stringify(result.resolution)).toBe(JSON.stringify(sample));
  });

  it("names the place of each problem", () => {
    const [first] = sample.directives;
    const result = validate({ ...sample, title: 5, directives: [first, { ...first, level: 0 }], "odd key": 1 });
    expect(result.valid).toBe(false);
    expect(result.valid ? [] : result.problems.map((problem) => problem.path)).toEqual([".directives[1].level", ".title", "."]);
  });
});

/** The value with one place of it changed, for each place. */
function* changed(value: unknown, put: unknown): Generator<unknown> {
  yield put;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const other of changed(part, put))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
  }
}

describe("conform", () => {
  it("gives what zod gives, in canonical order", () => {
    expect(JSON.stringify(conform(Object.fromEntries(Object.entries(sample).reverse())))).toBe(JSON.stringify(sample));
  });

  it.each([null, true, "", "RP101", "text", -1, 0, 1.5, Number.NaN, [], {}, { extra: 1 }])(
    "judges as zod does when %j stands in any place",
    (put) => {
      const judged = [...changed(sample, put)].map((value) => [value, isConforming(value)] as const);
      expect(judged.length).toBeGreaterThan(100);
      for (const [value, fits] of judged) expect(fits, JSON.stringify(value)).toBe(resolutionSchema.safeParse(value).success);
    },
  );

  it("copies nothing that is in order", () => {
    expect(conform(sample)).toBe(sample);
  });

  it("looks at the items of a list that flows when they are made", () => {
    const [first] = sample.directives;
    const many = Array.from({ length: 2_000 }, (_, i) => ({ ...first, level: i === 1 ? 0 : 1 })) as typeof sample.directives;
    const { directives } = conformFlowing({ ...sample, directives: many });
    expect(directives).toHaveLength(2_000);
    expect(() => Array.from(directives)).toThrow("$.directives.1.level");
  });

  it("names the place", () => {
    const [first] = sample.directives;
    expect(() => conform({ ...sample, directives: [first, { ...first, level: 0 }] })).toThrow("$.directives.1.level");
  });
});

function isConforming(value: unknown): boolean {
  try {
    conform(value);
    return true;
  } catch {
    return false;
  }
}
