/** What the author of a vacancy reads when Google would refuse it. */
export const googleText = {
	title: (title: string) =>
		`De titel “${title}” bevat een uitroepteken of een sterretje. Google kan dat als spam zien. Haal het teken weg.`,
	country: (codes: string) =>
		`Google kent het land “${codes}” niet. Schrijf de code van twee letters van een land, zoals NL of BE.`,
	other: (property: string) =>
		`Met deze gegevens neemt Google de vacature niet aan, door “${property}”. Kijk ze na, of laat google weg bij channels.`,
};
