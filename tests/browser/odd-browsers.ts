// Browsers with unusual knowledge of time zones: each changes one browser function before the page loads.
import type { BrowserContext } from 'playwright-core';

/** The browser treats `zone` as if it were `as`, like one with older or newer zone data. */
export function withZoneDataOf(context: BrowserContext, zone: string, as: string): Promise<unknown> {
  return context.addInitScript(
    ([wrong, believed]) => {
      const Real = Intl.DateTimeFormat;
      const misled = (options: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormatOptions => {
        const { timeZone = Real().resolvedOptions().timeZone } = options;
        return timeZone === wrong ? { ...options, timeZone: believed } : options;
      };
      const resolved: () => Intl.ResolvedDateTimeFormatOptions = Reflect.get(
        Real.prototype,
        'resolvedOptions',
      );
      Real.prototype.resolvedOptions = function resolvedOptions() {
        const found: Intl.ResolvedDateTimeFormatOptions = Reflect.apply(resolved, this, []);
        return found.timeZone === believed ? { ...found, timeZone: wrong } : found;
      };
      Intl.DateTimeFormat = new Proxy(Real, {
        construct: (_target, [locales, options]) => new Real(locales, misled(options)),
        apply: (_target, _self, [locales, options]) => new Real(locales, misled(options)),
      });
    },
    [zone, as] as const,
  );
}

/** Throws for that zone, as browsers do whose data are older than its name. */
export function withoutZone(context: BrowserContext, zone: string): Promise<unknown> {
  return context.addInitScript((unknown) => {
    const Real = Intl.DateTimeFormat;
    const checked = (options: Intl.DateTimeFormatOptions | undefined) => {
      if (options?.timeZone === unknown) throw new RangeError(`Invalid time zone specified: ${unknown}`);
      return options;
    };
    Intl.DateTimeFormat = new Proxy(Real, {
      construct: (_target, [locales, options]) => new Real(locales, checked(options)),
      apply: (_target, _self, [locales, options]) => new Real(locales, checked(options)),
    });
  }, zone);
}

/** The browser reports `zone`, even an invalid one; undefined reports nothing, as some browsers do. */
export function sayingZone(context: BrowserContext, zone: string | undefined): Promise<unknown> {
  return context.addInitScript((said) => {
    const real: () => Intl.ResolvedDateTimeFormatOptions = Reflect.get(
      Intl.DateTimeFormat.prototype,
      'resolvedOptions',
    );
    Intl.DateTimeFormat.prototype.resolvedOptions = function resolvedOptions() {
      const found: Intl.ResolvedDateTimeFormatOptions = Reflect.apply(real, this, []);
      return Object.assign(found, { timeZone: said });
    };
  }, zone);
}
