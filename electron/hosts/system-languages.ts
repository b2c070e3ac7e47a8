/**
 * The languages that this computer speaks to its user, best first, as a terminal is told them: LC_ALL,
 * else LC_MESSAGES, else LANG; LANGUAGE lists more of them. Without any of these, as on Windows, what
 * the system's own settings say.
 */
export function systemLanguages(env: NodeJS.ProcessEnv): readonly string[] {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (!locale) return [Intl.DateTimeFormat().resolvedOptions().locale];
  // Who asks for no language at all gets none of the list either.
  if (/^(C|POSIX)\b/.test(locale)) return ['en'];
  return [...(env.LANGUAGE?.split(':').filter(Boolean) ?? []), locale];
}
