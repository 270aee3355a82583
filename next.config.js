/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  compress: false, // the server in front compresses once and keeps the result
  reactStrictMode: true,
  htmlLimitedBots: /.*/, // metadata stays in the head: reader pages run no script that could move it there
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'sharp', 'pino'],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  typescript: { ignoreBuildErrors: true }, // `npm run check` runs the type checker over the whole tree
  devIndicators: false,
}

export default config
