/** Documents as they were meant, with what the page and the bytes do to them, and with everything at once. */
import { conditions, damages } from "./damage/kinds.ts";
import { holdFloors } from "./floors.ts";

const typing = new Set<string>(damages.map(([name]) => name));

holdFloors(conditions.filter((condition) => !typing.has(condition)));
