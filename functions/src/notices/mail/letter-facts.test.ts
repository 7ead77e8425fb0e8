import { someAgreement } from '@holdfast/core/booking/booking-fixture.ts';
import { describe, expect, it } from 'vitest';
import type { BookingMail } from './mail-content.ts';
import { someMail } from './mail-fixture.ts';
import { renderMail } from './render-mail.ts';

const text = (mail: BookingMail) => renderMail(mail).text;
const at = (place: Partial<typeof someAgreement.type.place>) => {
  const type = { ...someAgreement.type, place: { ...someAgreement.type.place, ...place } };
  return { agreement: { ...someAgreement, type } };
};

describe('the facts in a mail say', () => {
  it('who calls whom on the phone', () => {
    const ours = at({ kind: 'phone', text: '+46 8 123 456', caller: 'client' });
    expect(text(someMail('confirmed', 'client', ours))).toContain('  You call Ada Lindqvist.\n');
    expect(text(someMail('confirmed', 'provider', ours))).toContain('  Alan Turing calls you.\n');
    const theirs = at({ kind: 'phone', text: 'On the phone', caller: 'provider' });
    expect(text(someMail('reminder', 'client', theirs))).toContain('  Ada Lindqvist calls you.\n');
    expect(text(someMail('moved', 'provider', theirs))).toContain('  You call Alan Turing.\n');
  });

  it.each([
    ['video', 'Join the call: https://meet.example/room'],
    ['address', 'Map: https://meet.example/room'],
  ] as const)('the way to a place of kind %s, but not to a cancelled appointment', (kind, said) => {
    const there = at({ kind, text: 'See you there', link: 'https://meet.example/room' });
    for (const to of ['client', 'provider'] as const) {
      const parts = renderMail(someMail('confirmed', to, there));
      expect(parts.text.split('\n')).toContain(said);
      expect(parts.html).toContain('href="https://meet.example/room"');
      expect(text(someMail('cancelled', to, there))).not.toContain('meet.example');
    }
  });

  it('nothing of a link that is none, or that a place of another kind has', () => {
    for (const link of ['javascript:alert(1)', 'https://user:pass@evil.example/', 'meet.example']) {
      expect(text(someMail('reminder', 'client', at({ text: 'Call', link })))).not.toContain(link);
    }
    const phone = at({ kind: 'phone', text: 'Call', link: 'https://meet.example/room' });
    expect(text(someMail('confirmed', 'client', phone))).not.toContain('meet.example');
  });

  it('a ticked box as a word of the provider’s language', () => {
    const answers = [{ question: 'terms', label: 'I agree', text: 'yes', kind: 'checkbox' }] as const;
    const agreement = { ...someAgreement, answers };
    expect(text(someMail('confirmed', 'provider', { agreement }))).toContain('I agree\n> Yes\n');
    const german = someMail('confirmed', 'provider', { agreement, locale: 'de' });
    expect(text(german)).toContain('I agree\n> Ja\n');
  });
});
