/** Standard error: lines of talk, and below them on a terminal one that tells how far a batch is. */
import { clip } from "../emit/wrap.ts";
import { send } from "./send.ts";
import { widthOf } from "./terminal.ts";
import type { Outlet } from "./world.ts";

export interface Speech {
  readonly say: (text: string) => Promise<void>;
  /** The line that stays below; "" takes it away. */
  readonly status: (text: string) => void;
}

const clearLine = "\r\u001b[2K";

export function speechOn(stream: Outlet): Speech {
  let shown = "";
  return {
    say: async (text) => {
      if (shown !== "") stream.write(clearLine);
      await send(stream, [text]);
      if (shown !== "") stream.write(shown);
    },
    status: (text) => {
      const line = clip(text, widthOf(stream) - 1);
      if (line === shown) return;
      stream.write(clearLine + line);
      shown = line;
    },
  };
}
