import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('pt');

// As the press of the language writes, written down before the rules were read; the last ones are traps
test.each<[text: string, mentions: string[], day?: string]>([
  [
    'Trump anuncia saída dos EUA do acordo nuclear com o Irã',
    ['jcpoa: acordo nuclear com o Irã'],
    '2018-05-08',
  ],
  [
    'Irão e seis potências fecham em Viena um acordo histórico sobre o programa nuclear de Teerão.',
    ['p5-plus-1: seis potências', 'jcpoa: acordo histórico sobre o programa nuclear de Teerão'],
    '2015-07-14',
  ],
  [
    'O acordo provisório fechado em Genebra congela por seis meses parte do programa nuclear iraniano.',
    ['jpoa-2013: acordo provisório fechado em Genebra'],
    '2013-11-24',
  ],
  [
    'O Irã ultrapassou o limite de urânio enriquecido fixado no acordo de 2015.',
    ['jcpoa: acordo de 2015'],
    '2019-07-01',
  ],
  [
    'Washington e Teerã negociam em Viena a volta ao pacto firmado em 2015 que limitava o programa nuclear iraniano.',
    ['jcpoa: pacto firmado em 2015'],
    '2021-04-06',
  ],
  [
    'O acordo-quadro de Lausanne obriga o Irão a reduzir as suas centrifugadoras.',
    ['jcpoa: acordo-quadro'],
    '2015-04-02',
  ],
  ['Teerã ficará no acordo nuclear se os europeus derem garantias.', ['jcpoa: acordo nuclear'], '2018-05-10'],
  [
    'Obama e Medvedev assinam em Praga um novo tratado de redução de armas nucleares.',
    ['new-start: novo tratado de redução de armas nucleares'],
    '2010-04-08',
  ],
  [
    'Parlamento russo ratifica a extensão do último tratado de desarmamento nuclear com os EUA.',
    ['new-start: tratado de desarmamento nuclear com os EUA'],
    '2021-01-27',
  ],
  [
    'Expirou o último acordo que limitava os arsenais nucleares da Rússia e dos Estados Unidos.',
    ['new-start: último acordo que limitava os arsenais nucleares'],
    '2026-02-05',
  ],
  [
    'Putin suspende a participação da Rússia no tratado de desarmamento nuclear com os EUA.',
    ['vladimir-putin: Putin', 'new-start: tratado de desarmamento nuclear com os EUA'],
    '2023-02-21',
  ],
  [
    'Senado dos EUA aprova o Start, vitória de Obama no desarmamento nuclear.',
    ['new-start: Start'],
    '2010-12-22',
  ],
  [
    'Trump diz que vai abandonar um tratado nuclear com a Rússia assinado na Guerra Fria.',
    ['inf-treaty: tratado nuclear com a Rússia'],
    '2018-10-20',
  ],
  [
    'O tratado assinado em 1987 por Reagan e Gorbachev proibia mísseis terrestres com alcance entre 500 e 5.500 quilômetros.',
    ['inf-treaty: tratado'],
    '2019-08-02',
  ],
  [
    'Bush e Gorbachev assinaram em Moscou o tratado de redução de armas estratégicas.',
    ['start-i: tratado de redução de armas estratégicas'],
    '1991-07-31',
  ],
  [
    'O tratado Start expira no sábado sem que o sucessor esteja pronto.',
    ['start-i: tratado Start'],
    '2009-12-04',
  ],
  [
    'A Coreia do Norte diz ter testado uma bomba de hidrogênio.',
    ['dprk-nuclear-tests: testado uma bomba de hidrogênio'],
    '2017-09-03',
  ],
  [
    'O regime norte-coreano detonou um artefato nuclear menor, segundo a agência KCNA.',
    ['dprk-nuclear-tests: detonou um artefato nuclear'],
    '2013-02-12',
  ],
  [
    'Pyongyang realiza o seu quinto teste nuclear, o mais potente até hoje.',
    ['dprk-nuclear-tests: teste nuclear'],
    '2016-09-09',
  ],
  [
    'A Coreia do Norte já fez cinco ensaios nucleares, dois deles no ano passado, e prepara o sexto.',
    ['dprk-nuclear-tests: ensaios nucleares'],
    '2017-04-15',
  ],
  [
    'Seul teme que Pyongyang realize em breve o seu sétimo teste, o primeiro teste atômico desde 2017.',
    ['dprk-nuclear-tests: sétimo teste', 'dprk-nuclear-tests: teste atômico'],
    '2022-06-06',
  ],
  [
    'Coreia do Norte coloca satélite em órbita com um foguete de longo alcance.',
    ['dprk-missile-tests: coloca satélite em órbita'],
    '2012-12-12',
  ],
  [
    'Um míssil norte-coreano sobrevoou o Japão e acionou sirenes.',
    ['dprk-missile-tests: míssil norte-coreano sobrevoou'],
    '2017-08-29',
  ],
  [
    'A Coreia do Norte disparou um suposto míssil balístico no mar do Japão.',
    ['dprk-missile-tests: disparou um suposto míssil balístico'],
    '2022-01-05',
  ],
  [
    'Os lançamentos de mísseis norte-coreanos multiplicaram-se desde setembro.',
    ['dprk-missile-tests: lançamentos de mísseis norte-coreanos'],
    '2022-11-03',
  ],
  [
    'Kim Jong-un acompanhou o lançamento do míssil intercontinental Hwasong-15.',
    ['dprk-missile-tests: lançamento do míssil intercontinental Hwasong'],
    '2017-11-29',
  ],
  [
    'Coreia do Norte suspende testes nucleares e de mísseis.',
    ['dprk-missile-tests+dprk-nuclear-tests: testes nucleares e de mísseis'],
    '2018-04-21',
  ],
  [
    'Fracassa lançamento do primeiro satélite espião norte-coreano.',
    ['dprk-missile-tests: lançamento do primeiro satélite'],
    '2023-05-31',
  ],
  [
    'Pyongyang lança vários mísseis de cruzeiro no mar Amarelo',
    ['dprk-missile-tests: lança vários mísseis de cruzeiro'],
    '2024-01-24',
  ],
  [
    'O míssil lançado por Pyongyang caiu na zona econômica japonesa.',
    ['dprk-missile-tests: míssil lançado'],
    '2017-07-04',
  ],
  [
    'ONU aprova novas sanções contra a Coreia do Norte.',
    ['dprk-sanctions: sanções contra a Coreia do Norte'],
    '2017-09-12',
  ],
  ['A agência atômica da ONU já não tem acesso à instalação de Fordow.', ['iaea: agência atômica da ONU']],
  [
    'Rússia revoga ratificação do tratado que proíbe testes nucleares.',
    ['ctbt: tratado que proíbe testes nucleares'],
    '2023-11-02',
  ],
  [
    'Coreia do Norte retira-se do tratado de não proliferação nuclear.',
    ['npt: tratado de não proliferação nuclear'],
    '2003-01-10',
  ],
  [
    'O tratado contra a proliferação de armas nucleares reconhece cinco potências.',
    ['npt: tratado contra a proliferação de armas nucleares'],
  ],
  ['A Índia testou com sucesso o míssil balístico Agni-V.', []],
  ['Os testes nucleares da França em Mururoa indignaram a região.', [], '1995-09-06'],
  ['O programa nuclear iraniano continua na pauta das conversas de Genebra.', [], '2014-02-18'],
  [
    'A Coreia do Sul pôs em órbita um satélite com o foguete Nuri, sob o olhar da Coreia do Norte.',
    [],
    '2022-06-21',
  ],
  ['O Irã disparou dois mísseis balísticos baseados em tecnologia norte-coreana.', [], '2016-03-09'],
  ['A Coreia do Norte exibiu um novo míssil intercontinental em um desfile.', [], '2020-10-10'],
  ['O acordo de Paris sobre o clima entra em vigor em novembro, também no Irã.', [], '2016-10-05'],
  ["O tratado de Moscou de 1963 proibiu testes na atmosfera, no espaço e debaixo d'água.", []],
  ['A Coreia do Norte não notificou nenhum teste positivo de coronavírus.', [], '2020-05-10'],
  ['Os acordos SALT fixaram um teto para os mísseis intercontinentais das duas superpotências.', []],
  ['A União Europeia adota novas sanções contra a Coreia do Norte.', [], '2016-05-27'],
  [
    'A Rússia lançou um míssil balístico contra Dnipro, enquanto soldados norte-coreanos lutam em Kursk.',
    [],
    '2024-11-21',
  ],
  ['O Paquistão fez cinco testes nucleares quinze dias depois da Índia.', [], '1998-05-28'],
  ['Brasil, Turquia e Irã assinaram em Teerã um acordo para troca de combustível nuclear.', [], '2010-05-18'],
  [
    'Washington e Moscou já não estão vinculados pelo tratado que encerrou a crise dos SS-20 e dos Pershing.',
    ['inf-treaty: tratado'],
    '2019-08-02',
  ],
  [
    'EUA estendem por cinco anos o tratado nuclear com a Rússia',
    ['new-start: tratado nuclear com a Rússia'],
    '2021-02-03',
  ],
  [
    'Sem acordo definitivo sobre o programa nuclear iraniano, as negociações continuam.',
    ['jcpoa: acordo definitivo sobre o programa nuclear iraniano'],
    '2014-11-24',
  ],
  [
    'Pyongyang reivindica a explosão de uma bomba H. O quarto teste norte-coreano suscita dúvidas.',
    ['dprk-nuclear-tests: explosão de uma bomba H', 'dprk-nuclear-tests: quarto teste norte-coreano'],
    '2016-01-06',
  ],
  [
    'O Norte voltou a disparar um míssil no mar do Japão, segundo Seul. Pyongyang não comentou.',
    ['dprk-missile-tests: disparar um míssil'],
    '2022-01-30',
  ],
  [
    'A tentativa norte-coreana de colocar em órbita um segundo satélite espião acabou em explosão.',
    ['dprk-missile-tests: colocar em órbita um segundo satélite'],
    '2024-05-28',
  ],
  ['A Coreia do Norte dinamitou os túneis do seu centro de testes.', [], '2018-05-24'],
  [
    'ONU impõe por unanimidade novas sanções a Pyongyang.',
    ['dprk-sanctions: sanções a Pyongyang'],
    '2016-03-02',
  ],
  ['Rússia e Estados Unidos assinaram em 2010 um acordo de cooperação nuclear civil.', [], '2023-03-10'],
  ['O acordo alcançado em Viena pelos países da OPEP inclui o Irã.', [], '2016-07-20'],
  ['Irã, Rússia e EUA buscam em Viena um acordo sobre a Síria.', [], '2015-11-14'],
  ['A Coreia do Norte realizou exercícios de artilharia com disparos reais.', [], '2020-03-09'],
  ['A Coreia do Sul realizou três lançamentos de mísseis em resposta à Coreia do Norte.', [], '2022-11-01'],
  ['O atleta norte-coreano não passou no segundo teste antidoping.', [], '2021-07-23'],
  ['O tratado de 1991 criou o Mercosul e não fala de arsenais nem da Rússia.', []],
  ['Trump critica o acordo de Paris e ameaça o Irã com novas sanções.', [], '2018-05-10'],
  ['O último teto para as armas de fogo nos Estados Unidos expirou.', [], '2012-05-01'],
  ['Washington e Seul assinaram um acordo sobre armas nucleares contra a Coreia do Norte.', [], '2023-05-05'],
  [
    'Entra em vigor o tratado que proíbe as armas nucleares; Rússia e EUA o rejeitam.',
    ['tpnw: tratado que proíbe as armas nucleares'],
    '2021-01-22',
  ],
  ['A proibição de testes em animais foi ratificada pelo Senado, sem relação com o debate nuclear.', []],
  ['O Senado aprova o Start, edital para empresas jovens.', [], '2021-02-05'],
  ['Washington e Moscou trocam acusações sobre mísseis de médio alcance na Europa.', [], '2019-08-10'],
  ['O novo Start do console não funciona.', [], '2024-01-17'],
  ['A UE defende o acordo comercial com o Irã apesar de Trump.', [], '2019-05-09'],
  ['Lula e Ahmadinejad fecharam em Teerã um compromisso sobre o programa nuclear do Irã.', [], '2010-05-18'],
  ['A Rússia atacou Kharkiv e um míssil norte-coreano explodiu no centro.', [], '2024-01-10'],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));
