import { anyOf } from '#domain/written/alternatives.ts';

/** Hours of something else than the contract. */
export const otherHours = anyOf('', [
	/opleiding|studie|stud(?:ie|eer)|school|cursus|training|stage(?:dag)|lessen|leerwerk/,
	/klant(?!en(?:service|contact|advi|relatie)|contact)|open|support|bereikbaar|bezorg/,
	/overwerk|piek|soms|ongeveer|extra|later|groei/,
	/verlof|vakantie|adv|sport|reist?|thuis/,
	/collega|team van/,
]);
