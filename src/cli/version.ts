/** Which program this is. */
export { version } from "../../package.json" with { type: "json" };
