import { expect, test } from 'vitest';
import { estimateTokens, expectedCost } from './expected';
import { testSettings } from './testing';

/** Counted with OpenAI's tokenizers o200k and cl100k (gpt-tokenizer 4.0.0); the larger of the two. */
const counted: Record<string, [text: string, tokens: number]> = {
  english: [
    'I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week. Most of my week goes on what happens between the gate and the door. Took average trailer turn time at Wakefield from 94 to 71 minutes in one year, without adding doors.',
    66,
  ],
  german: [
    'Ich leite vier Kühlhäuser zwischen Köln und Düsseldorf und bin für die Terminvergabe an den Rampen zuständig. Die durchschnittliche Standzeit sank in einem Jahr von 94 auf 71 Minuten, ohne zusätzliche Verladestellen; Geschäftsführerverantwortung für Straßengüterverkehr.',
    75,
  ],
  polish: [
    'Prowadzę cztery chłodnie między Wrocławiem a Łodzią. Średni czas postoju naczepy skrócił się z 94 do 71 minut w ciągu roku, bez dodawania doków. Źródło: wewnętrzne zestawienie.',
    71,
  ],
  russian: [
    'Я управляю четырьмя холодильными складами между Москвой и Тулой. Среднее время стоянки прицепа сократилось с 94 до 71 минуты за год, без новых ворот.',
    73,
  ],
  greek: [
    'Διευθύνω τέσσερις ψυκτικές αποθήκες μεταξύ Αθήνας και Πάτρας. Ο μέσος χρόνος αναμονής μειώθηκε από 94 σε 71 λεπτά μέσα σε έναν χρόνο.',
    123,
  ],
  arabic: [
    'أدير أربعة مستودعات مبردة بين دبي وأبو ظبي. انخفض متوسط زمن انتظار المقطورة من 94 إلى 71 دقيقة خلال عام واحد دون إضافة أبواب.',
    89,
  ],
  chinese: [
    '我负责上海和苏州之间的四个冷库,共有六十二个装卸口。一年之内,挂车平均周转时间从94分钟降到71分钟,没有增加任何装卸口。',
    64,
  ],
  japanese: [
    '大阪と京都の間にある四つの冷蔵倉庫を運営しています。トレーラーの平均滞在時間は一年で94分から71分に短縮され、ドックは増やしていません。',
    74,
  ],
  korean: [
    '저는 서울과 수원 사이에 있는 네 개의 냉장 창고를 운영합니다. 트레일러 평균 대기 시간은 일 년 만에 94분에서 71분으로 줄었습니다.',
    66,
  ],
  hindi: ['मैं दिल्ली और जयपुर के बीच चार शीत गोदाम चलाता हूँ। एक वर्ष में ट्रेलर का औसत समय 94 से 71 मिनट हो गया।', 103],
  emoji: ['🙂🚀🔥👩‍💻💯🎉🏭📦🚚❄️🙌🏽'.repeat(3), 114],
  figures: ['1234567890 98765 4321 2026-11-22 +49 171 1234567 '.repeat(4), 104],
  addresses: ['https://www.linkedin.com/in/ruth-adeyemi-cole-8b7a6c5d/?trk=xyz&x=12ab34cd '.repeat(3), 106],
};

test.each(Object.entries(counted))('%s: rather too many tokens than too few', (_, [content, tokens]) => {
  const estimate = estimateTokens({ messages: [{ role: 'user', content }] });
  expect(estimate).toBeGreaterThan(tokens * 0.9);
  expect(estimate).toBeLessThan(tokens * 2.1);
});

const settings = { ...testSettings('https://api.openai.com/v1', ''), model: 'gpt-4o-mini' };
const messages = [{ role: 'user' as const, content: 'a'.repeat(1_000) }];

test('the prompt and all the room of the answer, at the prices of the model', () => {
  const asked = { messages, max_tokens: 900 };
  expect(expectedCost(settings, asked)).toBeCloseTo((305 * 0.15 + 900 * 0.6) / 1e6, 7);
  expect(expectedCost(settings, { messages, max_completion_tokens: 3_900 })).toBeCloseTo(
    (305 * 0.15 + 3_900 * 0.6) / 1e6,
    7,
  );
  expect(expectedCost({ ...settings, price: { input: 2, output: 10 } }, asked)).toBeCloseTo(
    (305 * 2 + 9_000) / 1e6,
    7,
  );
});

test('the schema of the answer is read by the model, and paid for', () => {
  const schema = { type: 'object', description: 'x'.repeat(1_000) };
  const response_format = {
    type: 'json_schema' as const,
    json_schema: { name: 'm', strict: true as const, schema },
  };
  expect(estimateTokens({ messages, response_format })).toBeGreaterThan(estimateTokens({ messages }) + 300);
});

test('no price, no expectation; a price of nothing, an expectation of nothing', () => {
  const local = testSettings('http://127.0.0.1:11434/v1', 'ok');
  expect(expectedCost(local, { messages, max_tokens: 900 })).toBeNull();
  expect(expectedCost({ ...local, price: { input: 0, output: 0 } }, { messages, max_tokens: 900 })).toBe(0);
});
