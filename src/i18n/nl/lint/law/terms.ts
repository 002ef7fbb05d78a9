/** Sentences of the rules on training, other work and fees. */
export const lawTermsText = {
	trainingClawback: () => ({
		message:
			'Hier staat dat iemand scholing moet terugbetalen. Voor scholing die de wet of de cao verplicht stelt, is zo’n afspraak nietig (artikel 7:611a BW).',
		remedy:
			'Laat de zin weg, of schrijf voor welke niet-verplichte opleiding het geldt en hoe het bedrag afloopt.',
	}),
	trainingOwnCostOrTime: () => ({
		message:
			'Hier staat scholing in eigen tijd of op eigen kosten. Scholing die de wet of de cao verplicht stelt, is gratis en telt als werktijd (artikel 7:611a BW).',
		remedy:
			'Schrijf dat verplichte scholing betaald en onder werktijd is, of dat deze scholing vrijwillig is.',
	}),
	sideJobBan: () => ({
		message:
			'Hier staat een verbod op ander werk, zonder reden. Zo’n verbod houdt alleen stand met een objectieve reden, zoals veiligheid of een belangenconflict (artikel 7:653a BW).',
		remedy: 'Laat het verbod weg, of noem de reden en om welk werk het gaat.',
	}),
	jobseekerFee: () => ({
		message:
			'Hier staat dat iemand betaalt om werk te krijgen. Een bureau dat bemiddelt of uitzendt, mag daarvoor niets vragen aan de kandidaat (artikel 3 en 9 Waadi).',
		remedy: 'Laat deze kosten weg.',
	}),
};
