/** Where diagnostics go, and in which form. */
import { type Whole, whole } from "../files.ts";
import type { Speech } from "../speech.ts";
import { UsageError, type World } from "../world.ts";
import type { Kind, Scene } from "./kind.ts";
import type { Row } from "./rows.ts";
import { failureLine, textReport } from "./text.ts";

export interface Reporter {
  readonly diagnostics: (path: string, rows: readonly Row[]) => Promise<void>;
  /** An input that could not be read. */
  readonly failure: (path: string, message: string) => Promise<void>;
  readonly end: () => Promise<void>;
  /** Standard error holds nothing but the report, for a program to read. */
  readonly alone: boolean;
}

export async function reporterFor(scene: Omit<Scene, "screen">, { stderr }: World, speech: Speech): Promise<Reporter> {
  const { report, reportFile } = scene.settings;
  const file = reportFile === undefined ? undefined : openReport(reportFile);
  const kind = await kindOf(
    file ? { ...scene, settings: { ...scene.settings, color: false }, screen: {} } : { ...scene, screen: stderr },
  );
  const write = async (text: string): Promise<void> => {
    if (file) file.write(text);
    else if (text !== "") await speech.say(text);
  };
  await write(kind.start);
  return {
    diagnostics: (path, rows) => (rows.length > 0 ? write(kind.diagnostics(path, rows)) : Promise.resolve()),
    failure: async (path, message) => {
      await write(kind.failure(path, message));
      if (file) await speech.say(failureLine(path, message, { ...scene, screen: stderr }));
    },
    end: async () => {
      await write(kind.end());
      file?.keep();
    },
    alone: file === undefined && (report === "json" || report === "sarif"),
  };
}

function openReport(path: string): Whole {
  try {
    return whole(path);
  } catch (error) {
    throw new UsageError(`option '--report-file <path>' argument '${path}' cannot be written: ${(error as Error).message}`);
  }
}

async function kindOf(scene: Scene): Promise<Kind> {
  switch (scene.settings.report) {
    case "json":
      return (await import("./json.ts")).jsonReport;
    case "sarif":
      return (await import("./sarif.ts")).sarifReport(scene);
    case "github":
      return (await import("./github.ts")).githubReport(scene);
    case "text":
    case "none":
      return textReport(scene);
  }
}
