import type { Person } from '../cases';

export const tables: Person[] = [
  {
    profile: `Tony Castellano
Owner, Castellano's Table | Chicago restaurateur
Chicago, Illinois, United States
About
Three restaurants, 140 seats on Taylor Street, and a bakery that supplies the other two. Opened the first in 2009 with my sister Rosa. No-shows cost us about $4,000 a month. I answer every bad review by hand, usually after midnight.
Experience
Owner
Castellano's Table
2009 - Present
Opened Castellano's Bakery in 2017 and a third restaurant in Oak Park in 2022.
Sous Chef
Spiaggia
2003 - 2009
Education
Kendall College
Associate degree, Culinary Arts, 2003`,
    context: `Tablekeep takes a small deposit when a table is booked. Trattoria Vesuvio in Milwaukee went from 13% no-shows to 3%. Guests pay ten dollars, which comes off the bill. No monthly fee.`,
    messages: [
      {
        text: `Hi Tony, no-shows at roughly four thousand dollars a month across three restaurants, and you answer the bad reviews yourself past midnight. Which of the three loses most on a Friday?`,
        swaps: [
          ['number', 'four thousand', 'nine thousand'],
          ['number', 'three restaurants', 'five restaurants'],
          ['noun', 'reviews', 'invoices'],
          ['date', 'midnight', 'noon'],
          ['noun', 'no-shows', 'spoilage'],
        ],
        claims: [
          [
            'no-shows at roughly four thousand dollars a month across three restaurants',
            '$4,000',
            'Three restaurants',
          ],
          ['you answer the bad reviews yourself past midnight', 'every bad review'],
        ],
      },
      {
        text: `Tony, you and your sister Rosa opened on Taylor Street in 2009, added a bakery in 2017 and went out to Oak Park five years later. Tablekeep asks guests for a ten-dollar deposit that is taken off the bill. At Trattoria Vesuvio in Milwaukee, no-shows dropped from 13 to 3 percent.`,
        swaps: [
          ['noun', 'sister', 'cousin'],
          ['date', '2009', '2006'],
          ['noun', 'bakery', 'brewery'],
          ['place', 'Oak Park', 'Evanston'],
          ['own', 'ten-dollar', 'five-dollar'],
          ['own', '3 percent', '1 percent'],
        ],
      },
      {
        text: `Tony, six years as a sous chef at Spiaggia after Kendall College, then your own place. We charge no monthly fee, so trying it on the 140 seats costs nothing up front. Can I show you on Tuesday morning?`,
        swaps: [
          ['number', 'six years', 'two years'],
          ['title', 'sous chef', 'head waiter'],
          ['name', 'Spiaggia', 'Alinea'],
          ['school', 'Kendall', 'Columbia'],
          ['own', 'no monthly fee', 'no setup fee'],
          ['number', '140', '240'],
        ],
      },
    ],
  },
  {
    profile: `João Gonçalves
Diretor de Logística na Frigorífico Três Irmãos
São Paulo, Brazil
About
Head of logistics for a meat exporter: 85 reefer trucks, the port of Santos and a lot of paperwork. We ship to 14 countries. Containers wait on average 31 hours at the gate because of documents, not because of meat.
Experience
Logistics Director
Frigorífico Três Irmãos
2019 - Present
Cut demurrage by R$ 2.8 million in 2024.
Operations Manager
Companhia Marítima Paranaguá
2012 - 2019
Education
Universidade de São Paulo
Engenharia de Produção, 2011`,
    context: `Portolan checks export papers before the truck leaves. Café Serra Alta had 60% fewer papers returned in its first quarter. It reads Portuguese, Spanish and English. Our team is in Curitiba.`,
    messages: [
      {
        text: `Hi João, containers waiting 31 hours on average at the Santos gate because of papers and not because of meat: that line stayed with me. How many of your 85 refrigerated trucks does that hold up in a bad week?`,
        swaps: [
          ['number', '31 hours', '13 hours'],
          ['place', 'Santos', 'Itajaí'],
          ['product', 'meat', 'sugar'],
          ['number', '85', '58'],
          ['noun', 'trucks', 'wagons'],
        ],
        claims: [
          [
            'containers waiting 31 hours on average at the Santos gate because of papers and not because of meat',
            '31 hours',
            'Santos',
          ],
          ['your 85 refrigerated trucks', '85 reefer'],
        ],
      },
      {
        text: `João, cutting demurrage by 2.8 million reais in 2024 while exporting to 14 countries is no small thing. Café Serra Alta saw 60% fewer papers come back in the first quarter with Portolan. Our people sit in Curitiba.`,
        swaps: [
          ['noun', 'demurrage', 'insurance'],
          ['number', '2.8 million', '8.2 million'],
          ['number', '14 countries', '40 countries'],
          ['own', 'Café Serra Alta', 'Café Serra Negra'],
          ['own', '60%', '80%'],
          ['own', 'Curitiba', 'Recife'],
        ],
      },
      {
        text: `João, from operations manager at Companhia Marítima Paranaguá to director of logistics at Três Irmãos, with production engineering from USP behind it. Portolan reads Portuguese as well as Spanish and English. Who checks the papers today?`,
        swaps: [
          ['title', 'operations manager', 'sales manager'],
          ['name', 'Paranaguá', 'Vitória'],
          ['name', 'Três Irmãos', 'Dois Irmãos'],
          ['own', 'Spanish', 'Chinese'],
          ['noun', 'production', 'civil'],
        ],
      },
    ],
  },
  {
    profile: `Íñigo Zubizarreta Peña
Director técnico en Bodegas Larrañaga
Haro, La Rioja, España
Acerca de
Enólogo. Elaboro 1,8 millones de botellas al año con 23 personas en vendimia y 9 el resto del año. Pasamos a ecológico 140 hectáreas entre 2017 y 2021. El riego lo decidimos mirando el cielo y un cuaderno.
Experiencia
Director técnico
Bodegas Larrañaga
2016 - actualidad
Enólogo
Viñas del Duero
2009 - 2016
Educación
Universidad de La Rioja
Enología, 2008`,
    context: `Raíz Clara mide el agua en el suelo y avisa cuándo regar. Viñedos Oller ahorró un 22 % de agua en dos veranos. Cada sonda cuesta 180 euros. Somos seis personas en Logroño.`,
    messages: [
      {
        text: `Hola Íñigo, 1,8 millones de botellas al año con nueve personas y un cuaderno para decidir el riego: me gustó la frase. ¿Quién mira el cielo cuando usted está en vendimia?`,
        swaps: [
          ['number', '1,8 millones', '2,8 millones'],
          ['number', 'nueve personas', 'treinta personas'],
          ['noun', 'botellas', 'latas'],
        ],
      },
      {
        text: `Íñigo, entre 2017 y 2021 pasaron a ecológico 140 hectáreas. Raíz Clara mide el agua en el suelo y avisa cuándo regar. En Viñedos Oller ahorraron un 22 % de agua en dos veranos.`,
        swaps: [
          ['date', '2021', '2024'],
          ['number', '140', '410'],
          ['own', 'Viñedos Oller', 'Viñedos Pons'],
          ['own', '22 %', '52 %'],
          ['own', 'dos veranos', 'cinco veranos'],
        ],
      },
      {
        text: `Hi Íñigo, you have been technical director at Bodegas Larrañaga since 2016 and were a winemaker at Viñas del Duero before that. A probe is 180 euros and we are six people in Logroño. Shall I bring one to Haro?`,
        swaps: [
          ['name', 'Larrañaga', 'Muñoz'],
          ['date', '2016', '2013'],
          ['name', 'Viñas del Duero', 'Viñas del Ebro'],
          ['own', '180 euros', '80 euros'],
          ['own', 'Logroño', 'Bilbao'],
          ['place', 'Haro', 'Toro'],
        ],
      },
    ],
  },
  {
    profile: `Hélène Lefèvre-Durand
Director of Visitor Experience at Musée des Arts Textiles, Lyon
Lyon, Auvergne-Rhône-Alpes, France
About
410,000 visitors last year, 26 languages in the guest book, one ticket office. I came to museums from hotels. We reopened the silk wing in October 2023 after a three-year renovation.
Experience
Director of Visitor Experience
Musée des Arts Textiles
2018 - Present
Head of Guest Relations
Hôtel Bellecour
2010 - 2018
Education
École hôtelière de Lausanne
Bachelor, 2009`,
    context: `Audiola makes audio guides that visitors hear on their own phone. At the Glass Museum in Ghent, 48% of visitors use it. We record in 17 languages. A museum pays per visitor, nothing up front.`,
    messages: [
      {
        text: `Bonjour Hélène, 410,000 visitors, 26 languages in the guest book and a single ticket office. I wondered how people find their way into the silk wing that you reopened in October 2023.`,
        swaps: [
          ['number', '410,000', '140,000'],
          ['number', '26', '62'],
          ['noun', 'guest book', 'gift shop'],
          ['noun', 'silk', 'lace'],
          ['verb', 'reopened', 'closed'],
          ['date', 'October', 'August'],
        ],
        claims: [
          ['410,000 visitors, 26 languages in the guest book and a single ticket office', '410,000 visitors'],
          ['the silk wing that you reopened in October 2023', 'silk wing'],
        ],
      },
      {
        text: `Hélène, eight years of guest relations at the Hôtel Bellecour, hotel school in Lausanne, and visitor experience at the museum since 2018. You know what a queue feels like. Nearly half of all visitors to the Glass Museum in Ghent use our audio guide, on their own phone.`,
        swaps: [
          ['number', 'eight years', 'three years'],
          ['name', 'Bellecour', 'Carlton'],
          ['school', 'Lausanne', 'Genève'],
          ['date', '2018', '2014'],
          ['own', 'Glass Museum', 'Clock Museum'],
          ['own', 'Ghent', 'Bruges'],
        ],
      },
      {
        text: `Hélène, after three years of renovation the silk wing is back. We record guides in 17 languages and you would pay per visitor, with nothing up front. Would a test with one room be of interest?`,
        swaps: [
          ['number', 'three years', 'six years'],
          ['noun', 'silk wing', 'costume wing'],
          ['own', '17', '70'],
          ['own', 'per visitor', 'per month'],
        ],
      },
    ],
  },
];
