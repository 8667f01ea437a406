import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expectation, repairText } from '../../../src/text/legacy/repair-text.ts';
import { prose, syllables } from './vietnamese-prose.ts';

const clean: readonly string[] = [
  ...prose,
  // Vietnamese with no letter that Latin-1 has not.
  'Thông báo',
  'Giáo án',
  'Phòng ngoài khoá toán, loài hoa toàn màu tím',
  'Bí thư chi bộ nói rõ: hoà bình là trên hết',
  'Bão làm tốc mái nhà, xoá dòng kênh cũ, có nhà nghèo khó',
  'Hoài Phong, Toàn Thoát, Xoài',
  'TOÀN XÃ CÓ 12 THÔN; HOÀ AN, TÂN HOÀ',
  'XÃ\u00a0HOÀ\u00a0AN VÀ XÃ\u00a0TÂN\u00a0HOÀ',
  'hòan thành, tòan dân, khóan sản, họat động',
  'Nguyễn Văn A - ĐT: 0261.3.582.123; fax 0261 3 582 124 – 098.765.43.21',
  // Western languages.
  'La première réunion du comité était très animée, à côté de la forêt, où les élèves étaient invités',
  'Le maire a dîné à l’hôtel Métropole; le chef-d’œuvre « Été » fut joué où il naquit',
  '«Panamá»… «está»… «Perú»…',
  'El niño pequeño comió piña mañana; José Ramón, Íñigo Muñoz, ¿qué más? ¡Sí, señor!',
  'Größe, schön, über, müßig, Köln, Zürich; „Gänse“ – ›Äpfel‹',
  'São Paulo, coração, não há, avó e avô, lições, João, Conceição, Guimarães',
  'Bjørn Ødegård spiste rødgrød med fløde på Tromsø, Åse og Ærø',
  'työ hyvää päivää, Jyväskylä, Göteborg, Malmö, Häagen-Dazs',
  'Café, naïve, coöperate, résumé, façade, Beyoncé, Citroën, Pokémon',
  'It’s a “quoted” text – with dashes… and the € sign, £5, ¥100, ©2023 Microsoft®, Windows™',
  // Languages of Vietnam's minorities.
  'Ƀuôn Ama Thuôt, Êđê, Mnông, Jrai; mnuih ƀuôn sang mâo klei hơ̆k m’ak',
  'Anak ƀuôn sang Êđê čiăng kơ klei bi hriăm, ñu hgŭm hŏng mnuih mkăn',
  'Ñu nao hma, ñu mdei; Y Ñuê, H Ñiăp, Y Ñê',
  'Jrai: Ơi Nưk, čar Gia Lai, ƀơi plơi pla, ĕp hrơ̆i, kŏng ñă, rŏ',
  'Bahnar: Bơngai Bahnar ăn bok Glaih, rơ̆ng ‘mĕm, đĭ đăng, kơ̆ăng kông',
  "K'Ho: cau K'Ho ơm tàm ƀòn, ờ gơboh, ồi, tàm Lơmdồng, niam sềm; K'Brêm, K'Sã",
  'Hmoob: Peb yog haiv neeg Hmoob, nyob rau saum roob; Hmôngz njuôz, Cxêr tsiv, Mông lênhx',
  'Tày - Nùng: Slon phjuối lượn slửa, pây háng, mừa rườn, khảu lẩu, Slao báo',
  'Chăm: Ahiér Awal, Panduranga, urang Cam, Ppo Klong Garai, Katê, Ramâwan',
  'សួស្តី ប្រជាជនខ្មែរក្រោម នៅខេត្តត្រាវិញ',
  'ꪁꪫꪱꪣ ꪼꪕ ꪀꪱꪙ ꪹꪣꪉ',
  'ꨌꩌ ꨀꨇꩉ ꨌꨯꨱꩌ',
  'Cơ Tu: Đhanuôr Cơ Tu, vel Bhơhôồng, gươl, tâng tung da dă, ơy',
  'Raglai: Palơi Raglai, chapi, ada, mơnuih, akhan jucar',
  // Code, formulas, figures.
  "const a = 'é'; // ïf (a[0] === 'ü') return ñ; s/ö/oe/g",
  '{"ten":"Hà","gia":12.5,"mô_tả":null}; SELECT * FROM bài WHERE id=¹',
  'H₂SO₄ + 2NaOH → Na₂SO₄ + 2H₂O; CO₂, Fe³⁺, NH₄⁺; 5 µm, 10 µg/m³; 20 °C ± 0,5; a² + b² = c²',
  'π ≈ 3,14; ½ cốc; 1º, 2ª; § 4, ¶ 2; ± 5%; x² − y²; ¼ tá',
  '« Trang trước | Trang sau » · Trang chủ · © 2012 · ® · §',
  '· Mục · Danh mục »',
  'http://thoidai.example/tin?id=%C3%A1&q=%E1%BB%87',
  '☎ 0261 • ✉ a@b.example • ★★★☆☆ • 😀',
  'Мировые новости; 新闻; ニュース; 한국; ไทย; ລາວ',
];

const families: readonly Expectation['name'][] = [
  'tcvn3',
  'tcvn5712',
  'vni',
  'viscii',
  'windows-1258',
  'utf8-twice',
];

describe('clean text', () => {
  it.each(clean)('is never touched: %s', (text) => {
    expect(repairText(text)).toMatchObject({ text, from: null });
  });

  it('is not touched in a legacy font or on a page of legacy text beside Unicode', () => {
    const touched = clean.flatMap((text) =>
      families
        .filter((name) => repairText(text, { name, how: 'likely' }).text !== text)
        .map((name) => `${name}: ${text}`),
    );
    expect(touched).toEqual([]);
  });

  it('is not touched in made-up sentences, in any case, whole or decomposed', () => {
    const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('small', 'capitals', 'first'),
        fc.boolean(),
        (parts, style, decomposed) => {
          const cased = parts.map((word) =>
            style === 'capitals'
              ? word.toUpperCase()
              : style === 'first'
                ? word[0]!.toUpperCase() + word.slice(1)
                : word,
          );
          const text = cased.join(' ').normalize(decomposed ? 'NFD' : 'NFC');
          expect(repairText(text)).toMatchObject({ text, from: null });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is not touched where its syllables have only letters of Latin-1', () => {
    const latin = syllables.filter((word) => /^[\x00-\xff]+$/.test(word));
    expect(latin.length).toBeGreaterThan(80);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...latin), { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(repairText(text)).toMatchObject({ text, from: null });
      }),
      { numRuns: 2_000 },
    );
  });
});

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));
const there = existsSync(shared);
if (!there && process.env.CI) throw new Error('expected ../shared beside the project');

describe.skipIf(!there)('all text of ../shared', () => {
  const names = there ? (readdirSync(shared, { recursive: true }) as string[]) : [];
  const files = names.filter((name) => /\.(?:html?|txt|jsonl|md|tsv|json)$/.test(name));

  it('is left alone line by line, but for the two lines that show legacy text', () => {
    const touched: string[] = [];
    let lines = 0;
    for (const file of files)
      for (const line of readFileSync(join(shared, file), 'utf8').split('\n')) {
        lines++;
        if (repairText(line).text !== line) touched.push(`${file}: ${line.slice(0, 60)}`);
      }
    expect(lines).toBeGreaterThan(20_000);
    expect(touched).toEqual([
      expect.stringContaining('TCVN3/ABC font text pasted into UTF-8 pages'),
      expect.stringContaining('UTF-8 read as 1252'),
    ]);
  });
});
