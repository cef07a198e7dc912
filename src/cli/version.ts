/** Which program this is. */
export { version } from "../../package.json" with { type: "json" };

declare const __BUILD__: string | undefined;

/** A digest of the sources, put in by the build: two builds of one version need not give the same. */
export const build = typeof __BUILD__ === "undefined" ? "sources" : __BUILD__;
