import { describe, expect, test } from 'vitest';
import { bare, reported, reportsOn } from './vague-texts.ts';

const english = bare.replace('status: open', 'status: open\nlanguage: en');

describe('found in an English vacancy, by the class of its words', () => {
	test.each([
		['traits after “you are”', 'You are curious and resourceful.', 'curious and resourceful'],
		[
			'a trait and a trade',
			'We need a resilient planning specialist.',
			'resilient planning specialist',
		],
		['a trait as a whole item', '- Punctual', 'Punctual'],
		[
			'a skill without a task',
			'You have excellent listening skills.',
			'excellent listening skills',
		],
		['a record without a figure', 'You have a proven track record.', 'proven track record'],
		['an ability of anybody', 'You are able to work in a team.', 'work in a team'],
		['a fast learner', 'You learn quickly.', 'learn quickly'],
		['a figure of speech', 'You are not afraid to roll up your sleeves.', 'roll up your sleeves'],
		['a question for anybody', 'Are you ready for the next step?', 'ready for the next step'],
		['a day like no other', 'With us no day is the same.', 'no day is the same'],
		['an open end', 'You do other duties as required.', 'other duties as required'],
		['a task without an object', 'You drive growth.', 'drive growth'],
		['relations', 'You build strong relationships.', 'build strong relationships'],
		['a manner', 'You answer in a timely manner.', 'in a timely manner'],
		['a belief', 'We believe in honest craft.', 'We believe in honest craft'],
		['a world to change', 'We are changing the future of logistics.', 'changing the future'],
		['growth without a figure', 'We have grown rapidly.', 'grown rapidly'],
		[
			'the best',
			'You work for one of the most exciting brands.',
			'one of the most exciting brands',
		],
		['room for something', 'You get plenty of room for ideas.', 'plenty of room for ideas'],
		['growth for the reader', 'We support your career growth.', 'career growth'],
		['a start', 'A flying start to your career.', 'flying start'],
		['who you are', 'Here you can be yourself.', 'be yourself'],
		['people', 'You work with warm, helpful colleagues.', 'warm, helpful colleagues'],
		['terms', 'You get a generous travel allowance.', 'generous travel allowance'],
		['a place', 'You work in our spacious and modern office.', 'spacious and modern office'],
		['a climate', 'We have a relaxed working atmosphere.', 'relaxed working atmosphere'],
		['hours', 'We are flexible in when you work.', 'flexible in when you work'],
		['an opinion before any noun', 'You ride stunning bicycles.', 'stunning bicycles'],
		['a start without a date', 'You can start as soon as possible.', 'start as soon as possible'],
	])('%s', (_, body, expected) => {
		expect(reported(body, english).join(' | ')).toContain(expected);
	});
});

describe('not reported in an English vacancy', () => {
	test.each([
		['knowledge with a name', 'You have strong knowledge of Java and Spring Boot.'],
		['a level of a language', 'You have an excellent command of Dutch (C1).'],
		['experience with a tool', '- Extensive experience with AWS and Docker'],
		['a task with an object', 'You improve the loading time of our product pages.'],
		['a mission that says what is done', 'Our mission is to bring water to villages in Kenya.'],
		['a negation', 'You need no proven track record.'],
		['a quotation', 'A colleague says: “A great place to work.”'],
		['hours with times', 'You have a flexible schedule between 8:00 and 18:00.'],
		['pay with an amount', 'You get a generous salary of €3,200 to €4,100 a month.'],
		['drinks with a frequency', 'You are welcome at our fun drinks, which are monthly.'],
		['growth with figures', 'We have grown rapidly, from 40 to 55 people.'],
		['a start with a date', 'You can start as soon as possible, from 1 March 2027.'],
		['friendly to something', 'We are a bike-friendly company.'],
		['where somebody worked before', 'You have experience at a fast-growing company.'],
		['care', 'You give personal care to residents.'],
		['what somebody can do', 'You can do it from home.'],
		['how to apply', 'We look forward to your application.'],
	])('%s', (_, body) => {
		expect(reported(body, english)).toEqual([]);
	});
});

describe('the advice for English words fits what was found', () => {
	test.each([
		['You are accurate.', 'You check name, IBAN and amount before you send an invoice.'],
		['You are empathetic and patient.', 'You keep asking until you know what a caller needs.'],
		['You are persuasive.', 'You make five customers an offer a day.'],
		['You have strong analytical skills.', 'You find repeat contacts in an export of 20,000 rows.'],
		['You go the extra mile.', 'You call every customer back before 17:00.'],
		['You get a generous travel allowance.', '€0.23 a kilometre, or public transport in full.'],
		['We offer excellent career opportunities.', 'After 18 months: senior, scale 7.'],
	])('%s', (body, example) => {
		const { reports } = reportsOn(body, english);

		expect(reports.map(({ remedy }) => remedy)).toEqual([expect.stringContaining(example)]);
	});
});
