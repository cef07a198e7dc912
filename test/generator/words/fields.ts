import { council } from "./council.ts";
import { education } from "./education.ts";
import { farm } from "./farm.ts";
import type { Field } from "./field.ts";
import { medicine } from "./medicine.ts";
import { science } from "./science.ts";
import { union } from "./union.ts";

export const fields: readonly Field[] = [education, medicine, council, union, farm, science];
