import { expect, test } from 'vitest';
import { isPrivateAddress } from '#cli/import/private-address.ts';

test.each([
	...['127.0.0.1', '127.255.255.254', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
	...['169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '192.0.2.1'],
	...['::1', '::', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1'],
	...[
		'::ffff:127.0.0.1',
		'::ffff:10.0.0.1',
		'::ffff:7f00:1',
		'::127.0.0.1',
		'64:ff9b::7f00:1',
		'2002:7f00:1::',
	],
	...['localhost', '', '127.1'],
])('refuses %s', (address) => {
	expect(isPrivateAddress(address)).toBe(true);
});

test.each([
	'8.8.8.8',
	'172.15.0.1',
	'172.32.0.1',
	'192.167.1.1',
	'2a00:1450:400e::1',
	'2606:4700::1',
])('lets %s through', (address) => {
	expect(isPrivateAddress(address)).toBe(false);
});
