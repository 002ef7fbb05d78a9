import type { Phrase } from '#lint/phrases/phrase.ts';

/** What a person is to be able to do, without the task. */
export const competences: readonly Phrase[] = [
	{
		id: 'competentie-als-woord',
		tier: 'B',
		pattern: '(?:<competence>)(?:(?:,| en| &| \\/) (?:<competence>)){0,5}',
		context: 'alone',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat er goed aan moet zijn',
		redeemedBy: [],
		rewrite: 'Je maakt elke maandag de planning voor 12 monteurs.',
		source: 'corpus',
	},
	{
		id: 'in-teamverband',
		tier: 'B',
		pattern:
			'(?:graag|goed|prettig|prima|ook|zowel)(?: #){0,3}? in (?:een |je |jouw |ons )?(?:hecht |klein )?team(?:verband)?(?: #){0,2}? (?:samen)?(?:werken|werkt|functioneren|functioneert)|in (?:een )?team(?:verband)?(?: (?:goed|graag|prettig|te|kan|kunt|kunnen|als zelfstandig|en zelfstandig)){0,3} (?:samen)?(?:werken|werkt|functioneren|functioneert)|werk(?:t|en)?(?: (?:je|jij|u))? (?:graag|goed|prettig|prima) (?:samen|in (?:een )?team%)',
		context: 'vacancy',
		why: 'dat doet iedereen',
		ask: 'hoeveel je alleen doet en hoeveel samen',
		redeemedBy: ['headcount', 'percent', 'hours'],
		rewrite: '4 uur per dag alleen aan de lijn, 1 uur samen overleg.',
		source: 'corpus',
	},
	{
		id: 'bereid-te-leren',
		tier: 'B',
		pattern:
			'(?:bereid|bereidheid|gemotiveerd|leergierig|zin|drang|gretig|ambitie)(?: (?:bent|hebt|is|genoeg))?,? om (?:#,? ){0,4}?(?:te leren|bij te leren|op te doen|te ontwikkelen|te blijven ontwikkelen|te blijven leren|te groeien|door te groeien|mee te denken|te verbeteren|te vernieuwen|bij te blijven|door te leren|te verdiepen|eigen te maken)|(?:leer|verbeter|groei|ontwikkel)bereidheid',
		unless:
			'(?:bereid|bereidheid) om (?:#,? ){0,4}?(?:ervaring|rijbewijs|diploma|certificaat)(?: #){0,2} (?:op te doen|te halen)',
		context: 'vacancy',
		why: 'dat vraagt elke werkgever',
		ask: 'wat er te leren is en hoeveel tijd ervoor is',
		redeemedBy: ['hours', 'days', 'diploma'],
		rewrite: 'In maand 2 leer je de regels voor garantie; dat doe je onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'eigenschap-en-aanspreekpunt',
		tier: 'B',
		pattern:
			'(?:<trait-e>)(?:(?:,| en) (?:<trait-e>))? (?:aanspreekpunt|gezicht|stem|vraagbaak|ontvangst|onthaal|benadering|bejegening|omgang|begeleiding|leiderschap|stijl|glimlach|geest|blik|presentatie|karakter|type|ziel|duizendpoot|bewoording|gesprekken|omgangsvormen|communicatie|toon|relaties?|verbinder|allrounder|doorzetter|houding)|(?:<trait>) aanspreekpunt|(?:<trait-e>|sterke|warme|echte|stevige|ware|#e) (?:verbinder|bruggenbouwer|inspirator|motivator|kartrekker|organisator|regelaar|uitblinker|doordenker|vernieuwer|aanjager)',
		unless:
			'(?:eigenzinnige|authentieke|eigentijdse|stabiele|sociale|effectieve|zorgvuldige) (?:relaties?|gesprekken|communicatie met)|(?:strategische|effectieve|creatieve) communicatie',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het uur dat je afsprak, ook als je het antwoord nog niet hebt.',
		source: 'corpus',
	},
	{
		id: 'handelt-als-mens',
		tier: 'B',
		pattern:
			'(?:treedt?|treden)(?: (?:je|jij|u))?(?: #)? (?:<trait>)(?: en (?:<trait>))? op|(?:optre(?:den|edt)|opstellen|opstelt|handelen|handelt|reageren|reageert|overkomen|overkomt|opereert|opereren) (?:<trait>)|(?:<trait>)(?: en (?:<trait>))? (?:optre(?:den|edt)|opstel(?:len|t)|handelen|handelt|reageren|reageert|overkom(?:en|t)|opereert|opereren|te werk gaan|te werk gaat)',
		unless:
			'(?:zorgvuldig|nauwkeurig|correct|tijdig) %en van|(?:klantgericht|zelfstandig|snel|alert|direct) (?:reageren|reageert) op',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het uur dat je afsprak, ook als je het antwoord nog niet hebt.',
		source: 'corpus',
	},
	{
		id: 'gevoel-voor-iets',
		tier: 'B',
		pattern:
			'(?:(?:goed|sterk|fijn|scherp|groot|fijne|goede|scherpe|een) )?(?:gevoel|feeling|antenne|neus|fingerspitzengefühl) voor (?:(?:de|het|een|onze|jouw) )?(?:#e )?#',
		context: 'vacancy',
		why: 'het is niet te meten',
		ask: 'de taak waarbij dat nodig is',
		redeemedBy: ['situation'],
		rewrite: 'Je controleert elke etalage voordat de winkel om 10.00 uur opengaat.',
		source: 'corpus',
	},
	{
		id: 'doet-wat-je-zegt',
		tier: 'B',
		pattern:
			"(?:krijgt?|krijgen)(?: (?:je|jij))? (?:dingen|zaken|mensen|collega's|anderen|iedereen)(?: #){0,2}? (?:voor elkaar|gedaan|mee|in beweging)|(?:maakt?|maken)(?: #)? dingen af|do(?:e|et|en) wat (?:je|we|wij) (?:zegt?|zeggen|belooft?|beloven)|hoofd-? en bijzaken|hoofdzaken(?: #){0,2} bijzaken|(?:creëert?|creëren|verwerft?|verwerven)(?: #){0,2}? draagvlak|draagvlak (?:te )?(?:creëren|verwerven|creëert|verkrijgen)|springt?(?: #){0,2}? (?:in|bij) waar nodig|nergens te beroerd%?|(?:niet )?stil(?: kan| kunt)? ?(?:te )?zit(?:ten|t)|(?:het |een )talent om(?: #){1,4}|hoofd koel|aanwinst voor(?: #){1,2}|(?:je|jezelf) (?:(?:goed|volledig|helemaal) )?vinden in (?:onze|de|het) #|weet wat (?:je|jij) wil%|ga(?:at)? er ?voor(?= *[,.!?;]|$)|pakt door (?:waar|als)(?: #){0,2}|ziet werk(?: liggen)?(?= *[,.!?;]|$)|aan het handje|recht door zee|(?:houdt|houd|hou) niet van stilzitten|(?:het |een )vermogen (?:om|hebt om|bezit om)(?: #){1,4}|(?:iedereen|klanten|gasten|bewoners|hen|ze|anderen|het)(?: #){0,3}? naar de zin(?: te)?(?: maken| maakt)?|(?:staat?|sta|klaarstaan|klaarstaat|klaar staat|ben|bent)(?: #){0,3}? (?:klaar )?voor (?:de ander|anderen|een ander|elkaar|iedereen)|(?:mensen|partijen|werelden|belangen|teams|disciplines)(?: #){0,4}? (?:met elkaar )?(?:te )?verbinden|verbindt(?: #){0,2} (?:mensen|partijen|werelden)|(?:inspireert?|enthousiasmeert?)(?: #){0,2}|(?:stevig|sterk) voor de klas|die (?:graag |actief )?meedenkt(?: en #)?|meedenkt en meebeweegt|(?:maakt?|maken)(?: #){0,2} hard voor(?: #){1,2}|dicht bij de (?:klant|inwoner%|mens|burger|cliënt)|graag onder de mensen|hongerig naar(?: #)?|hoogst haalbare(?: #)?|gezonde dosis #|past in (?:het|ons) team|in (?:het|ons) team past|(?:bij|in) ons dna|(?:persoonlijkheid|mindset|instelling|motivatie|klik|enthousiasme|houding)(?: #){0,5}? (?:belangrijker|minstens zo belangrijk|net zo belangrijk|minstens even belangrijk)|geen moeite(?: #){0,3} te veel|weet(?: #){0,2}? (?:wat er speelt|waar je (?:voor staat|het over hebt)|van (?:wanten|doorpakken|aanpakken))|niet (?:snel |gauw |zomaar )?(?:uit het veld|van je stuk|gek maken|kisten|ondersneeuwen|afschrikken|op de kast)(?: (?:te )?(?:slaan|brengen|jagen|krijgen))?",
		unless: 'do(?:e|et|en) wat (?:je|we|wij) (?:zegt?|zeggen|belooft?|beloven) (?:in|tijdens)',
		context: 'vacancy',
		why: 'het is niet te meten',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je belt elke klant die wacht binnen één werkdag terug.',
		source: 'corpus',
	},
	{
		id: 'brengt-mee',
		tier: 'B',
		pattern:
			'stabiele factor|(?:levert?)(?: (?:je|jij))? (?:altijd )?kwaliteit(?= *[.,]|$| en )|voortvarend(?:e|heid)?|komt?(?: (?:je|jij))? (?:zelf |graag )?met (?:goede|nieuwe|frisse|eigen|leuke|creatieve) (?:ideeën|initiatieven)|straalt?(?: #){0,4}? uit|uitstraalt|uit te stralen|(?:breng|brengt|brengen)(?: (?:je|jij|graag|veel|de nodige|een|flinke|gezonde|portie|dosis|nieuwe|positieve|frisse)){0,4}? (?:<trait-noun>|rust|structuur|sfeer|orde|gezelligheid|vrolijkheid|ideeën|dynamiek|balans|schwung|leven in de brouwerij)(?: en #)?(?: mee)?',
		unless: '(?:brengt?|brengen)(?: #){0,3} inzicht in',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je begroet de beller met naam en vat de vraag samen.',
		source: 'corpus',
	},
	{
		id: 'verliefd-op-het-vak',
		tier: 'B',
		pattern:
			'(?:gebeten door|bezeten door|bezeten van|gek op|gek van|dol op|verzot op|verliefd op|zot van|verslingerd aan|verknocht aan|weg van|idolaat van|krijgt er geen genoeg van)(?: #){1,2}|(?:iemand|collega|job|baan|functie|type|persoon|persoonlijkheid|rol|werk|mensen|bedrijf|team) met (?:een )?(?:pit|ballen|karakter|persoonlijkheid|ruggengraat|inhoud|diepgang|lef|daadkracht|pep|uitstraling|visie|power|flair|body|passie|ambities?|drive|ideeën|humor)|hart(?: #){0,2}? (?:over van|loopt over)|vanuit (?:het|je|ons) hart|hart verloren|met hart voor',
		unless: 'weg van (?:de|het|huis|kantoor|onze)|gek van (?:de|het)',
		context: 'vacancy',
		why: 'het gaat over een gevoel',
		ask: 'de taak',
		redeemedBy: ['situation'],
		rewrite: 'Je last per dag 30 verbindingen in rvs met TIG.',
		source: 'corpus',
	},
	{
		id: 'uitdrukkingsvaardig',
		tier: 'B',
		pattern:
			'drukt? (?:je|jij|jezelf) (?:goed|helder|vlot|makkelijk|duidelijk)(?: (?:en #|in #|mondeling|schriftelijk)){0,3} uit|(?:(?:goede|uitstekende|sterke|vlotte|prima|heldere|mondelinge|schriftelijke)(?:(?:,| en| en\\/of)? #e){0,3}? )?(?:uitdrukkings|formulerings|gespreks|verwoordings|overtuigings)(?:vaardighe(?:id|den)|vermogen)|(?:goede|uitstekende|sterke|vlotte|prima|heldere) (?:pen|schrijfstijl|babbel|communicatie ?-?(?:stijl|skills))',
		unless: '(?:gespreks|uitdrukkings)vaardigheden van (?:kinderen|leerlingen|cursisten)',
		context: 'vacancy',
		why: 'het niveau ontbreekt',
		ask: 'het kanaal en het taalniveau',
		redeemedBy: ['number'],
		rewrite: 'Je legt een rekening uit op niveau B1, aan de telefoon en per mail.',
		source: 'corpus',
	},
];
