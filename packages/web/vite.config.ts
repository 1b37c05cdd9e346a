import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two pages: the portal at `/`, the staff desk at `/desk/`. Code of the desk never reaches the portal's bundle. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Which chunks a page loads first is measured from this file.
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rollupOptions: { input: { portal: 'index.html', desk: 'desk/index.html' } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
});
