import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Beside every text of the build the same packed, so that the server need not pack it at each request. */
const packed: Plugin = {
  name: 'packed',
  writeBundle({ dir = '' }, files) {
    for (const name of Object.keys(files)) {
      const whole = readFileSync(join(dir, name));
      if (!/\.(js|css|html|svg)$/.test(name) || whole.length < 1_000) continue;
      writeFileSync(join(dir, `${name}.gz`), gzipSync(whole, { level: 9 }));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(whole));
    }
  },
};

/** Two pages: the portal at `/`, the staff desk at `/desk/`. Code of the desk never reaches the portal's bundle. */
export default defineConfig({
  plugins: [react(), packed],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Which chunks a page loads first is measured from this file.
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: { portal: 'index.html', desk: 'desk/index.html' },
      // What every page of both faces stands on comes in one piece: a telephone far away pays for each of many.
      output: { codeSplitting: { groups: [{ name: 'base', test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-query|query-core)|openapi-fetch)\// }] } },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
});
