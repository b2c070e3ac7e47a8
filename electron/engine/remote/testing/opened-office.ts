/** An office that closes when its test ends. */
import { onTestFinished } from 'vitest';
import { type Office, type OfficeOptions, startOffice } from './office.ts';

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const office = await startOffice(options);
  onTestFinished(() => office.close());
  return office;
}
