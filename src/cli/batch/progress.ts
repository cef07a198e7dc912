/** How far a batch is: files done, rate, time left. On a terminal, and not where the data itself goes to that terminal. */
import type { Speech } from "../speech.ts";
import type { Talk } from "../talk.ts";
import type { Settings, World } from "../world.ts";

export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Milliseconds: what is done sooner needs no word, and a line that changes faster cannot be read. */
const patience = 500;
const pause = 100;

interface Scene {
  readonly settings: Settings;
  readonly world: World;
  readonly talk: Talk;
  readonly speech: Speech;
}

export function progressOf(total: number, { settings, world, talk, speech }: Scene): Progress {
  const { stdout, stderr, env } = world;
  const isShown =
    stderr.isTTY &&
    env["TERM"] !== "dumb" &&
    !settings.quiet &&
    settings.progress !== false &&
    !(stdout.isTTY && !settings.output);
  if (!isShown || total < 2) return { step: () => undefined, end: () => undefined };
  const started = performance.now();
  let next = started + patience;
  let done = 0;
  return {
    step: () => {
      done++;
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      const seconds = (now - started) / 1000;
      const rate = done / seconds;
      speech.status(talk.progress({ done, total, rate: rate.toFixed(rate < 10 ? 1 : 0), left: clock((total - done) / rate) }));
    },
    end: () => speech.status(""),
  };
}

/** «0:07», «12:30», «1:05:00». */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
