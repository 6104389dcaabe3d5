import { usePageWording } from '../../ui/use-page-wording.js';

/** How the log's writers are called: people by their names, what loads files and who runs the server in words. */
export function useWriterName(): (by: string) => string {
  const { t } = usePageWording();
  return (by) => (by === 'register' ? t.record.loaded : by === 'command-line' ? t.record.commandLine : by);
}
