import { describe, expect, it } from 'vitest';
import { topicOf } from './topic';

describe('topicOf', () => {
  it.each([
    ['Slotwright is dock booking for chilled and frozen distributors.', 'dock booking'],
    ['Dock booking that suppliers fill in themselves.', 'dock booking'],
    ['Rotas that staff can read six weeks ahead.', 'rotas'],
    ['We help logistics teams cut empty miles with route planning software.', 'empty miles'],
    ['Acme is a route planning platform for hauliers.', 'route planning'],
    ['We are a recruitment agency for nurses.', 'recruitment'],
    ['Rotawell makes rota planning software for hospitals and factories.', 'rota planning'],
    [
      'We help finance teams close the month faster. Our software matches supplier invoices to orders.',
      'supplier invoices',
    ],
    ['Northbeam is the leading provider of cloud backup.', 'cloud backup'],
  ])('%s → %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it.each([
    'Acme',
    'We are great.',
    'Wir bauen Software für Krankenhäuser.',
    'We leverage AI to unlock potential.',
    'Founded in 1999.',
  ])('names no topic it is not sure of: %s', (text) => {
    expect(topicOf(text)).toBeNull();
  });
});

it.each([
  ['Shiftwell makes roster software for hospitals.', 'roster'],
  ['Acme sells pumps for waterworks.', 'pumps'],
  ['Deel handles payroll for remote teams.', 'payroll'],
  ['clearbook closes the books for small firms.', null],
  ['We make it easy to hire.', null],
  ['Helping dentists fill empty chairs.', null],
  ['Slotwright is dock booking for chilled distributors.', 'dock booking'],
  ['The sensors run for six years on one battery.', null],
  ['Beartone listens to bearings with small sensors. The sensors run for six years.', 'bearings'],
  ['Coverly finds a supply teacher by 7.15 in the morning.', 'supply teachers'],
  ['Formwise is a form builder for councils.', 'form builders'],
  ['Brieflet turns bundles of tribunal documents into a dated list.', 'tribunal documents'],
  ['Croplane rents trained packing crews to growers.', 'trained packing crews'],
  ['Gatewise shows carriers how long their trucks stand at each customer.', null],
])('never holds a verb or a name: %s', (context, topic) => {
  expect(topicOf(context)).toBe(topic);
});
