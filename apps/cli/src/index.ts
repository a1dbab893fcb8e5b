/** The `qujat` command as a function, for its bin file and for tests. */
export { type Io, type Output, processIo } from "./io.ts";
export { main } from "./main.ts";
