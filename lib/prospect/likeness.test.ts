import { describe, expect, it } from 'vitest';
import { likeness, similarity } from './likeness';

const ruth = {
  fullName: 'Ruth Adeyemi-Cole',
  company: 'Brannock Foods',
  email: 'ruth.cole@brannock.example',
};

describe('likeness', () => {
  it('knows the same address', () => {
    expect(likeness(ruth, { fullName: null, company: null, email: 'Ruth.Cole@Brannock.example' })).toBe(
      'same_email',
    );
  });

  it('knows a similar name at the same domain or the same company', () => {
    const cole = { fullName: 'Ruth Adeyemi Cole', company: null, email: 'r.cole@brannock.example' };
    expect(likeness(ruth, cole)).toBe('same_domain');
    expect(likeness(ruth, { ...cole, email: null, company: 'Brannock Foods Ltd' })).toBe('same_company');
    expect(likeness(ruth, { fullName: 'Rüth Adeyemi-Cóle', company: 'BRANNOCK FOODS', email: null })).toBe(
      'same_company',
    );
  });

  it('takes nobody for another whose name alone, or company alone, is the same', () => {
    expect(likeness(ruth, { fullName: 'Ruth Adeyemi-Cole', company: 'Halden Care', email: null })).toBeNull();
    expect(likeness(ruth, { ...ruth, email: null, fullName: 'Idris Bello' })).toBeNull();
    expect(likeness({ ...ruth, fullName: null }, { ...ruth, email: null })).toBeNull();
  });

  it('draws nothing from a domain at which everybody may have an address', () => {
    const [a, b] = ['a@gmail.com', 'b@gmail.com'];
    expect(likeness({ ...ruth, company: null, email: a }, { ...ruth, company: null, email: b })).toBeNull();
  });
});

it('counts trigrams as the database does', () => {
  expect(similarity('word', 'words')).toBeCloseTo(4 / 7);
  expect(similarity('Cole Ruth', 'ruth cole')).toBe(1);
  expect(similarity('', '')).toBe(0);
});
