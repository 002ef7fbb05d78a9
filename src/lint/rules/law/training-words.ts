/** Kinds of training in a Dutch sentence. */
export const training =
	/(?:opleiding|studie|cursus|training|scholing|e-learning|certifica|diploma|inwerk)/iu;

/** Somebody has to follow it. */
export const mandatory = /(?<!\p{L})(?:wettelijk\s+)?(?:verplicht|vereist)/iu;
