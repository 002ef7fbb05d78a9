/** Days `yyyy-mm-dd`, and the file of an employer that the board knows. */
interface Around {
	organisation: string;
	published: string;
	closes: string;
}

/** A whole vacancy to begin with; all of it is invented. */
export const exampleVacancy = ({ organisation, published, closes }: Around): string => `---
# Dit is een voorbeeld. Alles is verzonnen: vervang elk gegeven door je eigen gegeven.
title: Medewerker klantenservice
organisation: ${organisation}
status: draft # zet hier open als de vacature online mag
published: "${published}"
closes: "${closes}"
confirmed: "${published}"
reference: VOORBEELD-1
jobGroup: klantenservice
locations:
  - { city: Zwolle, postalCode: 8011 AB }
workplace: { type: hybrid, homeDays: 1, allowance: 2.40 }
hours: { min: 24, max: 32 }
salary:
  min: 2500
  max: 2900
  period: month
  fullTimeHours: 36
  stepCriteria: Zonder ervaring begin je op € 2.500. Elk jaar werk met klanten is € 80 meer.
  includesHolidayAllowance: false
  holidayAllowance: 8
allowances:
  - { for: evening, from: "18:00", percent: 25 }
contract:
  type: fixed-term
  months: 12
  trialMonths: 1
  collectiveAgreement: none
shifts:
  - { name: Dag, days: [mon, tue, wed, thu, fri], daysPerWeek: 3, from: "08:30", to: "17:00", breakMinutes: 30 }
  - { name: Laat, days: [tue, thu], daysPerWeek: 1, from: "12:30", to: "21:00", breakMinutes: 30 }
roster:
  knownDaysAhead: 28
  swapping: true
  overtime: { expected: never }
  reachability: { outsideHours: false }
tasks:
  - { task: Je beantwoordt vragen over bestellingen per telefoon en chat., share: 60 }
  - { task: Je handelt klachten af per mail., share: 30 }
  - { task: Je houdt de antwoorden op de site bij., share: 10 }
mustHaves:
  - Je schrijft Nederlands op niveau B2.
  - Je kunt elke week één avond werken.
niceToHaves:
  - Je hebt eerder klanten geholpen, in een winkel of aan de telefoon.
taught:
  - Werken met ons systeem voor telefoon en chat
experience: { months: 0 }
education: none
benefits:
  travel: { perKilometre: 0.23 }
  leaveDays: 25
  pension: Je bouwt pensioen op. Wij betalen twee derde van de premie.
team: { size: 9, lead: teamleider klantenservice }
growth:
  - { role: dagcoördinator, afterMonths: 24, salaryStep: € 2.950 tot € 3.300 }
onboarding:
  weeks: 3
  buddy: true
  programme: ["Week 1: meeluisteren", "Week 2: mail en chat", "Week 3: bellen met je buddy naast je"]
  independentAfterWeeks: 6
challenges:
  - Klanten bellen meestal als er iets mis is. Ongeveer één op de tien is boos.
targets:
  - { measure: Opgelost in één gesprek, value: 7 van de 10, fromWeek: 12 }
selection:
  - { step: Bellen over het rooster, type: phone, minutes: 15, with: de recruiter, assesses: [of het rooster past], withinWorkdays: 3 }
  - { step: Een klantmail beantwoorden, type: practical-test, minutes: 30, assesses: [schrijven], withinWorkdays: 3 }
  - { step: Gesprek op kantoor, type: interview, minutes: 60, with: de teamleider, assesses: [luisteren], withinWorkdays: 5 }
apply:
  email: werk@voorbeeld.example.nl
  cv: optional
  letter: none
  minutes: 5
  replyWithinWorkdays: 5
contact: { role: recruiter, email: werk@voorbeeld.example.nl }
privacy:
  retentionWeeks: 4
  data: [naam, telefoonnummer of e-mailadres]
  readers: de recruiter en de teamleider
---
Je helpt klanten die op een pakket wachten, een kapot kopje kregen of iets willen ruilen. Je doet dat vanuit Zwolle, en één
dag per week vanuit huis.

## Een dag

Om half negen lees je met je collega’s de mails van de avond. Daarna beantwoord je chats, twee tegelijk. Na de lunch bel je.
Tot € 50 beslis je zelf wat een klant terugkrijgt.

Je kunt hier solliciteren ongeacht je geslacht.
`;
