/** A message to a search engine, as it goes over the line. */
export interface Message {
	url: string;
	contentType: string;
	body: string;
}

/** The part of `fetch` that this command needs; tests lead it to a server of their own. */
export type Request = (url: string, init: RequestInit) => Promise<Response>;

/** A service did not take a message; status 0 when it could not be reached. */
export class Refusal extends Error {
	readonly service: string;
	readonly status: number;

	constructor(service: string, status: number, answer: string) {
		super(answer);
		this.service = service;
		this.status = status;
	}
}

const patienceMs = 30_000;
const longestAnswer = 300;

/** Posts a message and returns the answer; throws a `Refusal` when it is not taken. */
export async function posted(
	service: string,
	{ url, contentType, body }: Message,
	request: Request,
	token?: string,
): Promise<string> {
	const headers = {
		'Content-Type': contentType,
		...(token !== undefined && { Authorization: `Bearer ${token}` }),
	};
	const signal = AbortSignal.timeout(patienceMs);
	try {
		const response = await request(url, { method: 'POST', headers, body, signal });
		const answer = await response.text();
		if (response.ok) return answer;
		throw new Refusal(service, response.status, answer.trim().slice(0, longestAnswer));
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(service, 0, error instanceof Error ? reasonOf(error) : String(error));
	}
}

/** `fetch` says “fetch failed” and gives the reason as its cause. */
const reasonOf = ({ message, cause }: Error): string =>
	cause instanceof Error && cause.message !== '' ? cause.message : message;
