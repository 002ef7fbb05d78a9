const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say nothing about a job, Dutch and English. */
export const emptyWords = listed(`
	de het een en of in op te ten ter van voor met bij naar als aan om uit tot over per is er dat die
	dit deze wie wat waar mijn me ik je jij wij we ons onze u uw geen zoek zoeken gezocht wil kan graag
	wel maar liever alleen leuk leuke mooie goede beste nieuwe omgeving buurt regio centrum nabij rond
	rondom ergens via nodig verplicht niveau nivo uren werktijden provincie s
	the a an and or but only of at for with by to from as on near my i looking find new nice good
	needed required hours
	welke zijn iets heb hebben jullie kun ook mag hoe word worden ben mensen tijdens sprekend spreken
	speaking verdienen verdien verdient hoeveel salaris loon bruto werkweek solliciteren bepalen indelen hoi hallo
`);

/** Words that ask for what is not there; “geen” stands for all of them in lists of words. */
export const negators = listed('geen niet nooit zonder no not never without');

/** Words that every vacancy answers to. */
export const jobWords = listed(`
	vacature vacatures contract baan baantje baantjes banen praca werk werken job jobs functie functies beroep betrekking
	vacancy vacancies work working position
`);

/** Words that narrow little: they help to rank, and need not be there beside another word. */
export const lightWords = listed(`
	medewerker medewerkers medewerkster medewerksters kracht specialist specialisten employee employees
	agent agents staff assistent assistant m v x mv mvx gezocht
`);
