import { describe, expect, it } from 'vitest';
import { nameIn, statementsIn } from './statements';

const told = (text: string, topic: string | null = null) => statementsIn(text, { name: nameIn(text), topic });

describe('statementsIn', () => {
  it('says whose customers and figures they are', () => {
    expect(told('Shiftnote is a handover tool for wards. 27 hospitals in Ireland use it.')).toEqual([
      'Shiftnote is a handover tool for wards',
      '27 hospitals in Ireland use Shiftnote',
    ]);
    expect(told('Slotwright is dock booking. Suppliers book their own slots at each site.')).toContain(
      'With Slotwright, suppliers book their own slots at each site',
    );
    expect(
      told('We build rota planning. Staff see their shifts six weeks ahead.', 'rota planning'),
    ).toContain('With our rota planning, staff see their shifts six weeks ahead');
  });

  it('leaves out what leans on the sentence before', () => {
    expect(told('Ledgerline matches balances as they are booked. It connects to SAP and Oracle.')).toEqual([
      'Ledgerline matches balances as they are booked',
    ]);
  });

  it('keeps the capital of a name', () => {
    expect(
      told('Gatewise shows how long trucks stand. Norwood Freight cut waiting time in four months.'),
    ).toContain('With Gatewise, Norwood Freight cut waiting time in four months');
  });
});

describe('nameIn', () => {
  it.each([
    ['Coverly finds a supply teacher by 7.15.', 'Coverly'],
    ['Stabilo Labs runs stability chambers.', 'Stabilo Labs'],
    ['We help dentists.', null],
    ['Finance teams close the month with us.', null],
  ])('%s → %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});
