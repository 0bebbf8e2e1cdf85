/** Servers that people have, and where they listen unless told otherwise. */
export const presets = [
  { name: 'OpenAI', baseUrl: 'https://api.openai.com/v1' },
  { name: 'OpenRouter', baseUrl: 'https://openrouter.ai/api/v1' },
  { name: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1' },
  { name: 'llama.cpp', baseUrl: 'http://127.0.0.1:8080/v1' },
  { name: 'LM Studio', baseUrl: 'http://127.0.0.1:1234/v1' },
  { name: 'vLLM', baseUrl: 'http://127.0.0.1:8000/v1' },
] as const;

/** A name that somebody chose stays; one that came with another preset goes. */
export function nameFor(preset: { name: string }, typed: string): string {
  const isPreset = presets.some(({ name }) => name === typed.trim());
  return typed.trim() === '' || isPreset ? preset.name : typed;
}
