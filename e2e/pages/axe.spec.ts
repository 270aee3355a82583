import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/page-rules'
import { JOURNEYS, PAGE_TYPES } from '../support/page-types'

for (const { name, find, status = 200 } of PAGE_TYPES)
  test(`${name} has no axe violation and no sideways scroll`, async ({ page }) => {
    const response = await page.goto(await find(JOURNEYS))
    expect(response?.status()).toBe(status)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, name)
  })
