/** How a piece of output is to look; what that means on a terminal is the business of the command. */
export type Style = "heading" | "label" | "key" | "string" | "number" | "word" | "faint" | "warning";

export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;
