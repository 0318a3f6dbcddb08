// Monaco's own worker: it looks for links and letters in disguise.
import "monaco-editor/editor/editor.worker";
