import { encode } from 'uqr';

/** A QR code to draw as one path of squares. */
export interface QrCode {
	/** Width and height in squares, with the quiet zone around it. */
	size: number;
	/** SVG path data. */
	path: string;
}

/** ISO/IEC 18004 asks for four empty squares around the code. */
const quietZone = 4;

/** The code of an address, readable when 15 % of it is damaged. */
export function qrCodeOf(address: string): QrCode {
	const { size, data } = encode(address, { ecc: 'M', border: quietZone });
	return { size, path: data.map(rowPath).join('') };
}

/** Neighbouring dark squares become one rectangle: no white seams, fewer bytes. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x += 1) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x += 1;
		const width = x - start + 1;
		path += `M${start} ${y}h${width}v1h-${width}z`;
	}
	return path;
}
