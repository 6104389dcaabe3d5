import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/font.css';
import './ui/theme.css';
import { App } from './app.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
