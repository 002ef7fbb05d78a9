import { type Province, provinces } from '#domain/province.ts';

/** Four-digit postcodes from the first to the last that all lie in one province. */
export type PostcodeArea = readonly [first: number, last: number, province: Province];

/**
 * The first, the last, and the province by its number in `provinces`.
 *
 * Derived from the postcodes with their municipality in the annex of the Regeling regio-indeling
 * samenwerkingsverbanden passend onderwijs PO en VO (https://wetten.overheid.nl/BWBR0032324, state
 * 2015, read 2026-11-22), changed for the one later move of a provincial border: Leerdam and Zederik
 * became part of Vijfheerenlanden in Utrecht on 2019-01-01. Codes between two provinces, and 9564
 * (Zandberg, on both sides of a border), are left out.
 */
const rows = `1000 1277 7
1300 1363 1
1380 1383 7
1390 1393 9
1394 1394 7
1396 1396 9
1398 1424 7
1426 1427 9
1428 1428 11
1430 2158 7
2159 2163 11
2165 2165 7
2170 3381 11
3400 3464 9
3465 3466 11
3467 3621 9
3625 3625 7
3626 3648 9
3651 3653 11
3700 3769 9
3770 3785 3
3791 3791 9
3792 3794 3
3800 3836 9
3840 3888 3
3890 3899 1
3900 3922 9
3925 3925 3
3927 3999 9
4000 4119 3
4121 4145 9
4147 4161 3
4163 4163 9
4171 4197 3
4200 4209 11
4211 4212 3
4213 4213 11
4214 4214 3
4221 4225 11
4231 4235 9
4241 4241 11
4243 4247 9
4250 4288 6
4300 4589 10
4600 4671 6
4675 4675 10
4681 4681 6
4691 4698 10
4700 5298 6
5300 5335 3
5340 5764 6
5766 5817 5
5821 5846 6
5850 6019 5
6021 6029 6
6031 6471 5
6500 6582 3
6584 6599 5
6600 7399 3
7400 7437 8
7439 7439 3
7440 7702 8
7705 7705 0
7707 7739 8
7740 7766 0
7770 7798 8
7800 7944 0
7946 7946 8
7948 7949 0
7951 7955 8
7957 7991 0
8000 8045 8
8051 8052 3
8055 8066 8
8070 8097 3
8100 8154 8
8160 8194 3
8196 8198 8
8200 8256 1
8260 8294 8
8300 8322 1
8325 8347 8
8351 8351 0
8355 8378 8
8381 8387 0
8388 8435 2
8437 8439 0
8440 9299 2
9300 9343 0
9350 9367 4
9400 9475 0
9479 9479 4
9480 9497 0
9500 9503 4
9511 9537 0
9540 9563 4
9566 9566 4
9571 9574 0
9580 9591 4
9600 9651 4
9654 9659 0
9661 9747 4
9749 9749 0
9750 9756 4
9760 9766 0
9770 9845 4
9850 9853 2
9860 9866 4
9871 9873 2
9880 9999 4`;

export const postcodeAreas: readonly PostcodeArea[] = rows.split('\n').flatMap((row) => {
	const [first = 0, last = 0, number = 0] = row.split(' ').map(Number);
	const province = provinces[number];
	return province ? [[first, last, province]] : [];
});
