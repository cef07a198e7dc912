/** What a worker thread loads: the chunk `worker.cjs`, as the command loads its own. */
exports.workOn = (task) => worker.workOn(task);
exports.answerTo = (line) => worker.answerTo(line);

const worker = require("./load.js").load("worker.cjs");
