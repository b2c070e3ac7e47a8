/** Names of format options and of their values; an option without one is shown by its own name. */

import { en } from '#shared/messages/en.ts';
import type { MessageKey, Translate } from '#shared/messages/index.ts';

function isKey(key: string): key is MessageKey {
  return key in en;
}

export function optionLabel(t: Translate, name: string): string {
  const key = `exporting.option.${name}`;
  return isKey(key) ? t(key) : name;
}

export function optionValueLabel(t: Translate, name: string, value: string): string {
  const key = `exporting.option.${name}.${value}`;
  return isKey(key) ? t(key) : value;
}

export function formatLabel(t: Translate, id: string): string {
  const key = `exporting.format.${id}`;
  return isKey(key) ? t(key) : id;
}
