export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string
  /** The first is the one to show. */
  names: string[]
  /** Adjectives and the people's names: "Russian", "Kenyans". They are not places. */
  demonyms: string[]
  capital: string
}

/** One country a line: code | names | demonyms | capital. */
const table = `
AF|Afghanistan|Afghan,Afghani|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan|Luanda
AG|Antigua and Barbuda,Antigua|Antiguan|Saint John's
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian,Aussie|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BS|Bahamas,The Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus|Belarusian,Belarussian|Minsk
BE|Belgium|Belgian|Brussels
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|La Paz
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasilia
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Bujumbura
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaounde
CA|Canada|Canadian|Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CF|Central African Republic|Central African|Bangui
TD|Chad|Chadian|N'Djamena
CL|Chile|Chilean|Santiago
CN|China,People's Republic of China,PRC,Mainland China|Chinese|Beijing
CO|Colombia|Colombian|Bogota
KM|Comoros|Comoran,Comorian|Moroni
CG|Republic of Congo,Republic of the Congo,Congo-Brazzaville|Congolese|Brazzaville
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,D.R. Congo,Congo,Zaire|Congolese,Zairean|Kinshasa
CR|Costa Rica|Costa Rican|San Jose
HR|Croatia|Croatian,Croat|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic,Czechia|Czech|Prague
DK|Denmark|Danish,Dane|Copenhagen
DJ|Djibouti|Djiboutian|Djibouti
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran,Salvadorean|San Salvador
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
SZ|Eswatini,Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish,Finn|Helsinki
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi
DE|Germany,West Germany,East Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GD|Grenada|Grenadian|Saint George's
GT|Guatemala|Guatemalan|Guatemala City
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HK|Hong Kong|Hongkonger,Hong Konger|Hong Kong
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic,Icelander|Reykjavik
IN|India|Indian|New Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian|Yamoussoukro
JM|Jamaica|Jamaican|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana
KE|Kenya|Kenyan|Nairobi
KI|Kiribati|I-Kiribati|Tarawa
XK|Kosovo|Kosovan,Kosovar|Pristina
KW|Kuwait|Kuwaiti|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian,Lao|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LI|Liechtenstein|Liechtensteiner|Vaduz
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourger|Luxembourg
MO|Macau,Macao|Macanese|Macau
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur
MV|Maldives|Maldivian|Male
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican|Mexico City
FM|Micronesia|Micronesian|Palikir
MD|Moldova|Moldovan|Chisinau
MC|Monaco|Monegasque|Monaco
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw
NA|Namibia|Namibian|Windhoek
NR|Nauru|Nauruan|Yaren
NP|Nepal|Nepali,Nepalese|Kathmandu
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam
NZ|New Zealand|New Zealander,Kiwi|Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
KP|North Korea,N Korea,N. Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
MK|North Macedonia,Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PW|Palau|Palauan|Ngerulmud
PS|Palestine,Palestinian Territories,Palestinian territories|Palestinian|Ramallah
PA|Panama|Panamanian|Panama City
PG|Papua New Guinea,PNG|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan|Asuncion
PE|Peru|Peruvian|Lima
PH|Philippines,The Philippines|Filipino,Filipina,Philippine|Manila
PL|Poland|Polish,Pole|Warsaw
PT|Portugal|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican|San Juan
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RU|Russia,Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis,St Kitts and Nevis,St. Kitts and Nevis|Kittitian|Basseterre
LC|Saint Lucia,St Lucia,St. Lucia|Saint Lucian|Castries
VC|Saint Vincent and the Grenadines,St Vincent|Vincentian|Kingstown
WS|Samoa|Samoan|Apia
SM|San Marino|Sammarinese|San Marino
ST|Sao Tome and Principe||Sao Tome
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia,Yugoslavia|Serbian,Serb,Yugoslav|Belgrade
SC|Seychelles|Seychellois|Victoria
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean|Singapore
SK|Slovakia|Slovak,Slovakian|Bratislava
SI|Slovenia|Slovenian,Slovene|Ljubljana
SB|Solomon Islands|Solomon Islander|Honiara
SO|Somalia|Somali,Somalian|Mogadishu
ZA|South Africa,S Africa,S. Africa|South African|Pretoria
KR|South Korea,S Korea,S. Korea,Republic of Korea,ROK|South Korean|Seoul
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard|Madrid
LK|Sri Lanka|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili
TG|Togo|Togolese|Lome
TO|Tonga|Tongan|Nuku'alofa
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TN|Tunisia|Tunisian|Tunis
TR|Turkey,Türkiye,Turkiye|Turkish,Turk|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda|Ugandan|Kampala
UA|Ukraine|Ukrainian|Kyiv
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit|London
US|United States,US,U.S.,USA,U.S.A.,United States of America,America|American|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VU|Vanuatu|Ni-Vanuatu|Port Vila
VA|Vatican City,Vatican,Holy See||Vatican City
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
YE|Yemen|Yemeni,Yemenite|Sanaa
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe,Rhodesia|Zimbabwean|Harare
GL|Greenland|Greenlandic|Nuuk
`

const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : [])

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', names, demonyms, capital = ''] = line.split('|')
    return { code, names: list(names), demonyms: list(demonyms), capital }
  })

/** Adjectives of peoples and regions that belong to no one country. */
const otherDemonyms = [
  'European,African,Asian,Arab,Arabic,Western,Latin American,North American,South American,Central American,Caribbean,Nordic,',
  'Scandinavian,Baltic,Balkan,Slavic,Soviet,Ottoman,Persian,Kurdish,Kurd,Chechen,Tatar,Uighur,Uyghur,Tibetan,Sikh,Tamil,',
  'English,Englishman,Englishmen,Scottish,Scot,Welsh,Welshman,Catalan,Basque,Flemish,Walloon,Sicilian,Korean,Hispanic,Latino,',
  'Parisian,Londoner,Muscovite,Californian,Texan,Floridian,Hawaiian,Alaskan,Berliner,Berber,Roma,Hutu,Tutsi,Zulu,Pashtun,',
  'Sunni,Shiite,Shia,Muslim,Moslem,Christian,Jewish,Hindu,Buddhist,Catholic,Protestant,Islamic,Islamist,Jew,Anglican,',
  'Republican,Democrat,Democratic,Marxist,Communist,Nazi,Bosniak,Hausa,Yoruba,Igbo,Bengali,Punjabi,Rohingya,Crimean',
]
  .join('')
  .split(',')

/** Adjectives and names of peoples, singular and plural. None of them is a place. */
export const demonyms: ReadonlySet<string> = new Set(
  [...countries.flatMap((country) => country.demonyms), ...otherDemonyms].flatMap((word) => [
    word,
    `${word}s`,
  ]),
)

/** Names of countries that are a single word, with their abbreviations. */
export const countryWords: ReadonlySet<string> = new Set(
  countries.flatMap((country) => country.names.filter((name) => !/[\s-]/u.test(name))),
)
