/** Kinds of training. */
export const training =
	/(?:opleiding|studie|cursus|training|scholing|e-learning|certifica|diploma|inwerk|course|study|studies|education|certificate)/iu;

/** Somebody has to follow it. */
export const mandatory =
	/(?<!\p{L})(?:wettelijk\s+)?(?:verplicht|vereist|mandatory|compulsory|obligatory|required)/iu;
