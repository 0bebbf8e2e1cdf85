import type { Person } from '../cases';

/** Profile, context and message in different languages; swaps are of what carries over: names, numbers, dates. */
export const languages: Person[] = [
  {
    profile: `Jürgen Weiß
Werkleiter bei Stahlbau Röder
Siegen, Deutschland
Info
Ich leite ein Werk mit 180 Mitarbeitern in Siegen. Seit März 2019 arbeiten wir in drei Schichten.
Berufserfahrung
Werkleiter
Stahlbau Röder
2018 - heute
Einführung von OEE-Messung an 14 Linien.
Stillstandszeiten um 22 Prozent gesenkt.
Ausbildung
RWTH Aachen
Maschinenbau`,
    context:
      'Linewise shows where a line loses minutes. 60 plants in Germany and Austria use it. Keller Guss found 9% more output in two months.',
    messages: [
      {
        text: 'Hi Jürgen, you run a plant with 180 people in Siegen and measure OEE on 14 lines. Linewise shows where a line loses minutes; 60 plants in Germany and Austria use it. What do you look at first?',
        swaps: [
          ['number', '180 people', '810 people'],
          ['place', 'Siegen', 'Kassel'],
          ['number', '14 lines', '40 lines'],
          ['own', '60 plants', '600 plants'],
        ],
      },
      {
        text: 'Dear Mr Weiß, as Plant Manager at Stahlbau Röder you brought downtime down by 22%. Since March 2019 you work in three shifts. Keller Guss found 9% more output in two months. May I show you how?',
        swaps: [
          ['name', 'Stahlbau Röder', 'Stahlbau Krüger'],
          ['number', '22%', '32%'],
          ['date', 'March 2019', 'June 2019'],
          ['date', '2019', '2016'],
          ['number', 'three shifts', 'five shifts'],
          ['own', 'Keller Guss', 'Baumann Guss'],
        ],
      },
      {
        text: 'Guten Tag Herr Weiß, Sie leiten ein Werk mit 180 Mitarbeitern und messen die OEE an 14 Linien. Linewise zeigt, wo eine Linie Minuten verliert. 60 Werke in Deutschland und Österreich arbeiten damit. Wo fangen Sie an?\n\nBeste Grüße\nMarta Lindqvist',
        swaps: [
          ['number', '180 Mitarbeitern', '280 Mitarbeitern'],
          ['number', '14 Linien', '41 Linien'],
          ['own', '60 Werke', '90 Werke'],
          ['own', 'Österreich', 'Polen'],
        ],
      },
    ],
  },
  {
    profile: `Camille Roussel
Directrice logistique chez Fromagerie Lacaze
Lyon, France
À propos
Je dirige deux entrepôts et une équipe de 35 personnes. Nous livrons 420 magasins par semaine.
Expérience
Directrice logistique
Fromagerie Lacaze
2020 - Aujourd'hui
Réduction des retards de livraison de 18 % en un an.
Formation
INSA Lyon`,
    context:
      'Quai plans dock slots for food producers. 25 dairies in France use it. It costs €300 a month per site.',
    messages: [
      {
        text: 'Hello Camille, late deliveries down by 18% with a team of 35 is good work. You deliver to 420 shops a week from two warehouses. Quai plans dock slots for food producers. Is unloading the next thing?',
        swaps: [
          ['number', '18%', '28%'],
          ['number', 'team of 35', 'team of 53'],
          ['number', '420 shops', '240 shops'],
          ['number', 'two warehouses', 'four warehouses'],
        ],
      },
      {
        text: 'Bonjour Camille, vous dirigez deux entrepôts à Lyon et une équipe de 35 personnes chez Fromagerie Lacaze. 25 laiteries en France utilisent Quai, pour 300 € par mois et par site. Comment planifiez-vous les quais ?\n\nCordialement,\nTom Hardwick',
        swaps: [
          ['number', 'deux entrepôts', 'cinq entrepôts'],
          ['place', 'Lyon', 'Lille'],
          ['name', 'Fromagerie Lacaze', 'Fromagerie Berthaut'],
          ['own', '25 laiteries', '75 laiteries'],
          ['own', '300 €', '100 €'],
        ],
      },
      {
        text: 'Hi Camille, as Logistics Director at Fromagerie Lacaze since 2020 you know every gate in Lyon, I suppose. It costs €300 a month per site to plan dock slots with Quai. Would that help your 35 people?',
        swaps: [
          ['name', 'Lacaze', 'Montclar'],
          ['date', '2020', '2014'],
          ['place', 'Lyon', 'Nantes'],
          ['own', '€300', '€900'],
          ['number', '35 people', '95 people'],
        ],
      },
    ],
  },
  {
    profile: `Lucía Fernández
Jefa de Recursos Humanos en Cerámicas Vallalta
Valencia, España
Acerca de
Dirijo un equipo de 9 personas. Contratamos a 140 operarios en enero de 2025.
Experiencia
Jefa de Recursos Humanos
Cerámicas Vallalta
2017 - Actualidad
Educación
Universidad de Valencia
Psicología`,
    context: 'Turnia publica los turnos en el móvil. 80 fábricas en España lo usan desde 2021.',
    messages: [
      {
        text: 'Hi Lucía, hiring 140 operators in January 2025 with a team of nine must have been a long winter. Turnia is used by 80 factories in Spain. How do they get their shifts?',
        swaps: [
          ['number', '140 operators', '410 operators'],
          ['date', 'January 2025', 'July 2025'],
          ['date', '2025', '2022'],
          ['number', 'team of nine', 'team of six'],
          ['own', '80 factories', '8 factories'],
          ['own', 'Spain', 'Portugal'],
        ],
      },
      {
        text: 'Hola Lucía, veo que contratasteis a 140 operarios en enero de 2025 en Cerámicas Vallalta. Turnia publica los turnos en el móvil; 80 fábricas en España lo usan. ¿Cómo reciben los suyos?\n\nUn saludo,\nMarta',
        swaps: [
          ['number', '140 operarios', '240 operarios'],
          ['date', 'enero de 2025', 'mayo de 2025'],
          ['name', 'Cerámicas Vallalta', 'Cerámicas Montesol'],
          ['own', '80 fábricas', '18 fábricas'],
        ],
      },
      {
        text: 'Dear Lucía,\n\nYou have been with Cerámicas Vallalta as Head of Human Resources since 2017, and you studied at the University of Valencia. 80 factories in Spain publish their shifts on the phone with Turnia since 2021. Could that suit yours?\n\nBest wishes,\nTom',
        swaps: [
          ['date', '2017', '2011'],
          ['school', 'University of Valencia', 'University of Granada'],
          ['own', '2021', '2018'],
          ['name', 'Vallalta', 'Porcelanosa'],
        ],
      },
    ],
  },
  {
    profile: `Ruth Adeyemi-Cole
Director of Warehouse Operations at Brannock Foods | chilled and frozen
Leeds, England, United Kingdom
About
I run four chilled sites between Wakefield and Avonmouth: 62 dock doors, about 1,900 inbound trailers a week.
Experience
Director of Warehouse Operations
Brannock Foods
Jan 2022 - Present
Took average trailer turn time at Wakefield from 94 to 71 minutes in one year, without adding doors.
Opened Avonmouth in January 2026: 14 doors, first site on two shifts.
Education
University of Leeds
BSc, Logistics`,
    context:
      'Slotwright ist Torbuchung für Kühllogistiker. Lieferanten buchen ihre Zeitfenster selbst. 38 Standorte in Großbritannien und Irland nutzen es.',
    messages: [
      {
        text: 'Hallo Ruth, vier Kühlstandorte zwischen Wakefield und Avonmouth mit 62 Toren und rund 1.900 Anlieferungen pro Woche sind eine Menge. Slotwright nutzen 38 Standorte in Großbritannien und Irland. Wie buchen Ihre Lieferanten heute?',
        swaps: [
          ['number', 'vier', 'sechs'],
          ['place', 'Wakefield und', 'Doncaster und'],
          ['number', '62 Toren', '26 Toren'],
          ['number', '1.900', '9.100'],
          ['own', '38 Standorte', '83 Standorte'],
        ],
      },
      {
        text: 'Guten Tag Frau Adeyemi-Cole, bei Brannock Foods haben Sie die Standzeit in Wakefield von 94 auf 71 Minuten gesenkt und im Januar 2026 Avonmouth mit 14 Toren eröffnet. Lieferanten buchen ihre Zeitfenster mit Slotwright selbst. Wäre das für Leeds interessant?',
        swaps: [
          ['name', 'Brannock Foods', 'Kestrel Foods'],
          ['number', '71 Minuten', '61 Minuten'],
          ['date', 'Januar 2026', 'März 2026'],
          ['date', '2026', '2024'],
          ['number', '14 Toren', '18 Toren'],
        ],
      },
      {
        text: 'Hi Ruth, 62 dock doors at four chilled sites is a lot to keep on time. 38 sites in Ireland and the UK use Slotwright. When did you last see a supplier book by e-mail?',
        swaps: [
          ['number', '62 dock', '26 dock'],
          ['number', 'four chilled', 'nine chilled'],
          ['own', '38 sites', '138 sites'],
        ],
      },
    ],
  },
];
