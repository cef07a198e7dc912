/** Lines that are no text of the resolution. */
export type Furniture = "page-number" | "separator" | "running-head";
