// What SendGrid says when it refuses: one entry per fault, in the body of the response.

/** `field` is a dotted path such as `personalizations.0.to`, or null when the fault concerns the whole. */
export interface Problem {
  readonly message: string;
  readonly field: string | null;
  readonly help: string | null;
}

export interface Refusal {
  readonly status: number;
  readonly problems: readonly Problem[];
}

const errorsPage = 'https://www.twilio.com/docs/sendgrid/api-reference/mail-send/errors';

export function problem(message: string, field: string | null): Problem {
  return { message, field, help: field === null ? null : errorsPage };
}

export function refusal(status: number, message: string, field: string | null = null): Refusal {
  return { status, problems: [problem(message, field)] };
}
