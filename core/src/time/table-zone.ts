// A zone for luxon that reads the product's own table of clocks.
import { Zone } from 'luxon';
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { offsetAt, type TimeZoneId } from './time-zone.ts';

export class TableZone extends Zone {
  readonly #zone: TimeZoneId;

  constructor(zone: TimeZoneId) {
    super();
    this.#zone = zone;
  }

  override get type(): string {
    return 'table';
  }

  override get name(): string {
    return this.#zone;
  }

  override get isUniversal(): boolean {
    return false;
  }

  override get isValid(): boolean {
    return true;
  }

  /** Names of offsets (`CET`) belong to Intl's data, and the product never shows them. */
  override offsetName(): string | null {
    return null;
  }

  override formatOffset(at: number): string {
    return String(this.offset(at));
  }

  /** In minutes, positive east of Greenwich. */
  override offset(at: number): number {
    return offsetAt(this.#zone, at) / minuteMs;
  }

  override equals(other: Zone): boolean {
    return other.type === this.type && other.name === this.name;
  }
}
