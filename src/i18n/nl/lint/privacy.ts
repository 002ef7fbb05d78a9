import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { toWrite } from '#i18n/to-write.ts';

/** Sentences of the rules on privacy. */
export const privacyText = {
	asksPayHistory: (words: string) => ({
		message: `Met “${words}” vraag je wat iemand nu of eerder verdient.`,
		remedy:
			'Helder vraagt om dit weg te laten; ook de sollicitatiecode van de NVP wijst loonstroken af. Noem zelf het loon voor deze functie, of vraag wat iemand wil verdienen.',
	}),
	asksIdentity: (words: string) => ({
		message: `Je vraagt een sollicitant om “${words}”.`,
		remedy:
			'Laat het weg: volgens de Autoriteit Persoonsgegevens mag je dit niet verwerken tijdens een sollicitatie. Pas bij indiensttreding heb je het nodig.',
	}),
	asksSpecialData: (words: string) => ({
		message: `Met “${words}” vraag je naar een bijzonder persoonsgegeven (AVG, artikel 9).`,
		remedy:
			'Laat het weg: volgens de Autoriteit Persoonsgegevens mag je dit niet verwerken tijdens een sollicitatie. Vraag liever of iemand een bepaalde taak kan doen, bijvoorbeeld dozen tillen van 15 kilo.',
	}),
	asksPersonalData: (words: string) => ({
		message: `Je vraagt om “${words}”. Dat zegt niet of iemand het werk kan, en kan mensen uitsluiten.`,
		remedy:
			'Laat het weg tot na het aanbod. Vraag alleen wat je nodig hebt om iemand te beoordelen.',
	}),
	videoRequired: (words: string) => ({
		message: `De tekst vraagt om “${words}” en noemt geen andere manier.`,
		remedy:
			'Laat de kandidaat kiezen: een video, een brief of een telefoontje. Volgens de Autoriteit Persoonsgegevens mag je een video niet verplichten, omdat afkomst, geloof of een beperking zichtbaar kan zijn.',
	}),
	privacyStatementMissing: (employer: string, file: string) => ({
		message: `Bij “${employer}” staat geen privacyverklaring voor sollicitanten. Wie gegevens verzamelt, moet vertellen wat ermee gebeurt (AVG, artikel 13).`,
		remedy: `Zet het adres ervan in organisations/${file}.md bij “privacyStatement”.`,
	}),
	privacyMissing: () => ({
		message: 'Er staat niet welke gegevens je van een sollicitant bewaart, en hoelang.',
		remedy:
			'Helder vraagt om “privacy”: welke gegevens het zijn (data), wie ze leest (readers) en hoeveel weken je ze bewaart (retentionWeeks).',
	}),
	retentionTooLong: (weeks: number, usual: number, withConsent: number) => ({
		message: `Je bewaart gegevens “${weeks}” weken na de procedure. De Autoriteit Persoonsgegevens noemt ${usual} weken gebruikelijk, en met toestemming hooguit een jaar.`,
		remedy: `Maak er ${usual} van. Vraag je toestemming om langer te bewaren, schrijf dat dan in de tekst of bij “faq”; meer dan ${withConsent} weken laat Helder niet toe.`,
	}),
	retentionFarTooLong: (weeks: number, withConsent: number) => ({
		message: `Je bewaart gegevens “${weeks}” weken na de procedure. De Autoriteit Persoonsgegevens noemt met toestemming hooguit een jaar redelijk.`,
		remedy: `Maak er 4 van, of hooguit ${withConsent} als je om toestemming vraagt.`,
	}),
	socialMediaScreeningUnannounced: (words: string) => ({
		message: `Volgens “${words}” kijk je wat iemand op internet zet, maar er staat niet waarom deze functie dat nodig heeft.`,
		remedy:
			'Laat het weg, of zet bij “screening” een regel met type: social-media en de reden. De Autoriteit Persoonsgegevens vindt dat het nodig moet zijn voor de functie en dat je het vooraf meldt.',
	}),
	referenceStepWithoutConsent: (language: SiteLanguage) => ({
		message:
			'Je vraagt referenties op, maar er staat niet dat de kandidaat daar toestemming voor geeft.',
		remedy: `Schrijf het bij de stap, bijvoorbeeld: “${toWrite.referencesByChoice[language]}”.`,
	}),
	referenceWithoutConsent: (words: string) => ({
		message: `Bij “${words}” staat niet dat de kandidaat daar toestemming voor geeft.`,
		remedy:
			'Volgens de sollicitatiecode van de NVP vraag je vooraf toestemming. Schrijf dat erbij, en noem bij wie je informeert en na welke stap.',
	}),
	vogUnexplained: (words: string) => ({
		message: `De tekst vraagt om “${words}”, maar zegt niet waarom deze functie dat nodig heeft.`,
		remedy:
			'Zet bij “screening” een regel met type: vog en de reden. Zeg ook wie de aanvraag betaalt.',
	}),
	screeningUnexplained: (words: string) => ({
		message: `De tekst noemt een “${words}”, maar zegt niet wat je nagaat en waarom.`,
		remedy: 'Zet bij “screening” per onderzoek een regel met type en reden.',
	}),
	asksCriminalRecord: (words: string) => ({
		message: `Met “${words}” vraag je naar een strafrechtelijk verleden. Volgens de Autoriteit Persoonsgegevens verwerk je zulke gegevens niet tijdens een sollicitatie.`,
		remedy:
			'Heeft de functie het nodig, vraag dan om een VOG: zet bij “screening” een regel met type: vog en de reden.',
	}),
};
