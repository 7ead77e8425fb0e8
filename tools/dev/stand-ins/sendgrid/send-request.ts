// The body of `POST /v3/mail/send`, as far as anything here reads it.

export interface WireAddress {
  readonly email: string;
  readonly name?: string;
}

export interface Personalization {
  readonly to: readonly WireAddress[];
  readonly cc?: readonly WireAddress[];
  readonly bcc?: readonly WireAddress[];
  readonly from?: WireAddress;
  readonly subject?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly custom_args?: Readonly<Record<string, string>>;
  readonly send_at?: number;
}

export interface WireAttachment {
  readonly content: string;
  readonly filename: string;
  readonly type?: string;
  readonly disposition?: 'attachment' | 'inline';
  readonly content_id?: string;
}

export interface SendRequest {
  readonly personalizations: readonly Personalization[];
  readonly from: WireAddress;
  readonly reply_to?: WireAddress;
  readonly reply_to_list?: readonly WireAddress[];
  readonly subject?: string;
  readonly content: readonly { readonly type: string; readonly value: string }[];
  readonly attachments?: readonly WireAttachment[];
  readonly categories?: readonly string[];
  readonly custom_args?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly send_at?: number;
  readonly tracking_settings?: Readonly<Record<string, object>>;
  readonly mail_settings?: { readonly sandbox_mode?: { readonly enable?: boolean } };
}
