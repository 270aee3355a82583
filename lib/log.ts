import pino from 'pino'

const shared = globalThis as { __broadsheetLog?: pino.Logger }

/**
 * The log: JSON lines on standard output. Never pass it an e-mail, an IP, a cookie or a token;
 * what slips through under a telling name is struck out.
 */
export const log = (shared.__broadsheetLog ??= pino({
  level: process.env.LOG_LEVEL || 'info',
  base: { pid: process.pid },
  redact: {
    paths: [
      'email',
      'ip',
      'cookie',
      'password',
      'token',
      '*.email',
      '*.ip',
      '*.cookie',
      '*.password',
      '*.token',
      'headers',
    ],
    censor: '[struck out]',
  },
}))
