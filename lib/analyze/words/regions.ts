const lines = (list: string): string[] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/u)
    .filter(Boolean)

/** States of the US: postal code, name, and the abbreviations of newspapers. */
const stateTable = `
AL|Alabama|Ala
AK|Alaska|
AZ|Arizona|Ariz
AR|Arkansas|Ark
CA|California|Calif
CO|Colorado|Colo
CT|Connecticut|Conn
DE|Delaware|Del
FL|Florida|Fla
GA|Georgia|Ga
HI|Hawaii|
ID|Idaho|
IL|Illinois|Ill
IN|Indiana|Ind
IA|Iowa|
KS|Kansas|Kan
KY|Kentucky|Ky
LA|Louisiana|La
ME|Maine|
MD|Maryland|Md
MA|Massachusetts|Mass
MI|Michigan|Mich
MN|Minnesota|Minn
MS|Mississippi|Miss
MO|Missouri|Mo
MT|Montana|Mont
NE|Nebraska|Neb
NV|Nevada|Nev
NH|New Hampshire|N.H
NJ|New Jersey|N.J
NM|New Mexico|N.M
NY|New York|N.Y
NC|North Carolina|N.C
ND|North Dakota|N.D
OH|Ohio|
OK|Oklahoma|Okla
OR|Oregon|Ore
PA|Pennsylvania|Pa
RI|Rhode Island|R.I
SC|South Carolina|S.C
SD|South Dakota|S.D
TN|Tennessee|Tenn
TX|Texas|
UT|Utah|
VT|Vermont|Vt
VA|Virginia|Va
WA|Washington|Wash
WV|West Virginia|W.Va
WI|Wisconsin|Wis
WY|Wyoming|Wyo
DC|District of Columbia|D.C
`

export interface State {
  code: string
  name: string
  /** With its full stop. */
  abbreviation?: string
}

export const states: readonly State[] = stateTable
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', abbreviation] = line.split('|')
    return { code, name, abbreviation: abbreviation ? `${abbreviation}.` : undefined }
  })

