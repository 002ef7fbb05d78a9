import type { Phrase } from '#lint/phrases/phrase.ts';

export const growth: readonly Phrase[] = [
	{
		id: 'doorgroeimogelijkheden',
		tier: 'B',
		pattern:
			'(?:(?:<growth-adj>)…? )?(?:door ?-?groei(?:mogelijkheden|kansen|perspectief|mogelijkheid)|groei(?:mogelijkheden|kansen|perspectief|potentieel)|promotiekansen)|doorgroei naar(?: #){1,4}|(?:kunt|kan|kunnen|te|mogelijkheid tot|mogelijkheden tot|kans op|ruimte voor|kans om|mogelijkheid om|ruimte om)(?: #){0,3}? (?:doorgroei%|door te groeien|groeien binnen(?: #){0,2}|te groeien)|door te groeien|doorgroei',
		unless:
			'door ?-?groei ?-?mogelijkheden richting (?!een |hogere|andere)#|groeimogelijkheden (?:om|in|naar)(?: #){0,3}? (?:meer )?(?:dagen|uren)',
		context: 'you',
		why: 'de route ontbreekt',
		ask: 'de functie, de termijn en hoeveel mensen het deden',
		redeemedBy: ['role', 'number', 'amount', 'diploma'],
		fields: ['growth'],
		rewrite: 'In 2025 gingen 3 van de 14 collega’s naar planning of kwaliteit.',
		source: 'Trouw',
	},
	{
		id: 'persoonlijke-ontwikkeling',
		tier: 'A',
		pattern:
			'(?:<growth-adj>)? ?(?:jouw |je |aan )?(?:persoonlijke?|professionele?|vakinhoudelijke|individuele) (?:en (?:#e )?|en\\/of )?(?:%ontwikkeling|%groei|ontplooiing|ontwikkelings?%|groeipad%|ontwikkelplan)|(?:professioneel|vakinhoudelijk|zakelijk|persoonlijk|technisch)(?:,? (?:als|en|alsook|als ook)) (?:persoonlijk|professioneel|vakinhoudelijk)(?: vlak| gebied)?(?:,?(?: #){0,3}? (?:ontwikkel%|groei%))?|(?:blijven|blijft|verder|continu|volop|helpen|helpt|laten)(?: #){0,2}? groeien(?: in (?:je|jouw|de) (?:functie|rol|vak|werk))?',
		unless:
			'budget voor (?:je |jouw )?(?:persoonlijke|professionele) ontwikkeling|(?:persoonlijk )?ontwikkel(?:ings)?plan',
		context: 'you',
		why: 'wat je krijgt, staat er niet',
		ask: 'het budget, de dagen of de opleiding',
		redeemedBy: ['amount', 'days', 'hours', 'diploma'],
		fields: ['training', 'growth'],
		rewrite: '€ 1.000 en 5 dagen per jaar, vrij te besteden.',
		source: 'corpus',
	},
	{
		id: 'opleidingsmogelijkheden',
		tier: 'A',
		pattern:
			'(?:(?:<growth-adj>)…? )?(?:(?:leer-? (?:en|&) )?(?:door)?ontwikkel%|ontplooiings|opleidings|scholings|studie|carrière|loopbaan|trainings|leer)(?:-| )?(?:mogelijkheden|kansen|perspectief|perspectieven|mogelijkheid|traject%)|(?:<growth-adj>)…? (?:ontwikkeling|opleidingen|trainingen|cursussen|opleidingsaanbod|trainingsaanbod|loopbaan)|(?:mogelijkheid|mogelijkheden|kans|ruimte)(?: #){0,3}? (?:opleidingen|trainingen|cursussen|opleiding|scholing|bijscholing)(?: en #){0,1}(?: te volgen)?|(?:leer|studie)mogelijkheden|eigen regie',
		unless:
			'(?:stuurt?|leidt?|complexe|lopende|technische)(?: #){0,2}? (?:ontwikkel|leer)?trajecten%?',
		context: 'you',
		why: 'wat je krijgt, staat er niet',
		ask: 'de opleiding en wie haar betaalt',
		redeemedBy: ['amount', 'days', 'hours', 'list', 'diploma'],
		fields: ['training', 'growth'],
		rewrite: 'Mbo 3 Klantcontact, betaald en onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'jezelf-ontwikkelen',
		tier: 'B',
		pattern:
			'(?:jezelf|je|zich|jouw talenten?|je talenten?|zichzelf)(?: (?:verder|blijven|te|volop|continu|persoonlijk|professioneel|als #|kunt|kan|snel|breed|optimaal|technisch|in|je|vak|en|zowel|inhoudelijk|als|wil|wilt|verder te)){0,5}? (?:ontwikkelen|ontplooien|door te ontwikkelen|verbeteren|bij te scholen|bijscholen|uitdagen)|ontwikkel (?:jij |je )?jezelf|zelfontplooiing|zelfontwikkeling|zelf (?:kan|kunt) groeien',
		unless:
			'(?:kinderen|leerlingen|jongeren|cliënten|bewoners|deelnemers|studenten|peuters)(?: #){0,3}? zich(?: #){0,3} (?:ontwikkelen|ontplooien)',
		context: 'you',
		why: 'wat je krijgt, staat er niet',
		ask: 'het budget, de dagen of de opleiding',
		redeemedBy: ['amount', 'days', 'hours', 'list', 'diploma'],
		fields: ['training', 'growth'],
		rewrite: 'Je haalt in het eerste halfjaar het certificaat Klantcontact.',
		source: 'corpus',
	},
	{
		id: 'volop-kansen',
		tier: 'A',
		pattern:
			'(?:volop|alle|veel|tal van|ruime|vele|diverse|legio|ongekende|eindeloze|onbeperkte|genoeg|voldoende|talloze|allerlei|verschillende|mooie|goede)(?: #e)?(?: (?:leer-? en|ontwikkel-? en))? (?:kansen|mogelijkheden|vooruitzichten|verdienmogelijkheden|verdienpotentieel|perspectieven|toekomstmogelijkheden|toekomstperspectief)(?: (?:om te|voor|tot)(?: #){1,2})?|(?:baan|functie|werk|job) met (?:toekomstperspectief|perspectief|toekomst)|toekomstperspectief',
		unless:
			'(?:technische|diverse|veel|vele|verschillende) mogelijkheden (?:van|in) (?:de|het) (?:software|systeem|programma|taal|html|css)%?',
		context: 'you',
		why: 'welke het zijn, staat er niet',
		ask: 'welke het zijn',
		redeemedBy: ['number', 'role', 'list'],
		fields: ['growth'],
		rewrite: 'Vier interne vacatures in het laatste kwartaal.',
		source: 'corpus',
	},
	{
		id: 'ruimte-om-te-groeien',
		tier: 'A',
		pattern:
			'(?:ruimte|kans|kansen|tijd|mogelijkheid|mogelijkheden|gelegenheid)(?: #){0,2}? (?:om|voor|tot)(?: #){0,6}? (?:groei%|leren|ontwikkelen|ontwikkeling|bij te leren|verdieping|ontplooi%|door te leren|te ontwikkelen)|blijft groeien|leerkansen|(?:veel|enorm veel|elke dag|iedere dag|steeds|continu|volop|hoop|dagelijks|snel|doorlopend|blijven)(?: nieuwe dingen)? (?:te )?leren|(?:veel|elke dag|iedere dag|iedere dag van|gegarandeerd(?: #){0,2}) leert|leercurve',
		unless:
			'kans om(?: #){0,3} kennis te maken|(?:kans|gelegenheid|mogelijkheid) om (?:de|het|een) (?!team|beste)#(?: #){0,5}? te leren%?(?: #)?',
		context: 'you',
		why: 'hoeveel tijd of geld daarvoor is, staat er niet',
		ask: 'de tijd of het budget',
		redeemedBy: ['amount', 'days', 'hours', 'time', 'diploma', 'frequency'],
		fields: ['training', 'growth'],
		rewrite: 'Elke vrijdag van 15.00 tot 17.00 uur leertijd.',
		source: 'corpus',
	},
	{
		id: 'investeren-in-jou',
		tier: 'B',
		pattern:
			'invester(?:en|eren|t|ing)(?: (?!\\d)#){0,5}? in (?:jou%?|onze (?:mensen|medewerkers|collega%)|je|jouw|talent|de kennis|ontwikkeling|het personeel|mensen|medewerkers|personeel|de (?:groei|ontwikkeling))%?(?: #)?(?: ontwikkeling| groei)?',
		context: 'you',
		why: 'het bedrag ontbreekt',
		ask: 'het bedrag of de uren',
		redeemedBy: ['amount', 'hours', 'days'],
		fields: ['training'],
		rewrite: 'Vorig jaar gemiddeld € 1.400 per medewerker.',
		source: 'corpus',
	},
	{
		id: 'beste-uit-jezelf',
		tier: 'B',
		pattern:
			'(?:het beste|alles|meer|het maximale|het uiterste) uit (?:jezelf|zichzelf|je|jouw|hen|het team|elkaar|onze|anderen|een|je talent|mensen|jou)%?(?: (?:te )?hal(?:en|t))?|het beste (?:in|bij)(?: #){1,3} naar boven|(?:volle|volledige|jouw|je) potentieel|volste potentieel',
		context: 'you',
		why: 'het is een slogan',
		ask: 'wat je leert en hoe',
		redeemedBy: ['amount', 'hours'],
		source: 'corpus',
	},
	{
		id: 'volgende-stap',
		tier: 'B',
		pattern:
			'kickstart|boost (?:je|jouw|voor je)(?: #)?|carrière ?-?(?:kans|stap|switch|boost)%?|(?:volgende|nieuwe|mooie) stap (?:in|voor|naar)(?: #){1,2}|volgende (?:carrière)?stap|groei(?:pad|verhaal|traject|spurt|plan)|(?:jouw|je) (?:carrière|loopbaan)(?: #){0,3}? (?:vorm|lanceren|versnellen|starten|richting|boost%)|vlieg(?:ende)? start',
		unless:
			'(?:klinkt|voelt|is|wordt|lijkt) (?:dit|dat)(?: je)?(?: als)? (?:jouw|je|de|een) (?:volgende|nieuwe) (?:carrière)?stap|volgende stap (?:in|van) (?:de|het|onze) (?:procedure|sollicitatie%|proces|selectie%)',
		context: 'you',
		why: 'het is een slogan',
		ask: 'de functie en de termijn',
		redeemedBy: ['role', 'number'],
		fields: ['growth'],
		rewrite: 'Na 18 maanden: specialist, schaal 8.',
		source: 'corpus',
	},
	{
		id: 'goede-begeleiding',
		tier: 'B',
		pattern:
			'(?:goede?|grondige?|uitgebreide?|gedegen|persoonlijke?|intensieve?|degelijke?|volledige?|uitstekende?|optimale?|prettige?|professionele?|juiste|ruime?|deskundige?|warme?|fijne?|nodige)…? (?:begeleiding|inwerk%|onboarding%|%opleiding(?:en|straject|splan)?|%training%|coaching|ondersteuning|introductie%)|(?:intensief|goed|uitgebreid|persoonlijk|zorgvuldig|rustig)(?: #){0,1}? (?:begeleid%|ingewerkt|begeleiden|ondersteund|opgeleid)',
		unless:
			'(?:%opleiding%|inwerk%|introductie%|%training%|%traject%) van (?:een|één|#|een #) (?:dag|dagen|week|weken|maand|maanden|jaar)|(?:opleiding|inwerk%|training)(?:,? die(?: er)?)? als volgt|opleiding die er als volgt|(?:goede|uitstekende|professionele|persoonlijke|optimale|juiste|nodige|intensieve|warme)…? (?:begeleiding|ondersteuning|training%|coaching) (?:van|aan|bij|voor) (?:cliënten|bewoners|klanten|kinderen|patiënten|leerlingen|de klant%|onze klant%|ouderen|mensen|gezinnen|jongeren)%?|afgeronde?…? %opleiding|(?:je|jij) (?:geeft|biedt|verleent)(?: (?!je|jou)#){0,3}? (?:goede|intensieve|persoonlijke|deskundige|professionele|warme)…? (?:begeleiding|ondersteuning|coaching)|interne opleidingen?',
		context: 'you',
		why: 'hoelang en door wie, staat er niet',
		ask: 'het aantal weken en wie je begeleidt',
		redeemedBy: ['number', 'person'],
		fields: ['onboarding'],
		rewrite: 'Drie weken training, daarna twee weken samen met een vaste collega.',
		source: 'corpus',
	},
	{
		id: 'begeleiding-op-maat',
		tier: 'A',
		pattern:
			'(?:%opleiding%|begeleiding|coaching|training%|ontwikkeltraject%|%pad) op maat|op maat (?:gemaakte?|gesneden) (?:%opleiding%|begeleiding|coaching|training%)|regie (?:over|op|voor)(?: je| jouw)?(?: eigen)? (?:ontwikkeling|loopbaan|carrière)',
		context: 'you',
		why: 'de inhoud ontbreekt',
		ask: 'de inhoud en de duur',
		redeemedBy: ['number', 'list'],
		fields: ['training'],
		rewrite: 'Je kiest twee van de vijf modules.',
		source: 'corpus',
	},
	{
		id: 'talent-ontplooien',
		tier: 'C',
		pattern:
			'(?:talent(?:en)?|kwaliteiten)(?: #){0,4}? (?:ontplooi%|ontwikkel%|benut%|inzetten)|talent staat',
		why: 'het is een slogan',
		ask: 'een voorbeeld',
		redeemedBy: ['role'],
		source: 'corpus',
	},
	{
		id: 'opleidingsbudget',
		tier: 'B',
		pattern:
			'(?:groot|grote|ruim|ruime|royaal|flink|fors|eigen|persoonlijk|onbeperkt|riant|genereus)(?: persoonlijk)? (?:opleidings|trainings|ontwikkel|ontwikkelings|studie|leer|scholings)budget(?:ten)?',
		context: 'you',
		why: 'het bedrag ontbreekt',
		ask: 'het bedrag per jaar',
		redeemedBy: ['amount'],
		fields: ['training'],
		rewrite: '€ 1.000 per jaar voor cursussen die je zelf kiest.',
		source: 'corpus',
	},
	{
		id: 'begeleiding-zonder-duur',
		tier: 'B',
		pattern:
			"zachte landing|warm(?:e)? (?:nest|bad|onthaal)|stap (?:te )?(?:maken|zetten) in (?:je|jouw) (?:carrière|loopbaan|ontwikkeling)|(?:duidelijke?|heldere?|goede?|gedegen|gestructureerde?|zorgvuldige?|grondige?|stevige?|vlotte?|persoonlijke?)(?:(?:,| en) #e)? (?:inwerk%|%inwerk%|%begeleiding|structuur|ondersteuning|onboarding%)(?:(?:,| en) (?:#e )?(?:training|begeleiding|ondersteuning|coaching|scholing|structuur))?|(?:doorlopende|continue|blijvende|voortdurende|permanente) (?:training|begeleiding|ondersteuning|coaching|scholing|bijscholing)|(?:ondersteuning|begeleiding|steun) op de achtergrond|(?:wij|we) (?:begeleiden|ondersteunen|helpen)(?: en #)? (?:je|jou)(?: (?:daar|overal|graag|altijd|goed|hierbij|daarbij|verder)){1,2}(?: waar (?:we kunnen|nodig|mogelijk))?|(?:en|wij|we) helpen je (?:graag )?verder|leert?(?: (?:je|jij))? (?:veel )?van (?:je |ervaren |jouw |onze )?(?:#e )?collega's|krijgt?(?: (?:je|jij))? (?:volop |alle )?begeleiding|ontwikkelt(?: (?:je|jij))? (?:je|jezelf) (?:verder )?(?:in|binnen|tot) (?:je|jouw) (?:vak|functie|rol|werk)|(?:groei%|werk%|leren|starten) met (?:ondersteuning|begeleiding)",
		unless:
			'(?:begeleiding|ondersteuning|structuur|training) (?:van|aan|bij|voor|bieden|geven) (?:cliënten|bewoners|klanten|kinderen|patiënten|leerlingen|de|het|onze|jongeren|ouderen|mensen|gezinnen|studenten)%?|(?:breng|aanbreng|bied|geef)%(?: #){0,3} structuur|(?:biedt?|geeft?|verleent?|verlenen|bieden|geven)(?: (?!je|jou)#){0,3} (?:begeleiding|ondersteuning)',
		context: 'vacancy',
		why: 'hoelang en door wie, staat er niet',
		ask: 'het aantal weken en wie je begeleidt',
		redeemedBy: ['number', 'person'],
		fields: ['onboarding'],
		rewrite: 'De eerste vier weken rijd je mee met een vaste collega.',
		source: 'corpus',
	},
];
