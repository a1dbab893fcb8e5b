/** A source file to decoded text: encodings recognised, bad input named. */
export { type Decoded, decode, type Encoding } from "./decode.ts";
export { CATALOGUE } from "./messages.ts";
