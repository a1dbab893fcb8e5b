import { foldTyped } from "../packages/search/src/query/fold-typed.ts";
import { readCitation } from "../packages/search/src/query/citation.ts";
console.log(foldTyped("98/қе"), foldTyped("тармақшасы"), foldTyped("98 qe"));
console.log(JSON.stringify(readCitation("11-тармақтың 3) тармақшасы")));
console.log(JSON.stringify(readCitation("№ 98/қе")));
