import type { Backend } from '@sveltia/cms';
import type { Manage } from '#domain/schema/manage.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

type Known = Manage['backend'];

/** Where each service answers programs, unless a board names a server of its own. */
const apis: Readonly<Record<Known['name'], string>> = {
	github: 'https://api.github.com',
	gitlab: 'https://gitlab.com/api/v4',
	gitea: 'https://gitea.com/api/v1',
};

/** Where each service gives a key in exchange for a login, without a proxy (PKCE, RFC 7636). */
const logins: Readonly<Partial<Record<Known['name'], string>>> = {
	gitlab: 'https://gitlab.com',
	gitea: 'https://gitea.com',
};

/** The service that keeps the files, as Sveltia wants it described. */
export const backendOf = ({ name, repo, branch, api, login, appId }: Known): Backend =>
	({
		name,
		repo,
		...(branch && { branch }),
		...(api && { api_root: api }),
		...(login && { base_url: login }),
		...(appId && { app_id: appId }),
		...(name === 'gitlab' && appId && { auth_type: 'pkce' }),
		// Without a proxy GitHub lets people in by a token alone.
		...(name === 'github' && !login && { auth_methods: ['token'] }),
		commit_messages: cmsText.commits,
	}) as Backend;

/** The hosts that a browser must be allowed to talk to: protocol and host. */
export function originsOf({ name, api, login }: Known): string[] {
	const addresses = [api ?? apis[name], name === 'github' ? undefined : (login ?? logins[name])];
	return [...new Set(addresses.flatMap((address) => (address ? [new URL(address).origin] : [])))];
}
