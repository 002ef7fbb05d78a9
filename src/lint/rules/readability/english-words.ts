/** English words that a vacancy can do without, each with the usual Dutch word. */
export const englishWords: readonly { english: readonly string[]; dutch: string }[] = [
	{ english: ['meeting', 'meetings'], dutch: 'vergadering of overleg' },
	{ english: ['skill', 'skills', 'skillset'], dutch: 'vaardigheid' },
	{ english: ['mindset'], dutch: 'houding' },
	{ english: ['challenge', 'challenges'], dutch: 'opgave' },
	{ english: ['stakeholder', 'stakeholders'], dutch: 'betrokkene' },
	{ english: ['target', 'targets'], dutch: 'doel' },
	{ english: ['stand-up', 'standup', 'stand-ups'], dutch: 'dagstart' },
	{ english: ['teamlead', 'teamleads'], dutch: 'teamleider' },
	{ english: ['workload'], dutch: 'werkdruk' },
	{ english: ['background'], dutch: 'achtergrond' },
	{ english: ['kick-off', 'kickoff'], dutch: 'startbijeenkomst' },
	{ english: ['outsourcen'], dutch: 'uitbesteden' },
	{ english: ['taskforce'], dutch: 'werkgroep' },
	{ english: ['policy', 'policies'], dutch: 'beleid' },
	{ english: ['governance'], dutch: 'bestuur' },
	{ english: ['forecast', 'forecasts'], dutch: 'verwachting' },
	{ english: ['onboarding', 'onboardingsprogramma'], dutch: 'inwerken' },
	{ english: ['employee', 'employees'], dutch: 'medewerker' },
	{ english: ['salary'], dutch: 'salaris' },
	{ english: ['benefits', 'perks'], dutch: 'arbeidsvoorwaarden' },
	{ english: ['customer', 'customers'], dutch: 'klant' },
	{ english: ['insights'], dutch: 'inzichten' },
	{ english: ['issue', 'issues'], dutch: 'probleem' },
	{ english: ['topic', 'topics'], dutch: 'onderwerp' },
	{ english: ['goal', 'goals'], dutch: 'doel' },
	{ english: ['opportunity', 'opportunities'], dutch: 'kans' },
	{ english: ['purpose'], dutch: 'doel' },
	{ english: ['company'], dutch: 'bedrijf' },
	{ english: ['experience'], dutch: 'ervaring' },
	{ english: ['commitment'], dutch: 'inzet' },
	{ english: ['ownership'], dutch: 'verantwoordelijkheid' },
	{ english: ['warehouse'], dutch: 'magazijn' },
	{ english: ['performance'], dutch: 'prestatie' },
	{ english: ['must-have', 'must-haves'], dutch: 'eis' },
	{ english: ['nice-to-have', 'nice-to-haves'], dutch: 'pluspunt' },
	{ english: ['awareness'], dutch: 'bewustzijn' },
	{ english: ['approach'], dutch: 'aanpak' },
	{ english: ['department'], dutch: 'afdeling' },
	{ english: ['level'], dutch: 'niveau' },
	{ english: ['deliverable', 'deliverables'], dutch: 'resultaat' },
	{ english: ['remote'], dutch: 'op afstand' },
	{ english: ['requirements'], dutch: 'eisen' },
	{ english: ['tooling'], dutch: 'hulpmiddelen' },
];

/** Pairs of words that mean something else together than apart. */
export const englishPairs: ReadonlyMap<string, string> = new Map([
	['user experience', 'gebruikerservaring'],
	['customer experience', 'klantbeleving'],
	['customer journey', 'klantreis'],
	['hiring manager', 'leidinggevende'],
	['customer service', 'klantenservice'],
	['customer care', 'klantenservice'],
	['customer support', 'klantenservice'],
	['customer facing', 'met klanten'],
	['soft skills', 'sociale vaardigheden'],
	['hard skills', 'vakkennis'],
	['high performance', 'hoge prestaties'],
	['best practices', 'beproefde werkwijzen'],
	['quick wins', 'snelle winst'],
	['work life', 'werk en privé'],
]);

/** Words that are the name of a thing beside others: where software is kept, and in art. */
export const namesBeside: readonly { word: RegExp; beside: RegExp }[] = [
	{ word: /^issues?$/i, beside: /github|gitlab|jira/i },
	{ word: /^performances?$/i, beside: /dans|kunst|theater|museum/i },
];

/** Compounds such as “communicatieskills” are as English as their last part. */
export const englishEndings: readonly { ending: string; dutch: string }[] = [
	{ ending: 'skills', dutch: 'vaardigheden' },
	{ ending: 'mindset', dutch: 'houding' },
	{ ending: 'meeting', dutch: 'overleg' },
	{ ending: 'meetings', dutch: 'overleggen' },
	{ ending: 'targets', dutch: 'doelen' },
];
