/**
 * The contract as a check of what the program itself has made. It is made of the JSON Schema, which is written from the zod schema and
 * kept equal by a test: that costs next to nothing, where zod is most of what a run over one page would load.
 */
import contract from "../../schemas/resolution.v1.schema.json" with { type: "json" };
import { type Flow, type Flowing, flow, flowingLists } from "./flowing.ts";
import type { Resolution } from "./resolution.ts";

/** The words of JSON Schema that the contract is written in. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

type Shape = Record<string, unknown>;

/** The value with its keys in canonical order: itself where they are; undefined where it does not fit, `trail` is then where. */
type Check = (value: unknown, trail: (string | number)[]) => unknown;

const whole = "Resolution";
const definitions: Readonly<Record<string, Schema>> = {
  ...(contract.$defs as Record<string, Schema>),
  [whole]: contract as Schema,
};
/** Made when they are first asked for. */
const known = new Map<string, Check>();

/** @returns the value with its keys in canonical order, no more of it copied than has others. What does not fit is a mistake of the program. */
export function conform(value: unknown): Resolution {
  return fitted(value, named(whole), []) as Resolution;
}

/** The same for one whose lists flow: each item is looked at when it is made. */
export function conformFlowing(resolution: Flowing): Flowing {
  const empty = Object.fromEntries(flowingLists.map((list) => [list, []]));
  const flows = Object.fromEntries(flowingLists.map((list) => [list, conforming<unknown>(list, resolution[list])]));
  return { ...conform({ ...resolution, ...empty }), ...flows } as Flowing;
}

function conforming<T>(list: string, items: Flow<T>): Flow<T> {
  const check = checkOf(definitions[whole]?.properties?.[list]?.items as Schema);
  return flow(items.length, function* () {
    let at = 0;
    for (const item of items) yield fitted(item, check, [list, at++]) as T;
  });
}

/** @param place of the value in the resolution. */
function fitted(value: unknown, check: Check, place: readonly (string | number)[]): unknown {
  const trail: (string | number)[] = [];
  const fitting = check(value, trail);
  if (fitting === undefined) throw new Error(`a resolution that breaks its schema at ${["$", ...place, ...trail].join(".")}`);
  return fitting;
}

function checkOf(schema: Schema): Check {
  if (schema.$ref !== undefined) return named(schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1));
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return oneOf(either.map(checkOf));
  if (schema.properties) return objectOf(schema.properties);
  if (schema.items) return listOf(checkOf(schema.items));
  return plain(schema);
}

function named(name: string): Check {
  const check = known.get(name) ?? checkOf(definitions[name] as Schema);
  known.set(name, check);
  return check;
}

function oneOf(checks: readonly Check[]): Check {
  return (value, trail) => {
    for (const check of checks) {
      const part = check(value, []);
      if (part !== undefined) return part;
    }
    return checks[0]?.(value, trail);
  };
}

function objectOf(properties: Readonly<Record<string, Schema>>): Check {
  const keys = Object.keys(properties);
  const checks = Object.values(properties).map(checkOf);
  return (value, trail) => {
    let out = isObject(value) ? inOrder(value, keys) : undefined;
    if (out === undefined) return undefined;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      const part: unknown = checks[i]?.(out[key], trail);
      if (part === undefined) {
        trail.unshift(key);
        return undefined;
      }
      if (part !== out[key]) out = { ...out, [key]: part };
    }
    return out;
  };
}

function isObject(value: unknown): value is Shape {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Undefined where a key is missing or there are others. */
function inOrder(value: Shape, keys: readonly string[]): Shape | undefined {
  if (isOrdered(value, keys)) return value;
  return Object.keys(value).length === keys.length ? ordered(value, keys) : undefined;
}

function isOrdered(value: Shape, keys: readonly string[]): boolean {
  let at = 0;
  for (const key in value) if (key !== keys[at++]) return false;
  return at === keys.length;
}

function ordered(value: Shape, keys: readonly string[]): Shape {
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

function listOf(check: Check): Check {
  return (value, trail) => {
    if (!Array.isArray(value)) return undefined;
    let out: unknown[] = value;
    for (let i = 0; i < value.length; i++) {
      const part = check(value[i], trail);
      if (part === undefined) {
        trail.unshift(i);
        return undefined;
      }
      if (part !== value[i]) {
        if (out === value) out = [...value];
        out[i] = part;
      }
    }
    return out;
  };
}

function plain(schema: Schema): Check {
  const types = [schema.type ?? []].flat();
  const fits = fitting(schema, types);
  const nullable = types.includes("null");
  return (value) => ((value === null && nullable) || fits(value) ? value : undefined);
}

function fitting(schema: Schema, types: readonly string[]): (value: unknown) => boolean {
  const { const: only, minLength = 0, pattern, minimum = -Infinity, maximum = Infinity } = schema;
  if (only !== undefined) return (value) => value === only;
  if (schema.enum) return (value) => schema.enum?.includes(value) ?? false;
  if (types.includes("string")) {
    const printed = pattern === undefined ? undefined : new RegExp(pattern, "u");
    return (value) => typeof value === "string" && value.length >= minLength && (printed?.test(value) ?? true);
  }
  if (types.includes("integer")) return (value) => Number.isInteger(value) && isBetween(value as number, minimum, maximum);
  if (types.includes("number")) return (value) => Number.isFinite(value) && isBetween(value as number, minimum, maximum);
  if (types.includes("boolean")) return (value) => typeof value === "boolean";
  return () => false;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
