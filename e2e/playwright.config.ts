import { defineConfig } from 'playwright/test';
import { findChromium } from '../scripts/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    actionTimeout: 15_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium's sandbox refuses to run as root.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    { name: 'journeys', testDir: './journeys' },
    { name: 'desktop', testDir: './desktop' },
    { name: 'packaging', testDir: './packaging' },
  ],
});
