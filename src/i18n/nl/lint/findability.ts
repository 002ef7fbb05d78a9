/** Sentences of the rules on findability. */
export const findabilityText = {
	openingMissing: () => ({
		message: 'De vacature begint niet met een alinea tekst.',
		remedy: 'Begin met twee zinnen: wat het werk is en waar. Een plaatje kan daarna.',
	}),
	openingTooLong: (length: number, shown: number) => ({
		message: `De eerste zin telt ${length} tekens. Een zoekmachine toont er ongeveer ${shown} en kapt hem af.`,
		remedy: 'Zeg in de eerste zin wat het werk is, en zet de rest in een tweede zin.',
	}),
	titleDecoration: (marks: string) => ({
		message: `In de titel staat “${marks}”. Google kan dat als spam zien.`,
		remedy: 'Haal het weg. Een titel is alleen de functie.',
	}),
	titleInCapitals: (words: string) => ({
		message: `“${words}” staat in hoofdletters.`,
		remedy: 'Schrijf de titel zoals een gewone zin: alleen de eerste letter groot.',
	}),
	titleLength: (length: number, comfortable: number) => ({
		message: `De titel telt ${length} tekens. Een zoekmachine en een telefoon tonen hem dan niet helemaal.`,
		remedy: `Houd het bij de functie, in hooguit ${comfortable} tekens.`,
	}),
	titleVague: (words: string) => ({
		message: `Met “${words}” in de titel weet niemand welk werk het is. Niemand zoekt daarop.`,
		remedy: 'Schrijf alleen de naam van de functie, zoals kandidaten die intikken.',
	}),
	titleNeedless: (words: string) => ({
		message: `“${words}” hoeft niet in de titel: niemand zoekt daarop.`,
		remedy: 'Schrijf alleen de naam van de functie, zoals kandidaten die intikken.',
	}),
	titleWithEmployer: (name: string) => ({
		message: `In de titel staat de werkgever: “${name}”. Die staat op elke pagina al naast de titel.`,
		remedy: 'Schrijf alleen de naam van de functie.',
	}),
	titleWithPay: (amount: string) => ({
		message: `In de titel staat een bedrag: “${amount}”.`,
		remedy: 'Zet het bedrag bij “salary”. Dan kunnen kandidaten erop zoeken.',
	}),
	titleWithPlace: (place: string) => ({
		message: `In de titel staat een plaats: “${place}”.`,
		remedy: 'Zet de plaats bij “locations”. Zoekmachines en lijsten tonen hem dan naast de titel.',
	}),
	titleWithSexMarker: (marker: string) => ({
		message: `In de titel staat “${marker}”. Dat mag, maar Helder vraagt een titel met alleen de functie.`,
		remedy: 'Zet in de tekst een zin dat iedereen welkom is, ongeacht geslacht.',
	}),
};
