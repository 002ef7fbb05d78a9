/** What stands in the place of a mail address on pages that show none: “xxxx@”, “naam@”, “voornaam.achternaam@”. */
export const isMasked = (email: string): boolean =>
	/^(?:(.)(?:\1|\.){2,}|(?:jouw|je)?naam|voornaam[._-]?(?:achter)?naam|voorletter[._-]?achternaam|.*\.)@/i.test(
		email,
	);
