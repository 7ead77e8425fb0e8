// The contract and the stand-in accept the same addresses: neither is stricter than the other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postMail, sampleMail, sampleSender } from './sample-mail.ts';
import { type Sendgrid, startSendgrid } from './start-sendgrid.ts';
import { emailProblem, plainEmail } from '@holdfast/contract/parts/email-address.ts';
import { emailField } from '@holdfast/contract/parts/fields.ts';

let service: Sendgrid;
beforeAll(async () => {
  service = await startSendgrid({ apiKey: 'SG.test', fromAddresses: [sampleSender] });
});
afterAll(() => service.stop());

async function isTaken(email: string): Promise<boolean> {
  const body = sampleMail({ personalizations: [{ to: [{ email }] }] });
  return (await postMail(service.origin, body, { key: 'SG.test' })).status === 202;
}

describe('an address is accepted, and the mail service takes it', () => {
  it.each<[string, string?]>([
    ['alan@example.com'],
    ['r&d@example.com'],
    ['front/desk@example.com'],
    ['robin/hall=a@example.com'],
    ["o'brien+news@example.com"],
    ['!#$%&*+-/=?^_`{|}~@example.com'],
    ['Alan.Reyes@EXAMPLE.Com', 'Alan.Reyes@example.com'],
    ['a@b.co'],
    ['alan@the.reyes.homes'],
    [`${'a'.repeat(64)}@example.com`],
    [`alan@${'b'.repeat(63)}.example`],
    ['alan@1.example'],
    ['alan@a--b.example'],
    ['ivan@xn--e1afmkfd.xn--p1ai'],
    ['ivan@почта.рф', 'ivan@xn--80a1acny.xn--p1ai'],
    ['anna@Bücher.example', 'anna@xn--bcher-kva.example'],
    ['post@straße.example', 'post@xn--strae-oqa.example'],
    ['ivan@почта。рф', 'ivan@xn--80a1acny.xn--p1ai'],
    ['mira@नमस्ते.example', 'mira@xn--h2bhs4b8d8a.example'],
    ['  alan@example.com\u00A0', 'alan@example.com'],
    ['\uFEFFalan@example.com\u200B', 'alan@example.com'],
    ['al\u00ADan@exam\u200Bple.com', 'alan@example.com'],
    ['\u202Aalan@example.com\u202C', 'alan@example.com'],
    ['\u2068alan@example.com\u2069\u200F', 'alan@example.com'],
  ])('%j', async (typed, plain = typed) => {
    expect(emailField.parse(typed)).toBe(plain);
    expect(emailField.parse(plain)).toBe(plain);
    expect(await isTaken(plain)).toBe(true);
  });

  it('keeps a joiner inside a word of a script that needs it', () => {
    expect(plainEmail('ali@نامه\u200Cای.example')).toBe('ali@xn--mgba3gch31f060k.example');
    expect(plainEmail('ali@exa\u200Cmple.com')).toBe('ali@example.com');
  });
});

describe('an address is refused in words, and the mail service refuses it', () => {
  it.each([
    ['', 'not-an-email'],
    ['alan', 'not-an-email'],
    ['@example.com', 'not-an-email'],
    ['alan@reyes@example.com', 'not-an-email'],
    ['alan reyes@example.com', 'not-an-email'],
    ['a@b.com,c@d.com', 'not-an-email'],
    ['a@b.com\r\nBcc: x@example.com', 'not-an-email'],
    ['Alan <alan@example.com', 'not-an-email'],
    ['alan@', 'not-an-email'],
    ['alan@example', 'email-domain'],
    ['pat@firma-.example', 'email-domain'],
    ['pat@-firma.example', 'email-domain'],
    ['pat@firma..example', 'email-domain'],
    ['pat@.example', 'email-domain'],
    ['pat@example.com.', 'email-domain'],
    ['pat@fir_ma.example', 'email-domain'],
    ['pat@exam ple.com', 'email-domain'],
    ['pat@example.com/x', 'email-domain'],
    ['pat@example.com:25', 'email-domain'],
    ['pat@exam%70le.com', 'email-domain'],
    ['pat@[127.0.0.1]', 'email-domain'],
    ['pat@127.0.0.1', 'email-domain'],
    ['pat@1.2', 'email-domain'],
    ['pat@example.123', 'email-domain'],
    [`pat@${'b'.repeat(64)}.example`, 'email-domain'],
    [`${'a'.repeat(65)}@example.com`, 'email-name-too-long'],
    ['"x.y"@example.com', 'email-name'],
    ['.alan@example.com', 'email-name'],
    ['alan.@example.com', 'email-name'],
    ['al..an@example.com', 'email-name'],
    ['al\\an@example.com', 'email-name'],
    ['al,an@example.com', 'email-name'],
    ['mailto:alan@example.com', 'email-name'],
    ['jörg@example.com', 'email-name'],
    ['иван@почта.рф', 'email-name'],
    [`${'a'.repeat(60)}@${`${'b'.repeat(60)}.`.repeat(4)}com`, 'not-an-email'],
  ])('%j as %s', async (typed, problem) => {
    expect(emailProblem(plainEmail(typed))).toBe(problem);
    const parsed = emailField.safeParse(typed);
    const [issue] = parsed.success ? [] : parsed.error.issues;
    expect(issue?.code === 'too_big' || issue?.message).toSatisfy(
      (said: unknown) => said === true || (typeof said === 'string' && said.includes('@')),
    );
    expect(await isTaken(plainEmail(typed))).toBe(false);
  });
});
