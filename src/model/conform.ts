/**
 * The contract as a check of what the program itself has made. It is made of the JSON Schema, which is written from the zod schema and
 * kept equal by a test: that costs next to nothing, where zod is most of what a run over one page would load.
 */
import contract from "../../schemas/resolution.v1.schema.json" with { type: "json" };
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

/** A copy with keys in canonical order; undefined where the value does not fit: `trail` is then where. */
type Check = (value: unknown, trail: (string | number)[]) => unknown;

const whole = "Resolution";
const definitions: Readonly<Record<string, Schema>> = {
  ...(contract.$defs as Record<string, Schema>),
  [whole]: contract as Schema,
};
/** Made when they are first asked for. */
const known = new Map<string, Check>();

/** @returns a copy with its keys in canonical order. What does not fit is a mistake of the program. */
export function conform(value: unknown): Resolution {
  const trail: (string | number)[] = [];
  const copy = named(whole)(value, trail);
  if (copy === undefined) throw new Error(`a resolution that breaks its schema at ${["$", ...trail].join(".")}`);
  return copy as Resolution;
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
      const copy = check(value, []);
      if (copy !== undefined) return copy;
    }
    return checks[0]?.(value, trail);
  };
}

function objectOf(properties: Readonly<Record<string, Schema>>): Check {
  const keys = Object.keys(properties);
  const checks = Object.values(properties).map(checkOf);
  return (value, trail) => {
    if (!isObject(value)) return undefined;
    const isInOrder = isOrdered(value, keys);
    if (!isInOrder && Object.keys(value).length !== keys.length) return undefined;
    const copy = isInOrder ? { ...value } : ordered(value, keys);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      const part = checks[i]?.(copy[key], trail);
      if (part === undefined) {
        trail.unshift(key);
        return undefined;
      }
      if (part !== copy[key]) copy[key] = part;
    }
    return copy;
  };
}

function isObject(value: unknown): value is Shape {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
    const copy: unknown[] = [];
    for (const item of value) {
      const part = check(item, trail);
      if (part === undefined) {
        trail.unshift(copy.length);
        return undefined;
      }
      copy.push(part);
    }
    return copy;
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