/** Places that are neither a country nor a town: parts of the world, seas, provinces, landscapes. */
export const regions: readonly string[] = lines(`
Africa, Asia, Europe, America, North America, South America, Latin America, Central America, Antarctica, Oceania, Arctic
Asia-Pacific, Asia Pacific, Indo-Pacific, Eurasia, Middle East, Mideast, Near East, Far East, Maghreb, Sahel, Sahara, Levant
West Africa, East Africa, North Africa, Southern Africa, Central Africa, Horn of Africa, Sub-Saharan Africa, sub-Saharan Africa
Southeast Asia, South Asia, East Asia, Central Asia, West Asia, Eastern Europe, Western Europe, Central Europe, Northern Europe
Balkans, Western Balkans, Baltics, Caucasus, North Caucasus, South Caucasus, Scandinavia, Iberia, Benelux, Caribbean, West Indies
Gaza, Gaza Strip, West Bank, East Jerusalem, Golan Heights, Sinai, Kurdistan, Iraqi Kurdistan, Kashmir, Jammu and Kashmir
Palestinian Territories, Occupied Territories, Crimea, Donbas, Donbass, Donetsk, Luhansk, Kherson, Zaporizhzhia, Chechnya, Dagestan
Ingushetia, North Ossetia, South Ossetia, Abkhazia, Transnistria, Nagorno-Karabakh, Karabakh, Tatarstan, Siberia, Kaliningrad
Kosovo, Vojvodina, Republika Srpska, Darfur, South Kordofan, Tigray, Amhara, Oromia, Somaliland, Puntland, Biafra, Katanga, Kivu
North Kivu, South Kivu, Ituri, Cabinda, Western Sahara, Zanzibar, KwaZulu-Natal, Gauteng, Western Cape, Eastern Cape, Limpopo
Mpumalanga, Borno, Kaduna, Rivers State, Lagos State, Niger Delta, Ashanti, Rift Valley
Tibet, Xinjiang, Inner Mongolia, Manchuria, Guangdong, Guangxi, Sichuan, Hubei, Hunan, Henan, Hebei, Shandong, Shanxi, Shaanxi
Zhejiang, Jiangsu, Jiangxi, Fujian, Anhui, Yunnan, Guizhou, Gansu, Qinghai, Hainan, Liaoning, Jilin, Heilongjiang, Ningxia
Korean Peninsula, Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Fukushima, Aceh, Papua, West Papua, Java, Sumatra, Bali, Borneo
Kalimantan, Sulawesi, Mindanao, Luzon, Sabah, Sarawak, Johor, Penang, Selangor, Rakhine, Shan State, Kachin, Arakan
Punjab, Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Waziristan, North Waziristan, South Waziristan, Swat, Helmand
Kandahar, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Arunachal Pradesh, Himachal Pradesh, Maharashtra, Gujarat, Rajasthan
Tamil Nadu, Karnataka, Kerala, Telangana, Bihar, Jharkhand, Odisha, Orissa, Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya
Sikkim, Goa, Haryana, Uttarakhand, Chhattisgarh, West Bengal, Bengal, Ladakh, Jammu
England, Scotland, Wales, Northern Ireland, Ulster, British Isles, Channel Islands, Isle of Man, Isle of Wight, Jersey, Guernsey
Gibraltar, Bermuda, Cayman Islands, British Virgin Islands, Falkland Islands, Falklands, Faroe Islands, Midlands, Merseyside
West Midlands, Yorkshire, Lancashire, Cheshire, Cumbria, Kent, Sussex, Surrey, Essex, Suffolk, Norfolk, Hampshire, Dorset, Devon
Cornwall, Somerset, Wiltshire, Gloucestershire, Oxfordshire, Buckinghamshire, Berkshire, Hertfordshire, Bedfordshire
Cambridgeshire, Northamptonshire, Leicestershire, Nottinghamshire, Derbyshire, Staffordshire, Warwickshire, Worcestershire
Shropshire, Lincolnshire, Northumberland, Durham, Greater Manchester, Tyneside, Middlesex, Glamorgan
Bavaria, Saxony, Lower Saxony, Saxony-Anhalt, Thuringia, Hesse, Brandenburg, Baden-Wuerttemberg, Baden-Württemberg, Saarland
North Rhine-Westphalia, Rhineland-Palatinate, Schleswig-Holstein, Tyrol, Carinthia, Styria, Flanders, Wallonia, Normandy
Brittany, Provence, Corsica, Alsace, Burgundy, Catalonia, Andalusia, Galicia, Basque Country, Valencia, Canary Islands
Balearic Islands, Mallorca, Majorca, Ibiza, Tenerife, Lombardy, Tuscany, Veneto, Piedmont, Liguria, Calabria, Campania, Puglia
Sicily, Sardinia, Umbria, Lazio, Crete, Corfu, Rhodes, Lesbos, Lampedusa, Macedonia, Thrace, Anatolia, Silesia, Pomerania
Moravia, Bohemia, Transylvania, Bessarabia, Galicia, Dalmatia, Istria, Herzegovina, Lapland, Jutland, Azores, Madeira
Ontario, Quebec, British Columbia, Alberta, Saskatchewan, Manitoba, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon
Prince Edward Island, Northwest Territories, Nunavut, New South Wales, Queensland, Victoria, South Australia, Western Australia
Tasmania, Northern Territory, New England, Midwest, Silicon Valley, Wall Street, Capitol Hill, Long Island, Manhattan, Brooklyn
Queens, Bronx, Staten Island, Harlem, Hollywood, Beverly Hills, Guantanamo Bay, Guantanamo, Baja California, Sinaloa, Chiapas
Oaxaca, Jalisco, Michoacan, Guerrero, Chihuahua, Sonora, Tamaulipas, Veracruz, Yucatan, Patagonia, Amazon, Amazonia, Andes
Rio Grande do Sul, Minas Gerais, Bahia, Mato Grosso, Parana, Santa Catarina, Galapagos Islands, Guam, Samoa, Tahiti
New Caledonia, Bougainville, Martinique, Guadeloupe, Reunion, Mayotte, French Guiana, Curacao, Aruba, Easter Island
Soviet Union, USSR, Czechoslovakia, Yugoslavia, East Germany, West Germany, Ottoman Empire, Rhodesia, Persia, Mesopotamia
Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Mediterranean, Mediterranean Sea
Black Sea, Red Sea, Baltic Sea, North Sea, Caspian Sea, Dead Sea, South China Sea, East China Sea, Sea of Japan, Yellow Sea
Arabian Sea, Aegean, Aegean Sea, Adriatic, Adriatic Sea, Ionian Sea, Sea of Azov, Bering Sea, Barents Sea, English Channel
Persian Gulf, Gulf, Gulf of Mexico, Gulf of Aden, Gulf of Oman, Gulf of Guinea, Gulf of Thailand, Bay of Bengal, Hudson Bay
Strait of Hormuz, Strait of Malacca, Strait of Gibraltar, Taiwan Strait, Bosphorus, Dardanelles, Suez Canal, Panama Canal
Danube, Rhine, Elbe, Seine, Thames, Volga, Dnipro, Dnieper, Nile, Blue Nile, White Nile, Congo River, Zambezi, Euphrates, Tigris
Jordan River, Ganges, Indus, Brahmaputra, Mekong, Yangtze, Yellow River, Mississippi, Mississippi River, Missouri River
Colorado River, Rio Grande, Hudson River, Potomac, Amazon River, Orinoco, Lake Victoria, Lake Chad, Lake Tanganyika
Lake Michigan, Lake Superior, Lake Ontario, Great Lakes, Great Barrier Reef, Alps, Pyrenees, Carpathians, Urals, Himalayas
Rocky Mountains, Appalachians, Mount Everest, Mont Blanc, Kilimanjaro, Mount Fuji, Mount Sinai, Sahara Desert, Gobi Desert
Downing Street, Buckingham Palace, Red Square, Tiananmen Square, Tahrir Square, Times Square, Trafalgar Square
`)

export const stateNames: readonly string[] = states.flatMap(({ name, abbreviation }) =>
  abbreviation ? [name, abbreviation] : [name],
)
