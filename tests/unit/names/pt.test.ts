import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('pt');

test.each<[text: string, mentions: string[], day?: string]>([
  // North Korean tests
  [
    'A Coreia do Norte disparou nesta terça dois mísseis balísticos em direção ao mar do Japão.',
    ['dprk-missile-tests: disparou nesta terça dois mísseis balísticos'],
  ],
  [
    'Pyongyang realizou o sexto teste nuclear e afirma ter detonado uma bomba de hidrogênio.',
    ['dprk-nuclear-tests: teste nuclear', 'dprk-nuclear-tests: detonado uma bomba de hidrogênio'],
  ],
  [
    'O Conselho condenou os testes nucleares e balísticos da Coreia do Norte.',
    ['dprk-missile-tests+dprk-nuclear-tests: testes nucleares e balísticos'],
  ],
  ['O míssil norte-coreano sobrevoou o Japão.', ['dprk-missile-tests: míssil norte-coreano sobrevoou']],
  [
    'O regime norte-coreano colocou em órbita um satélite espião.',
    ['dprk-missile-tests: colocou em órbita um satélite'],
  ],
  [
    'Pequim pede que a Coreia do Norte suspenda os lançamentos de mísseis.',
    ['dprk-missile-tests: lançamentos de mísseis'],
  ],
  ['A Coreia do Norte exibiu mísseis intercontinentais num desfile.', []],
  ['A Coreia do Norte mantém os seus programas nuclear e de mísseis.', []],
  ['A Índia testou um míssil balístico de longo alcance.', []],
  ['O teste de míssil do Irão preocupa Israel e a Coreia do Norte calou-se.', []],
  ['A Rússia lançou um ataque com mísseis; a Coreia do Norte forneceu munições.', []],
  ['Os testes nucleares franceses no Pacífico terminaram em 1996, antes dos da Coreia do Norte.', []],
  ['O teste de gravidez deu negativo.', []],
  // Iran
  [
    'Trump anunciou a saída dos Estados Unidos do acordo nuclear com o Irã.',
    ['jcpoa: acordo nuclear com o Irã'],
    '2018-05-08',
  ],
  ['Teerão diz que cumpre o acordo nuclear de 2015.', ['jcpoa: acordo nuclear de 2015'], '2019-01-10'],
  [
    'O Plano de Ação Conjunto Global (JCPOA) limita o enriquecimento de urânio.',
    ['jcpoa: Plano de Ação Conjunto Global (JCPOA)'],
  ],
  [
    'As potências fecharam um acordo para limitar o programa nuclear do Irã.',
    ['jcpoa: acordo para limitar o programa nuclear do Irã'],
    '2015-07-14',
  ],
  ['O Irã quer negociar um novo acordo nuclear com Washington.', [], '2025-05-10'],
  ['Vance espera fechar um acordo nuclear com o Irã em breve.', [], '2025-05-10'],
  ['O acordo nuclear Brasil-Alemanha foi assinado em 1975.', []],
  ['O Acordo de Paris, de 2015, trata do clima.', []],
  ['Os Estados Unidos e a Arábia Saudita assinam acordo nuclear civil.', [], '2025-11-20'],
  ['O grupo 5+1 reúne-se com o Irão em Viena.', ['p5-plus-1: grupo 5+1']],
  [
    'A resolução 2231 do Conselho de Segurança expirou.',
    ['unscr-2231: resolução 2231 do Conselho de Segurança'],
  ],
  // Treaties
  [
    'Os EUA abandonam o Tratado de Forças Nucleares de Alcance Intermediário (INF).',
    ['inf-treaty: Tratado de Forças Nucleares de Alcance Intermediário (INF)'],
  ],
  [
    'Moscovo acusa Washington de violar o tratado que proíbe mísseis de médio alcance.',
    ['inf-treaty: tratado que proíbe mísseis de médio alcance'],
  ],
  [
    'Vladimir Putin suspendeu a participação russa no Novo START.',
    ['vladimir-putin: Vladimir Putin', 'new-start: Novo START'],
    '2023-02-21',
  ],
  ['O tratado START, assinado em 1991 por Bush e Gorbachev, cortou ogivas.', ['start-i: tratado START']],
  ['Rússia e EUA prorrogam o tratado START.', ['new-start: tratado START'], '2021-02-03'],
  ['A start-up russa assinou um acordo.', []],
  [
    'A Agência Internacional de Energia Atômica (AIEA) publicou um relatório.',
    ['iaea: Agência Internacional de Energia Atômica (AIEA)'],
  ],
  ['A agência nuclear da ONU visitou Fordow.', ['iaea: agência nuclear da ONU']],
  ['A Agência Internacional de Energia prevê queda no consumo de petróleo.', []],
  [
    'O Irã ameaça deixar o Tratado de Não-Proliferação de Armas Nucleares (TNP).',
    ['npt: Tratado de Não-Proliferação de Armas Nucleares (TNP)'],
  ],
  [
    'A Rússia revogou a ratificação do Tratado de Proibição Completa de Testes Nucleares.',
    ['ctbt: Tratado de Proibição Completa de Testes Nucleares'],
  ],
  ['O tratado de proibição parcial de testes nucleares é de 1963.', []],
  ['A Rússia saiu do Tratado de Céus Abertos.', ['open-skies: Tratado de Céus Abertos']],
  ['O acordo de céus abertos permite mais voos das companhias aéreas.', []],
  [
    'O Tratado sobre a Proibição de Armas Nucleares entrou em vigor.',
    ['tpnw: Tratado sobre a Proibição de Armas Nucleares'],
  ],
  [
    'A ONU ampliou as sanções contra a Coreia do Norte.',
    ['dprk-sanctions: sanções contra a Coreia do Norte'],
  ],
  ['O Japão ampliou as sanções contra a Coreia do Norte.', []],
  [
    'A China propôs uma dupla suspensão: Pyongyang pararia os testes e Washington os exercícios.',
    ['dual-suspension: dupla suspensão'],
  ],
  ['A Coreia do Norte recusa voltar às negociações a seis.', ['six-party-talks: negociações a seis']],
  [
    'Serguei Lavrov visitou Brasília. Lavrov elogiou o Brasil.',
    ['sergei-lavrov: Serguei Lavrov', 'sergei-lavrov: Lavrov'],
  ],
  ['Terremoto na Coreia do Norte pode ter sido teste nuclear.', ['dprk-nuclear-tests: teste nuclear']],
  ['O tratado INF foi assinado em 1987 por Gorbachev.', ['inf-treaty: tratado INF']],
  ['O Taepodong-2, testado em 2006, caiu no mar.', ['dprk-missile-tests: Taepodong-2, testado']],
  ['Moscou e Washington negociam um acordo de não proliferação de armas nucleares.', []],
  ['A Coreia do Norte fica calada; será que outro país fará um teste de bomba nuclear este ano?', []],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));
