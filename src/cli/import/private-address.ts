import { BlockList, isIP } from 'node:net';

/**
 * Addresses that do not lead out to the public internet: IANA's special-purpose registries,
 * https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry, known on
 * 2026-11-22.
 */
const special = new BlockList();
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const)
	special.addSubnet(net, prefix, 'ipv4');

/** What is handed out to the public of IPv6; what is special inside it follows. */
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const)
	special.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is private, loopback, link-local or otherwise not public; also one that is none. */
export function isPrivateAddress(address: string): boolean {
	switch (isIP(address)) {
		case 4:
			return special.check(address, 'ipv4');
		case 6:
			// IPv4-mapped and NAT64 addresses lie outside 2000::/3 too, and are refused with the rest.
			return !publicSix.check(address, 'ipv6') || special.check(address, 'ipv6');
		default:
			return true;
	}
}
