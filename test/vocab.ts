import { sentences } from "./bench/search/passages.ts";
import { randomBy, zipf } from "./bench/search/random.ts";
import { FORMS, formOf, inventStem } from "./bench/search/words.ts";
import { tokenize } from "@qujat/language";
for (const [S,I] of [[5000,0.6],[4000,0.55]] as const){
 const base=sentences().map(s=>tokenize(s).map(t=>t.exact)); const random=randomBy(1);
 const stems=Array.from({length:S},()=>inventStem(random)); const v=new Set<string>(); let out=`${S} ${I}`;
 for(let n=1;n<=200000;n++){ let c=0; while(c<34) for(const w of base[Math.floor(random()*base.length)]!){c++; v.add(random()<I? formOf(stems[zipf(random,S)]!,zipf(random,FORMS)):w);} if([10000,50000,200000].includes(n)) out+=` ${n}:${v.size}`;}
 console.log(out);
}
