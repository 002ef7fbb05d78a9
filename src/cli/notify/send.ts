import { WrongUse } from '#cli/wrong-use.ts';
import { addressesToTell, type Difference, vacanciesToTell } from '#cli/notify/difference.ts';
import {
	type Credentials,
	credentialsFrom,
	googleMessages,
	googleQuota,
	googleVariable,
	tokenMessage,
} from '#cli/notify/google-indexing.ts';
import { indexNowMessages, indexNowVariable } from '#cli/notify/index-now.ts';
import { type Message, posted, Refusal, type Request } from '#cli/notify/service.ts';
import type { NotifyText } from '#i18n/nl/notify.ts';
import type { SettingsText } from '#i18n/nl/settings.ts';
import { settingsFrom } from '#store/settings.ts';

/** What sending needs of the process, and where it says what it did. */
export interface Sending {
	env: NodeJS.ProcessEnv;
	now: Date;
	request: Request;
	say: (line: string) => void;
	text: NotifyText;
	settings: SettingsText;
}

/** Tells every service of which the environment holds a key. */
export async function send(difference: Difference, url: string, sending: Sending): Promise<void> {
	const { env, now, settings, say, text } = sending;
	const key = settingsFrom(env, now, settings).indexNowKey;
	const source = env[googleVariable];
	if (!key && !source) throw new WrongUse(text.noKeys([indexNowVariable, googleVariable]));
	// Wrong credentials are told before anything goes out.
	const token = source ? tokenFor(source, sending) : undefined;
	say('');
	if (key) await sendToIndexNow(addressesToTell(difference), url, key, sending);
	else say(text.noKey('IndexNow', indexNowVariable));
	if (token) await sendToGoogle(googleMessages(vacanciesToTell(difference), url), token, sending);
	else say(text.noKey('Google', googleVariable));
}

async function sendToIndexNow(
	addresses: readonly string[],
	url: string,
	key: string,
	{ request, say, text }: Sending,
): Promise<void> {
	if (addresses.length === 0) say(text.nothingFor('IndexNow'));
	for (const { addresses: count, message } of indexNowMessages(addresses, url, key)) {
		await posted('IndexNow', message, request);
		say(text.sent('IndexNow', count));
	}
}

async function sendToGoogle(
	messages: readonly Message[],
	token: Message,
	{ request, say, text }: Sending,
): Promise<void> {
	if (messages.length === 0) return say(text.nothingFor('Google'));
	const accessToken = accessTokenIn(await posted('Google', token, request));
	const within = messages.slice(0, googleQuota);
	for (const message of within) await posted('Google', message, request, accessToken);
	say(text.sent('Google', within.length));
	const over = messages.length - within.length;
	if (over > 0) say(text.overQuota(over, googleQuota));
}

function tokenFor(source: string, { now, text }: Sending): Message {
	const credentials: Credentials | undefined = credentialsFrom(source);
	try {
		if (credentials) return tokenMessage(credentials, now);
	} catch {
		// A key that cannot sign is no key; what it looks like stays secret.
	}
	throw new WrongUse(text.brokenCredentials(googleVariable));
}

function accessTokenIn(answer: string): string {
	const token = /"access_token"\s*:\s*"([^"\\]+)"/.exec(answer)?.[1];
	if (token === undefined) throw new Refusal('Google', 200, answer.slice(0, 300));
	return token;
}
