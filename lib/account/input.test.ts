import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/parse';
import {
  channelsInput,
  companyContextInput,
  retentionInput,
  senderInput,
  timeZoneInput,
  workingTimeInput,
} from './input';

const fieldsOf = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return error instanceof AppError ? error.fields : error;
  }
};
const sender = { name: '', title: '', company: '', signature: '', postalAddress: '', optOutLine: '' };

describe('the inputs of the settings', () => {
  it('take empty texts, trimmed ones, other scripts and markup as they stand', () => {
    expect(parse(senderInput, sender)).toEqual(sender);
    const odd = { ...sender, name: '  מרתה <b>🙂</b> ', signature: 'Marta\nSlotwright\n' };
    expect(parse(senderInput, odd)).toMatchObject({ name: 'מרתה <b>🙂</b>', signature: 'Marta\nSlotwright' });
  });

  it('name the field that holds too much, and by how much', () => {
    const long = { ...sender, name: 'x'.repeat(201), signature: 'y'.repeat(5000) };
    expect(fieldsOf(() => parse(senderInput, long))).toEqual({
      name: 'Your name may have at most 200 characters; this has 201.',
      signature: 'The signature may have at most 1,000 characters; this has 5,000.',
    });
    expect(fieldsOf(() => parse(companyContextInput, { companyContext: 'x'.repeat(4001) }))).toHaveProperty(
      'companyContext',
    );
  });

  it('take two note limits, and a number of notes or none', () => {
    expect(parse(channelsInput, { noteLimit: 300, notesPerMonth: null })).toEqual({
      noteLimit: 300,
      notesPerMonth: null,
    });
    expect(fieldsOf(() => parse(channelsInput, { noteLimit: 250, notesPerMonth: Number.NaN }))).toEqual({
      noteLimit: 'The note limit must be 200 or 300 characters.',
      notesPerMonth: 'Notes a month must be a whole number from 0 to 1,000, or no limit.',
    });
    for (const notesPerMonth of [-1, 1.5, 1001])
      expect(fieldsOf(() => parse(channelsInput, { noteLimit: 200, notesPerMonth }))).toHaveProperty(
        'notesPerMonth',
      );
  });

  it('take any zone that there is, by its own name', () => {
    expect(parse(timeZoneInput, { timeZone: 'europe/berlin' })).toEqual({ timeZone: 'Europe/Berlin' });
    for (const timeZone of ['', 'Mars/Olympus', '+02:00', 'Europe/Berlin; drop table'])
      expect(fieldsOf(() => parse(timeZoneInput, { timeZone }))).toEqual({
        timeZone: 'The time zone must be one of the list.',
      });
  });

  it('take days of the week, each once, and never none', () => {
    const time = (workingDays: number[]) => ({ timeZone: 'UTC', workingDays });
    expect(parse(workingTimeInput, time([7, 1, 1, 3])).workingDays).toEqual([1, 3, 7]);
    expect(fieldsOf(() => parse(workingTimeInput, time([])))).toEqual({
      workingDays: 'Working days must be at least one day of the week.',
    });
    expect(fieldsOf(() => parse(workingTimeInput, time([0, 8])))).toHaveProperty(['workingDays.0']);
  });

  it('take days to keep, or for ever', () => {
    expect(parse(retentionInput, { retentionDays: null })).toEqual({ retentionDays: null });
    for (const retentionDays of [0, 3651, 1.5, Number.NaN])
      expect(fieldsOf(() => parse(retentionInput, { retentionDays }))).toEqual({
        retentionDays: 'The number of days must be a whole number from 1 to 3,650.',
      });
  });
});
