/** Documents with what clerks, typists and converters do to words, numbers and marks. */
import { damages } from "./damage/kinds.ts";
import { holdFloors } from "./floors.ts";

holdFloors(damages.map(([name]) => name));
