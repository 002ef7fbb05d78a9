import { plural } from '#i18n/en/count.ts';
import type { NotifyText } from '#i18n/nl/notify.ts';

const addresses = (count: number): string => plural(count, 'address', 'addresses');

/** What `npm run notify` says. */
export const notifyText: NotifyText = {
	usage:
		'Usage: npm run notify -- --from <folder of the last build> --to <folder of the new build> [--send] [--locale nl|en]',
	help: `Usage: npm run notify -- --from FOLDER --to FOLDER [options]

Tells search engines which pages are new, changed or gone. Without --send it only shows what would
be sent.

  --from FOLDER   folder of the last build
  --to FOLDER     folder of the new build
  --send          really send it
  --locale nl|en  language of the report`,
	noList: (folder) =>
		`The folder ${folder} holds no readable _helder/pages.json. Give a folder that npm run build has made.`,
	otherBoard: (from, to) =>
		`One build is of ${from}, the other of ${to}. Compare the same board twice.`,
	previewBuild: (folder) =>
		`No page in ${folder} may be in a search engine: this is a preview. Give the build that is online.`,
	compared: (url) => `What has changed on ${url}`,
	added: (count) => `New: ${addresses(count)}`,
	changed: (count) => `Changed: ${addresses(count)}`,
	removed: (count) => `Gone: ${addresses(count)}`,
	nothing: 'Nothing has changed.',
	nothingFor: (service) => `${service}: nothing to tell.`,
	wouldSend: (service, count) => `${service}: ${addresses(count)}. This is what I would send:`,
	notSent:
		'Nothing has been sent. With --send I send it to every service of which a key has been set.',
	sent: (service, count) => `${service}: ${addresses(count)} sent.`,
	noKey: (service, variable) => `${service}: not sent, because ${variable} has not been set.`,
	noKeys: (variables) =>
		`There is no key to send with. Set ${variables.join(' or ')}, or leave --send out.`,
	brokenCredentials: (variable) =>
		`${variable} is no key of a service account. Put the whole content of Google’s JSON file in it.`,
	refused: (service, status, answer) =>
		`${service} refuses the message (${status}): ${answer || 'without a reason'}`,
	unreachable: (service, reason) => `${service} cannot be reached: ${reason}`,
	overQuota: (count, most) =>
		`Google accepts ${most} messages a day by default. There is no room for ${addresses(count)}: Google finds them later through the sitemap.`,
};
