/** Which part of the house may use which. `test/import-directions.test.ts` proves that the rules see the modules and bite. */
const stages = "decode|normalise|scan|structure|extract|assemble|emit";

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^(mdast|unist)$" } },
    {
      name: "model-stands-alone",
      severity: "error",
      from: { path: "^src/model/" },
      to: { path: "^src/", pathNot: "^src/model/" },
    },
    {
      name: "diagnostics-know-the-model-only",
      severity: "error",
      from: { path: "^src/diagnostics/" },
      to: { path: "^src/", pathNot: "^src/(diagnostics|model)/" },
    },
    {
      name: "stage-knows-no-other-stage",
      severity: "error",
      from: { path: `^src/(${stages})/` },
      to: { path: "^src/", pathNot: ["^src/$1/", "^src/(model|diagnostics)/", "^src/lang/(language|cue)\\.ts$"] },
    },
    {
      name: "words-are-data",
      severity: "error",
      from: { path: "^src/lang/ru/words/" },
      to: { dependencyTypesNot: ["type-only"] },
    },
    {
      name: "language-knows-no-stage",
      severity: "error",
      from: { path: "^src/lang/" },
      to: { path: "^src/", pathNot: "^src/(lang|model)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "language-contract-knows-no-language",
      severity: "error",
      from: { path: "^src/lang/[^/]+\\.ts$" },
      to: { path: "^src/lang/ru/" },
    },
    { name: "nobody-uses-the-command", severity: "error", from: { pathNot: "^src/cli/" }, to: { path: "^src/cli/" } },
    {
      name: "command-knows-the-pipeline-not-the-stages",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: `^src/(${stages})/`, pathNot: "^src/emit/" },
    },
    {
      name: "only-the-command-touches-the-world",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
