/** Names of a medical examination. */
export const examWords = [
	/(?:medische |aanstellings)keuring(?:en)?/u,
	/medisch onderzoek|gezondheids(?:verklaring|vragenlijst|test|keuring|onderzoek)/u,
	/(?:word je|je wordt|keurt) (?:\p{L}{1,15} ){0,4}(?:gekeurd|bedrijfsarts)/u,
	/(?:je|jezelf) (?:medisch )?(?:te )?(?:laten|laat) keuren/u,
	/je (?:medisch )?laten keuren/u,
	/medical (?:exam|examination|check|test|assessment)/u,
	/health (?:declaration|questionnaire)/u,
];

/** Words by which the examination comes after all other steps. */
export const lastStep = [
	/laatste/u,
	/na (?:het|je|ons) (?:aanbod|gesprek|gesprekken|selectie)/u,
	/na afloop/u,
	/aan het (?:eind|einde)/u,
	/pas als|pas na|aangenomen|voordat je begint/u,
	/(?:last|final) step/u,
	/after (?:the|your|our|all) (?:offer|interviews?|selection)/u,
	/only after|before you start|once hired/u,
];

/** Then an examination is part of the selection, and not the work itself. */
export const procedureWords = [
	/\p{L}{0,15}procedure|sollicit\p{L}{1,16}|selectie|aanstelling\p{L}{0,8}|onderga\p{L}{0,3}|slaagt?/u,
	/(?:volgt|komt|krijg je|moet je) (?:[\p{L}\d]{1,15} ){0,4}(?:keuring|onderzoek|gezondheidstest|aanstellingskeuring)|arbodienst|bedrijfsarts/u,
	/goedgekeurd|verplicht|voordat je|hoort bij/u,
	/keur(?:en|t)/u,
	/gekeurd|onderdeel|laatste stap|krijg je|doe je/u,
	/application|hiring|appointment|undergo/u,
	/pass(?:es|ed)?/u,
	/required|mandatory|before you start|part of/u,
	/(?:last|final) step/u,
];
