import { readFileSync } from 'node:fs';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { documentOf } from '#lint/core/document.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';
import { vaguePassagesOf } from '#lint/phrases/vague-spans.ts';
const [file='',mode='miss']=process.argv.slice(2);
const base=`Ben jij op zoek naar een baan als medewerker? Wij zoeken een collega voor onze afdeling. Je werkt 24 uur per week.\n\n## Wat ga je doen?\n\nJe neemt de telefoon op.\n\n## Wat wij vragen\n\nJe hebt een diploma. Ervaring met Excel.\n\n## Wat wij bieden\n\nWij bieden een contract en reiskosten. Je krijgt pensioen.\n\n## Solliciteren\n\nStuur je cv naar ons team.\n\n`;
let n=0,hit=0,sec='';
for(const l of readFileSync(file,'utf8').split('\n')){ if(!l.trim())continue; if(l.startsWith('#')){sec=l;continue;}
 const asItem=/^(Een|[A-Z][a-zé]+e? )/.test(l)&&/aanbod/.test(sec);
 const src=base+(asItem?'- ':'')+l+'\n';
 const e=readEntry({file:'a.md',source:src},{schema:vacancySchema,parse:parseMarkdown,text:contentText});
 const d=documentOf(e,{today:'2026-11-22',lexiconFor});
 const s=vaguePassagesOf(d).flatMap(p=>p.spans).filter(x=>x.range[0]>=base.length);
 n++; if(s.length)hit++;
 if((mode==='miss')===(s.length===0)) console.log(sec,'|',l,s.map(x=>`[${x.phrase.id}: ${x.quoted}]`).join(' '));
}
console.log(hit,n,(hit/n).toFixed(2));
