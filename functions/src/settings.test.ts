// Settings of demos and tests count under the emulator only, and a mistake in them is named.
import { describe, expect, it } from 'vitest';
import { settingsFrom } from './settings.ts';

const everything = {
  HOLDFAST_CLOCK_OFFSET_MS: '-5',
  HOLDFAST_CRASH_AT: 'after-commit',
  HOLDFAST_CRASH_AFTER: '3',
  HOLDFAST_LIMIT_HOLD_SHARE: 'off',
  HOLDFAST_SENDGRID_ORIGIN: 'http://127.0.0.1:9',
};

describe('the settings of a process', () => {
  it.each([{}, { FUNCTIONS_EMULATOR: 'false' }, { FUNCTIONS_EMULATOR: '' }])(
    'are those of production where real people book, whatever else the environment says: %j',
    (env) => {
      expect(settingsFrom({ ...everything, ...env })).toEqual({
        clockOffsetMs: 0,
        crash: null,
        limitHoldShare: true,
        mailService: { origin: null },
      });
    },
  );

  it('come from the environment under the emulator', () => {
    expect(settingsFrom({ ...everything, FUNCTIONS_EMULATOR: 'true' })).toEqual({
      clockOffsetMs: -5,
      crash: { point: 'after-commit', after: 3 },
      limitHoldShare: false,
      mailService: { origin: 'http://127.0.0.1:9' },
    });
  });

  it.each([{}, { HOLDFAST_SENDGRID_ORIGIN: '' }])(
    'send mail nowhere under the emulator without a stand-in: %j',
    (env) => {
      expect(settingsFrom({ ...env, FUNCTIONS_EMULATOR: 'true' })).toEqual({
        clockOffsetMs: 0,
        crash: null,
        limitHoldShare: true,
        mailService: 'none',
      });
    },
  );

  it('name every value that cannot be used', () => {
    const env = { HOLDFAST_CLOCK_OFFSET_MS: 'soon', HOLDFAST_CRASH_AT: 'noon', FUNCTIONS_EMULATOR: 'true' };
    expect(() => settingsFrom(env)).toThrow(
      /HOLDFAST_CLOCK_OFFSET_MS: not a whole number of milliseconds; HOLDFAST_CRASH_AT: not one of before-commit,/,
    );
  });
});
