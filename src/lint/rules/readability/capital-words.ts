import { wordSet } from '#lint/core/word-set.ts';

/** Abbreviations that readers of a vacancy know, in capitals. */
const knownAbbreviations = wordSet(`
	ABP AED AI ANWB AOW API APK APP ATM AVG BBL BHV BIG BIJV BOL BSN BSO BTW BV CAO CBR CBS CD
	CEO CI CMS CNC CNV CSS CTO CV DHL DI DJ DNA DO DVD ECG EEG EHBO EK EU EUR FAQ FIFA FNV FR GDPR GGD GGZ
	GIT GPS GSM GVB HAVO HBO HR HRM HTML IBM ICT ID IJ IG IND ING IP IPC IQ IT JBOSS JIRA JS JSON
	KLM KMO KNMI KNVB LEAN LED MA MBA MBO MKB MRI MS NASA NAVO NB NET NL NPM NPO NS NV OCMW OCR OK OR OV
	PABO PC PDF PGB PHP PIN PR PS QR RAM RDW REST RET RIVM ROC RTL RVS SAP SASS SCRUM SCSS SEO SMS SOS
	SPSS SQL TV UI UK UPS URL USA USB UV UWV UX VK VIP VMBO VOG VPN VR VS VWO WA WC WIA WIFI WK WLZ
	WMO WO WW XML ZA ZO ZZP
`);

/** Ordinary words that are short enough to look like an abbreviation when they are shouted. */
export const ordinaryWords = wordSet(`
	AL ALLE ALS ALTIJD AVOND BEL BEN BIJ DAN DAT DE DEZE DIE DIT DOE DUS ECHT EEN EN ER ERG GAAN GEEN GOED GRAAG HEB HEEL
	HET HIER HOE IK IN IS JA JE JIJ JOU JOUW KOM KUN LEES LEUK LET MAAR MAG MEER MET MOET NACHT NEE NIET NIEUW
	NOG NOOIT NU OF OM ONS ONZE OOK OP SNEL SPOED STOP SUPER TE TEAM TOE TOP UIT VAN VAST VOOR WAAR WAT WE WEL WERK
	WIE WIJ WIL ZEER ZEKER ZELF ZIJN ZO ZOEK
	ALL ALWAYS AND ANY APPLY ARE BEST BOTH CALL CAN FOR GET GOOD GREAT HAVE HOW JOB JOIN KNOW LOVE
	MAKE MORE MOST MUST NEVER NEW NOT NOW ONLY OUR READ THAT THE THIS TODAY US VERY WANT WHAT WHO WHY WILL WITH WORK YES YOU YOUR
`);

/** A word of two or more letters that are all capitals. */
export const isInCapitals = (word: string): boolean =>
	!mayBeSmall.test(word.charAt(1)) && /^\p{Lu}{2,}$/u.test(word);

/** True of the second letter of nearly every word, and quick to see. */
const mayBeSmall = /^[a-z]?$/;

/** Nobody abbreviates to six letters. */
export const longestAbbreviation = 5;

const romanNumeral = /^[IVX]+$/;

/** Whether every reader knows this abbreviation, such as AVG or HBO. */
export const isKnownAbbreviation = (word: string): boolean => knownAbbreviations.has(word);

/** Whether a word is an abbreviation that not every reader knows. */
export const isUnknownAbbreviation = (word: string): boolean =>
	isInCapitals(word) &&
	word.length <= longestAbbreviation &&
	!knownAbbreviations.has(word) &&
	!ordinaryWords.has(word) &&
	!romanNumeral.test(word);
