import { interfaceLanguage } from '../platform/i18n'

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** A number of bytes in the largest unit that leaves at least one of it, as the language of the interface writes it; 1 kB is 1,000 bytes. */
export function writeBytes(bytes: number): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length)
  const value = bytes / 1000 ** step
  return new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit: units[step - 1],
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
