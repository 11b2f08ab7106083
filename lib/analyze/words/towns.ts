/** Towns of the world (GeoNames, CC BY 4.0): name | country, with state in the US | latitude | longitude | thousand inhabitants. Written by `npm run train:towns`. */
export const townTable = `
Andorra la Vella|AD|42.51|1.52|20
Dubai|AE|25.08|55.31|2957
Sharjah|AE|25.34|55.41|1324
Abu Dhabi|AE|24.45|54.40|603
Ajman City|AE|25.40|55.48|490
Ras Al Khaimah City|AE|25.79|55.94|352
Musaffah|AE|24.36|54.48|243
Kabul|AF|34.53|69.17|3044
Kandahār|AF|31.61|65.71|391
Mazār-e Sharīf|AF|36.71|67.11|303
Herāt|AF|34.35|62.20|273
Jalālābād|AF|34.43|70.45|200
Kunduz|AF|36.73|68.86|162
Ghazni|AF|33.55|68.42|141
Balkh|AF|36.76|66.90|115
Baghlān|AF|36.13|68.71|108
Gardez|AF|33.60|69.23|104
Saint John’s|AG|17.12|-61.84|24
The Valley|AI|18.22|-63.06|2
Tirana|AL|41.33|19.82|375
Durrës|AL|41.32|19.45|122
Elbasan|AL|41.11|20.08|101
Yerevan|AM|40.18|44.51|1093
Gyumri|AM|40.79|43.85|148
Vanadzor|AM|40.80|44.49|101
Armavir|AM|40.15|44.04|26
Luanda|AO|-8.84|13.23|2776
N’dalatando|AO|-9.30|14.91|383
Huambo|AO|-12.78|15.74|226
Lobito|AO|-12.36|13.54|208
Benguela|AO|-12.58|13.41|151
Cuito|AO|-12.38|16.93|114
Lubango|AO|-14.92|13.49|103
Buenos Aires|AR|-34.61|-58.38|13076
Córdoba|AR|-31.41|-64.18|1428
Rosario|AR|-32.95|-60.64|1174
Mendoza|AR|-32.89|-68.83|877
San Miguel de Tucumán|AR|-26.82|-65.22|781
La Plata|AR|-34.92|-57.95|694
Mar del Plata|AR|-38.00|-57.56|554
Salta|AR|-24.79|-65.41|513
Santa Fe|AR|-31.65|-60.71|490
San Juan|AR|-31.54|-68.54|447
Resistencia|AR|-27.46|-58.98|387
Santiago del Estero|AR|-27.80|-64.26|355
Corrientes|AR|-27.47|-58.83|339
Posadas|AR|-27.37|-55.90|324
Morón|AR|-34.65|-58.62|320
San Salvador de Jujuy|AR|-24.19|-65.30|306
Bahía Blanca|AR|-38.72|-62.27|277
Paraná|AR|-31.73|-60.53|262
Merlo|AR|-34.67|-58.73|244
Neuquén|AR|-38.95|-68.06|242
José C. Paz|AR|-34.52|-58.77|230
Quilmes|AR|-34.73|-58.26|230
Pilar|AR|-34.46|-58.91|227
Formosa|AR|-26.18|-58.17|221
San Fernando del Valle de Catamarca|AR|-28.47|-65.79|189
San Luis|AR|-33.30|-66.34|184
Berazategui|AR|-34.77|-58.21|167
La Rioja|AR|-29.41|-66.85|163
San Miguel|AR|-34.54|-58.71|158
Río Cuarto|AR|-33.13|-64.35|154
Concordia|AR|-31.39|-58.02|145
Comodoro Rivadavia|AR|-45.86|-67.50|141
San Nicolás de los Arroyos|AR|-33.33|-60.21|128
Santa Rosa|AR|-36.62|-64.28|111
San Rafael|AR|-34.62|-68.33|109
Tandil|AR|-37.32|-59.13|104
San Francisco|AR|-31.43|-62.08|59
San Lorenzo|AR|-28.13|-58.77|48
San Pedro|AR|-33.68|-59.67|47
Lincoln|AR|-34.87|-61.53|42
Fontana|AR|-27.42|-59.02|27
Victoria|AR|-32.62|-60.15|25
La Paz|AR|-30.74|-59.65|25
San Pedro|AR|-26.62|-54.11|24
Pago Pago|AS|-14.28|-170.70|12
Vienna|AT|48.21|16.37|1691
Graz|AT|47.07|15.45|222
Linz|AT|48.31|14.29|205
Salzburg|AT|47.80|13.04|153
Innsbruck|AT|47.26|11.39|132
Sydney|AU|-33.87|151.21|4627
Melbourne|AU|-37.81|144.96|4246
Brisbane|AU|-27.47|153.03|2190
Perth|AU|-31.95|115.86|1897
Adelaide|AU|-34.93|138.60|1225
Gold Coast|AU|-28.00|153.43|591
Canberra|AU|-35.28|149.13|368
Newcastle|AU|-32.93|151.78|308
Wollongong|AU|-34.42|150.89|292
Logan City|AU|-27.64|153.11|283
Geelong|AU|-38.15|144.36|226
Hobart|AU|-42.88|147.33|217
Townsville|AU|-19.27|146.81|196
Cairns|AU|-16.92|145.77|153
Toowoomba|AU|-27.56|151.95|131
Darwin|AU|-12.46|130.84|129
Rockingham|AU|-32.28|115.73|108
Launceston|AU|-41.44|147.13|106
Bendigo|AU|-36.76|144.28|101
Orange|AU|-33.28|149.10|38
Liverpool|AU|-33.92|150.93|28
Oranjestad|AW|12.52|-70.03|30
Mariehamn|AX|60.10|19.93|11
Baku|AZ|40.38|49.89|1117
Ganja|AZ|40.68|46.36|313
Sumqayıt|AZ|40.59|49.67|265
Lankaran|AZ|38.75|48.85|240
Yevlakh|AZ|40.62|47.15|127
Sarajevo|BA|43.85|18.36|697
Banja Luka|BA|44.78|17.19|221
Zenica|BA|44.20|17.90|164
Tuzla|BA|44.54|18.67|142
Mostar|BA|43.34|17.81|105
Bridgetown|BB|13.11|-59.62|99
Dhaka|BD|23.71|90.41|10357
Chittagong|BD|22.34|91.83|3920
Khulna|BD|22.81|89.56|1342
Rājshāhi|BD|24.37|88.60|700
Comilla|BD|23.46|91.19|389
Shibganj|BD|25.00|89.32|379
Natore|BD|24.41|88.99|369
Rangpur|BD|25.75|89.25|343
Tungi|BD|23.89|90.40|338
Narsingdi|BD|23.92|90.72|281
Bagerhat|BD|22.66|89.79|266
Cox’s Bāzār|BD|21.44|92.01|254
Jessore|BD|23.17|89.21|244
Nāgarpur|BD|24.06|89.88|238
Sylhet|BD|24.90|91.87|237
Mymensingh|BD|24.76|90.41|225
Nārāyanganj|BD|23.61|90.50|224
Bogra|BD|24.85|89.37|210
Dinājpur|BD|25.63|88.64|206
Barisāl|BD|22.70|90.37|202
Saidpur|BD|25.78|88.89|199
Pār Naogaon|BD|24.80|88.95|192
Pābna|BD|24.01|89.24|187
Paltan|BD|23.74|90.41|184
Tāngāil|BD|24.25|89.92|180
Jamālpur|BD|24.92|89.95|168
Puthia|BD|24.37|88.83|159
Nawābganj|BD|24.59|88.27|142
Kushtia|BD|23.90|89.12|136
Sonārgaon|BD|23.65|90.62|130
Sātkhira|BD|22.71|89.07|129
Sirajganj|BD|24.46|89.71|127
Farīdpur|BD|23.61|89.84|112
Sherpur|BD|25.02|90.02|107
Bhairab Bāzār|BD|24.05|90.98|105
Shāhzādpur|BD|24.18|89.60|102
Mirzāpur|BD|24.10|90.10|41
Shibganj|BD|24.69|88.16|36
Brussels|BE|50.85|4.35|1019
Antwerpen|BE|51.22|4.40|460
Gent|BE|51.05|3.72|231
Charleroi|BE|50.41|4.44|200
Liège|BE|50.63|5.57|183
Brugge|BE|51.21|3.22|117
Namur|BE|50.47|4.87|106
Ouagadougou|BF|12.37|-1.53|1087
Bobo-Dioulasso|BF|11.18|-4.30|360
Sofia|BG|42.70|23.32|1153
Plovdiv|BG|42.15|24.75|340
Varna|BG|43.22|27.92|313
Burgas|BG|42.51|27.47|196
Ruse|BG|43.85|25.95|156
Stara Zagora|BG|42.43|25.64|143
Pleven|BG|43.42|24.62|119
Dimitrovgrad|BG|42.05|25.60|43
Manama|BH|26.23|50.59|147
Bujumbura|BI|-3.38|29.36|332
Gitega|BI|-3.43|29.92|41
Cotonou|BJ|6.37|2.42|780
Abomey-Calavi|BJ|6.45|2.36|386
Djougou|BJ|9.71|1.67|237
Porto-Novo|BJ|6.50|2.60|234
Parakou|BJ|9.34|2.63|164
Bohicon|BJ|7.18|2.07|125
Kandi|BJ|11.13|2.94|110
Gustavia|BL|17.90|-62.85|6
Hamilton|BM|32.29|-64.78|1
Bandar Seri Begawan|BN|4.89|114.94|64
Santa Cruz de la Sierra|BO|-17.79|-63.18|1364
Cochabamba|BO|-17.39|-66.16|900
La Paz|BO|-16.50|-68.15|813
Sucre|BO|-19.03|-65.26|225
Oruro|BO|-17.98|-67.15|209
Tarija|BO|-21.54|-64.73|159
Potosí|BO|-19.58|-65.75|141
Sacaba|BO|-17.40|-66.04|108
Kralendijk|BQ|12.15|-68.27|3
São Paulo|BR|-23.55|-46.64|10021
Rio de Janeiro|BR|-22.91|-43.18|6024
Salvador|BR|-12.97|-38.51|2712
Fortaleza|BR|-3.72|-38.54|2400
Belo Horizonte|BR|-19.92|-43.94|2373
Brasília|BR|-15.78|-47.93|2208
Curitiba|BR|-25.43|-49.27|1718
Manaus|BR|-3.10|-60.02|1598
Recife|BR|-8.05|-34.88|1478
Belém|BR|-1.46|-48.50|1408
Porto Alegre|BR|-30.03|-51.23|1373
Goiânia|BR|-16.68|-49.25|1171
Guarulhos|BR|-23.46|-46.53|1170
Campinas|BR|-22.91|-47.06|1032
Nova Iguaçu|BR|-22.76|-43.45|1002
Maceió|BR|-9.67|-35.74|955
São Luís|BR|-2.53|-44.30|917
Duque de Caxias|BR|-22.79|-43.31|818
Natal|BR|-5.79|-35.21|763
Teresina|BR|-5.09|-42.80|745
São Bernardo do Campo|BR|-23.69|-46.56|743
Campo Grande|BR|-20.44|-54.65|729
Jaboatão|BR|-8.18|-35.00|703
Osasco|BR|-23.53|-46.79|678
Santo André|BR|-23.66|-46.54|662
João Pessoa|BR|-7.12|-34.86|651
Jaboatão dos Guararapes|BR|-8.11|-35.01|630
Contagem|BR|-19.93|-44.05|627
Ribeirão Preto|BR|-21.18|-47.81|620
São José dos Campos|BR|-23.18|-45.89|614
Uberlândia|BR|-18.92|-48.28|564
Sorocaba|BR|-23.50|-47.46|559
Cuiabá|BR|-15.60|-56.10|522
Aparecida de Goiânia|BR|-16.82|-49.24|511
Aracaju|BR|-10.91|-37.07|490
Feira de Santana|BR|-12.27|-38.97|482
Londrina|BR|-23.31|-51.16|472
Juiz de Fora|BR|-21.76|-43.35|470
Belford Roxo|BR|-22.76|-43.40|466
Joinville|BR|-26.30|-48.85|461
Niterói|BR|-22.88|-43.10|456
São João de Meriti|BR|-22.80|-43.37|455
Ananindeua|BR|-1.37|-48.37|434
Florianópolis|BR|-27.60|-48.55|413
Santos|BR|-23.96|-46.33|411
Ribeirão das Neves|BR|-19.77|-44.09|407
Vila Velha|BR|-20.33|-40.29|395
Serra|BR|-20.13|-40.31|394
Diadema|BR|-23.69|-46.62|391
Campos dos Goytacazes|BR|-21.75|-41.33|387
Mauá|BR|-23.67|-46.46|386
Betim|BR|-19.97|-44.20|384
Caxias do Sul|BR|-29.17|-51.18|381
São José do Rio Preto|BR|-20.82|-49.38|375
Olinda|BR|-8.01|-34.86|367
Carapicuíba|BR|-23.52|-46.84|361
Campina Grande|BR|-7.23|-35.88|349
Piracicaba|BR|-22.73|-47.65|342
Macapá|BR|0.04|-51.07|339
Itaquaquecetuba|BR|-23.49|-46.35|337
Bauru|BR|-22.31|-49.06|335
Montes Claros|BR|-16.73|-43.86|332
Canoas|BR|-29.92|-51.18|328
Mogi das Cruzes|BR|-23.52|-46.19|326
São Vicente|BR|-23.96|-46.39|324
Jundiaí|BR|-23.19|-46.88|322
Pelotas|BR|-31.77|-52.34|321
Anápolis|BR|-16.33|-48.95|320
Vitória|BR|-20.32|-40.34|313
Maringá|BR|-23.43|-51.94|312
Guarujá|BR|-23.99|-46.26|310
Porto Velho|BR|-8.76|-63.90|306
Franca|BR|-20.54|-47.40|305
Blumenau|BR|-26.92|-49.07|294
Foz do Iguaçu|BR|-25.55|-54.59|294
Ponta Grossa|BR|-25.09|-50.16|292
Paulista|BR|-7.94|-34.87|290
Limeira|BR|-22.56|-47.40|290
Viamão|BR|-30.08|-51.02|285
Suzano|BR|-23.54|-46.31|283
Caucaia|BR|-3.74|-38.65|275
Petrópolis|BR|-22.50|-43.18|273
Uberaba|BR|-19.75|-47.93|261
Rio Branco|BR|-9.97|-67.81|258
Cascavel|BR|-24.96|-53.46|257
Novo Hamburgo|BR|-29.68|-51.13|254
Vitória da Conquista|BR|-14.87|-40.84|253
Barueri|BR|-23.51|-46.88|252
Taubaté|BR|-23.03|-45.56|252
Governador Valadares|BR|-18.85|-41.95|251
Praia Grande|BR|-24.01|-46.40|250
Várzea Grande|BR|-15.65|-56.13|250
Volta Redonda|BR|-22.52|-44.10|250
Santa Maria|BR|-29.68|-53.81|249
Santa Luzia|BR|-19.77|-43.85|244
Gravataí|BR|-29.94|-50.99|239
Caruaru|BR|-8.28|-35.98|235
Boa Vista|BR|2.82|-60.67|235
Rio Verde|BR|-17.80|-50.93|230
Ipatinga|BR|-19.47|-42.54|229
Sumaré|BR|-22.82|-47.27|228
Juazeiro do Norte|BR|-7.21|-39.32|225
Embu|BR|-23.65|-46.85|222
Imperatriz|BR|-5.53|-47.49|218
Colombo|BR|-25.29|-49.22|217
Taboão da Serra|BR|-23.63|-46.79|215
Jacareí|BR|-23.31|-45.97|213
Marília|BR|-22.21|-49.95|212
Presidente Prudente|BR|-22.13|-51.39|210
São Leopoldo|BR|-29.76|-51.15|209
Itabuna|BR|-14.79|-39.28|206
São Carlos|BR|-22.02|-47.89|205
Hortolândia|BR|-22.86|-47.22|204
Mossoró|BR|-5.19|-37.34|202
Itapevi|BR|-23.55|-46.93|202
Sete Lagoas|BR|-19.47|-44.25|201
São José|BR|-28.21|-49.16|200
Palmas|BR|-10.17|-48.33|196
Parauapebas|BR|-6.07|-49.90|196
Americana|BR|-22.74|-47.33|196
Petrolina|BR|-9.40|-40.50|195
Divinópolis|BR|-20.14|-44.89|194
Maracanaú|BR|-3.88|-38.63|194
Planaltina|BR|-15.62|-47.65|189
Santarém|BR|-2.44|-54.71|189
Camaçari|BR|-12.70|-38.32|189
Santa Bárbara d'Oeste|BR|-22.75|-47.41|188
Rio Grande|BR|-32.03|-52.10|188
Cachoeiro de Itapemirim|BR|-20.85|-41.11|187
Itaboraí|BR|-22.74|-42.86|182
Rio Claro|BR|-22.41|-47.56|180
Indaiatuba|BR|-23.09|-47.21|180
Passo Fundo|BR|-28.26|-52.41|180
Cotia|BR|-23.60|-46.92|175
Francisco Morato|BR|-23.28|-46.75|172
Araçatuba|BR|-21.21|-50.43|170
Araraquara|BR|-21.79|-48.18|168
Ferraz de Vasconcelos|BR|-23.54|-46.37|168
Arapiraca|BR|-9.75|-36.66|167
Lages|BR|-27.82|-50.33|165
Barra Mansa|BR|-22.54|-44.17|164
Nossa Senhora do Socorro|BR|-10.86|-37.13|164
Dourados|BR|-22.22|-54.81|162
Criciúma|BR|-28.68|-49.37|162
Chapecó|BR|-27.10|-52.62|160
Barreiras|BR|-12.15|-44.99|158
Sobral|BR|-3.69|-40.35|158
Itajaí|BR|-26.91|-48.66|156
Ilhéus|BR|-14.79|-39.04|155
Angra dos Reis|BR|-23.01|-44.32|154
Nova Friburgo|BR|-22.28|-42.53|153
Rondonópolis|BR|-16.47|-54.64|153
Itapecerica da Serra|BR|-23.72|-46.85|152
Guarapuava|BR|-25.39|-51.47|151
Parnamirim|BR|-5.92|-35.26|150
Caxias|BR|-4.86|-43.36|148
Nilópolis|BR|-22.81|-43.41|147
Poços de Caldas|BR|-21.79|-46.56|147
Marabá|BR|-5.38|-49.13|146
Luziânia|BR|-16.25|-47.95|144
Cabo|BR|-8.28|-35.03|143
Macaé|BR|-22.38|-41.78|143
Ibirité|BR|-20.02|-44.06|141
Lauro de Freitas|BR|-12.89|-38.33|141
Paranaguá|BR|-25.52|-48.53|141
Parnaíba|BR|-2.90|-41.78|138
Itu|BR|-23.26|-47.30|138
Castanhal|BR|-1.29|-47.93|137
São Caetano do Sul|BR|-23.62|-46.55|136
Queimados|BR|-22.72|-43.56|136
Pindamonhangaba|BR|-22.92|-45.46|132
Sapucaia|BR|-29.83|-51.15|131
Jaraguá do Sul|BR|-26.49|-49.07|130
Mogi Guaçu|BR|-22.37|-46.95|129
Jequié|BR|-13.86|-40.09|127
Itapetininga|BR|-23.59|-48.05|126
Patos de Minas|BR|-18.58|-46.52|126
Bragança Paulista|BR|-22.95|-46.54|125
Timon|BR|-5.09|-42.84|124
São José dos Pinhais|BR|-25.53|-49.21|124
Teresópolis|BR|-22.42|-42.98|124
Uruguaiana|BR|-29.75|-57.09|123
Porto Seguro|BR|-16.45|-39.06|123
Alagoinhas|BR|-12.14|-38.42|123
Palhoça|BR|-27.65|-48.67|122
Barbacena|BR|-21.23|-43.77|122
Cachoeirinha|BR|-29.95|-51.09|121
Santa Rita|BR|-7.11|-34.98|120
Toledo|BR|-24.71|-53.74|119
Jaú|BR|-22.30|-48.56|119
Cubatão|BR|-23.89|-46.43|118
Pinhais|BR|-25.44|-49.19|117
Simões Filho|BR|-12.78|-38.40|117
Varginha|BR|-21.55|-45.43|117
Sinop|BR|-11.86|-55.50|116
Pouso Alegre|BR|-22.23|-45.94|115
Eunápolis|BR|-16.38|-39.58|114
Botucatu|BR|-22.89|-48.45|114
Jandira|BR|-23.53|-46.90|114
Ribeirão Pires|BR|-23.71|-46.41|112
Conselheiro Lafaiete|BR|-20.66|-43.79|112
Resende|BR|-22.47|-44.45|112
Araucária|BR|-25.59|-49.41|111
Atibaia|BR|-23.12|-46.55|111
Várzea Paulista|BR|-23.21|-46.83|111
Garanhuns|BR|-8.88|-36.50|110
Araruama|BR|-22.87|-42.34|110
Catanduva|BR|-21.14|-48.97|110
Franco da Rocha|BR|-23.32|-46.73|109
Cabo Frio|BR|-22.89|-42.03|108
Ji Paraná|BR|-10.89|-61.95|108
Araras|BR|-22.36|-47.38|107
Poá|BR|-23.53|-46.34|107
Vitória de Santo Antão|BR|-8.12|-35.29|107
Umuarama|BR|-23.77|-53.33|107
Apucarana|BR|-23.55|-51.46|107
Santa Cruz do Sul|BR|-29.72|-52.43|106
Guaratinguetá|BR|-22.82|-45.19|106
Linhares|BR|-19.39|-40.07|105
Araguaína|BR|-7.19|-48.21|105
Esmeraldas|BR|-19.76|-44.31|103
Birigui|BR|-21.29|-50.34|102
Assis|BR|-22.66|-50.41|102
Barretos|BR|-20.56|-48.57|101
Colatina|BR|-19.54|-40.63|101
Teófilo Otoni|BR|-17.86|-41.51|101
Guaíba|BR|-30.11|-51.33|101
Guarapari|BR|-20.67|-40.50|101
Coronel Fabriciano|BR|-19.52|-42.63|101
Itaguaí|BR|-22.85|-43.78|101
Rio das Ostras|BR|-22.53|-41.95|100
Planaltina|BR|-15.45|-47.61|89
Formosa|BR|-15.54|-47.33|81
Santa Rosa|BR|-27.87|-54.48|59
Cascavel|BR|-4.13|-38.24|52
Santiago|BR|-29.19|-54.87|47
Palmas|BR|-26.48|-51.99|39
Pilar|BR|-9.60|-35.96|31
Santa Cruz|BR|-6.23|-36.02|28
Salinas|BR|-16.17|-42.29|26
Santa Luzia|BR|-7.64|-47.22|23
Campinas|BR|-27.59|-48.61|20
Nassau|BS|25.06|-77.34|228
Thimphu|BT|27.47|89.64|99
Gaborone|BW|-24.65|25.91|208
Minsk|BY|53.90|27.57|1742
Homyel'|BY|52.43|30.98|481
Mahilyow|BY|53.92|30.34|369
Vitebsk|BY|55.19|30.20|343
Hrodna|BY|53.69|23.83|317
Brest|BY|52.10|23.69|301
Babruysk|BY|53.14|29.22|221
Baranovichi|BY|53.13|26.01|169
Barysaw|BY|54.23|28.50|144
Pinsk|BY|52.12|26.10|131
Orsha|BY|54.51|30.42|125
Mazyr|BY|52.05|29.25|112
Salihorsk|BY|52.79|27.54|102
Maladzyechna|BY|54.32|26.85|101
Navapolatsk|BY|55.53|28.60|101
Belmopan|BZ|17.25|-88.77|13
Toronto|CA|43.70|-79.42|2600
Montréal|CA|45.51|-73.59|1600
Calgary|CA|51.05|-114.09|1020
Ottawa|CA|45.41|-75.70|812
Edmonton|CA|53.55|-113.47|712
Mississauga|CA|43.58|-79.66|669
North York|CA|43.77|-79.42|636
Winnipeg|CA|49.88|-97.15|632
Scarborough|CA|43.77|-79.26|600
Vancouver|CA|49.25|-123.12|600
Québec|CA|46.81|-71.21|529
Hamilton|CA|43.25|-79.85|520
Brampton|CA|43.68|-79.77|434
Surrey|CA|49.11|-122.83|395
Laval|CA|45.57|-73.69|377
Halifax|CA|44.65|-63.57|359
Etobicoke|CA|43.65|-79.57|348
London|CA|42.98|-81.23|347
Oshawa|CA|43.90|-78.85|309
Okanagan|CA|50.36|-119.35|298
Victoria|CA|48.44|-123.35|290
Windsor|CA|42.30|-83.02|278
Markham|CA|43.87|-79.27|262
Gatineau|CA|45.48|-75.70|242
Vaughan|CA|43.84|-79.50|239
Kitchener|CA|43.43|-80.51|234
Longueuil|CA|45.53|-73.52|229
Burnaby|CA|49.27|-122.95|203
Ladner|CA|49.09|-123.08|200
Saskatoon|CA|52.13|-106.67|199
Richmond Hill|CA|43.87|-79.44|186
Barrie|CA|44.40|-79.67|182
Richmond|CA|49.17|-123.14|182
Nepean|CA|45.34|-75.72|180
Regina|CA|50.45|-104.62|176
Oakville|CA|43.45|-79.68|166
Burlington|CA|43.39|-79.84|164
Greater Sudbury|CA|46.49|-80.99|158
Abbotsford|CA|49.06|-122.25|152
Saguenay|CA|48.42|-71.07|144
Coquitlam|CA|49.28|-122.78|140
St. Catharines|CA|43.17|-79.24|132
Sherbrooke|CA|45.40|-71.90|129
Lévis|CA|46.80|-71.18|126
Kelowna|CA|49.88|-119.49|125
Cambridge|CA|43.36|-80.31|120
Trois-Rivières|CA|46.35|-72.55|120
Guelph|CA|43.55|-80.26|116
East York|CA|43.69|-79.33|115
Kingston|CA|44.23|-76.48|114
Moncton|CA|46.09|-64.80|109
Sydney|CA|46.14|-60.18|106
Milton|CA|43.52|-79.88|102
Delta|CA|49.14|-122.91|102
Dartmouth|CA|44.67|-63.58|101
Peterborough|CA|44.30|-78.32|76
Aurora|CA|44.00|-79.47|55
Brandon|CA|49.85|-99.95|26
Midland|CA|44.75|-79.88|24
West Island|CC|-12.16|96.82|0
Kinshasa|CD|-4.33|15.31|7786
Lubumbashi|CD|-11.66|27.48|1374
Mbuji-Mayi|CD|-6.14|23.59|875
Kisangani|CD|0.52|25.19|539
Masina|CD|-4.38|15.39|485
Kananga|CD|-5.90|22.42|464
Likasi|CD|-10.98|26.74|422
Kolwezi|CD|-10.71|25.47|418
Tshikapa|CD|-6.42|20.80|267
Beni|CD|0.49|29.47|232
Bukavu|CD|-2.49|28.84|225
Mwene-Ditu|CD|-7.01|23.45|189
Kikwit|CD|-5.04|18.82|187
Mbandaka|CD|0.05|18.26|184
Matadi|CD|-5.84|13.46|180
Uvira|CD|-3.40|29.14|170
Boma|CD|-5.85|13.05|163
Butembo|CD|0.14|29.29|155
Gandajika|CD|-6.75|23.95|154
Kalemie|CD|-5.95|29.19|147
Goma|CD|-1.67|29.23|144
Kindu|CD|-2.94|25.92|136
Isiro|CD|2.77|27.62|127
Bandundu|CD|-3.32|17.38|118
Gemena|CD|3.26|19.77|118
Ilebo|CD|-4.33|20.59|107
Bangui|CF|4.36|18.55|542
Bimbo|CF|4.26|18.42|130
Brazzaville|CG|-4.27|15.28|1285
Pointe-Noire|CG|-4.78|11.86|659
Dolisie|CG|-4.20|12.67|104
Zürich|CH|47.37|8.55|342
Genève|CH|46.20|6.15|184
Basel|CH|47.56|7.57|164
Bern|CH|46.95|7.45|122
Lausanne|CH|46.52|6.63|117
Abidjan|CI|5.35|-4.00|3677
Abobo|CI|5.42|-4.02|900
Bouaké|CI|7.69|-5.03|567
Daloa|CI|6.88|-6.45|216
San-Pédro|CI|4.75|-6.64|197
Yamoussoukro|CI|6.82|-5.28|195
Korhogo|CI|9.46|-5.63|167
Man|CI|7.41|-7.55|139
Divo|CI|5.84|-5.36|128
Gagnoa|CI|6.13|-5.95|123
Abengourou|CI|6.73|-3.50|104
Anyama|CI|5.49|-4.05|101
Arrah|CI|6.67|-3.97|37
Touba|CI|8.28|-7.68|28
Tanda|CI|7.80|-3.17|20
Avarua|CK|-21.21|-159.78|13
Santiago|CL|-33.46|-70.65|4837
Puente Alto|CL|-33.61|-70.58|510
Antofagasta|CL|-23.65|-70.40|310
Viña del Mar|CL|-33.02|-71.55|295
Valparaíso|CL|-33.04|-71.63|282
Talcahuano|CL|-36.72|-73.12|253
San Bernardo|CL|-33.59|-70.70|250
Temuco|CL|-38.74|-72.60|238
Iquique|CL|-20.21|-70.15|227
Concepción|CL|-36.83|-73.05|215
Rancagua|CL|-34.17|-70.74|213
La Pintana|CL|-33.58|-70.63|201
Talca|CL|-35.43|-71.66|197
Arica|CL|-18.47|-70.30|186
Coquimbo|CL|-29.95|-71.34|161
Puerto Montt|CL|-41.47|-72.94|160
La Serena|CL|-29.90|-71.25|155
Chillán|CL|-36.61|-72.10|150
Calama|CL|-22.46|-68.92|143
Osorno|CL|-40.57|-73.13|136
Valdivia|CL|-39.81|-73.25|133
Quilpué|CL|-33.05|-71.44|130
Copiapó|CL|-27.37|-70.33|129
Los Ángeles|CL|-37.47|-72.35|125
Punta Arenas|CL|-53.15|-70.91|117
Lo Prado|CL|-33.44|-70.73|104
Curicó|CL|-34.98|-71.24|102
San Antonio|CL|-33.59|-71.61|86
Santa Cruz|CL|-34.64|-71.37|33
Parral|CL|-36.14|-71.83|27
Victoria|CL|-38.23|-72.33|25
El Monte|CL|-33.68|-70.98|23
Douala|CM|4.05|9.70|1338
Yaoundé|CM|3.87|11.52|1299
Garoua|CM|9.30|13.40|437
Kousséri|CM|12.08|15.03|436
Bamenda|CM|5.96|10.15|394
Maroua|CM|10.59|14.32|320
Bafoussam|CM|5.48|10.42|291
Mokolo|CM|10.74|13.80|275
Ngaoundéré|CM|7.33|13.58|231
Bertoua|CM|4.58|13.68|218
Edéa|CM|3.80|10.13|203
Loum|CM|4.72|9.74|177
Kumba|CM|4.64|9.45|144
Nkongsamba|CM|4.95|9.94|117
Mbouda|CM|5.63|10.25|111
Shanghai|CN|31.22|121.46|22315
Beijing|CN|39.91|116.40|11717
Tianjin|CN|39.14|117.18|11090
Guangzhou|CN|23.12|113.25|11071
Shenzhen|CN|22.55|114.07|10358
Wuhan|CN|30.58|114.27|9785
Dongguan|CN|23.02|113.75|8000
Chongqing|CN|29.56|106.55|7458
Chengdu|CN|30.67|104.07|7416
Nanjing|CN|32.06|118.78|7165
Nanchong|CN|30.80|106.08|7150
Xi’an|CN|34.26|108.93|6501
Shenyang|CN|41.79|123.43|6256
Hangzhou|CN|30.29|120.16|6242
Harbin|CN|45.75|126.65|5879
Tai’an|CN|36.19|117.12|5499
Suzhou|CN|31.30|120.60|5346
Shantou|CN|23.37|116.71|5329
Jinan|CN|36.67|117.00|4336
Zhengzhou|CN|34.76|113.65|4254
Changchun|CN|43.88|125.32|4193
Dalian|CN|38.91|121.60|4088
Kunming|CN|25.04|102.72|3855
Qingdao|CN|36.06|120.38|3719
Foshan|CN|23.03|113.13|3600
Puyang|CN|29.46|119.89|3590
Wuxi|CN|31.57|120.29|3544
Xiamen|CN|24.48|118.08|3531
Tianshui|CN|34.58|105.74|3500
Ningbo|CN|29.88|121.55|3492
Shiyan|CN|32.65|110.78|3460
Taiyuan|CN|37.87|112.56|3427
Tangshan|CN|39.63|118.18|3372
Hefei|CN|31.86|117.28|3310
Zibo|CN|36.79|118.06|3129
Zhongshan|CN|21.32|110.57|3121
Changsha|CN|28.20|112.97|3094
Ürümqi|CN|43.80|87.60|3029
Shijiazhuang|CN|38.04|114.48|2835
Lanzhou|CN|36.06|103.84|2628
Yunfu|CN|22.93|112.04|2613
Nanchang|CN|28.68|115.85|2358
Dadonghai|CN|18.22|109.51|2000
Ordos|CN|39.61|109.78|1941
Jilin|CN|43.85|126.56|1882
Bayan Nur|CN|40.74|107.39|1760
Kunshan|CN|31.38|120.95|1600
Xinyang|CN|32.12|114.07|1591
Fushun|CN|41.89|123.94|1401
Luoyang|CN|34.68|112.45|1391
Guankou|CN|28.16|113.63|1380
Handan|CN|36.60|114.47|1358
Baotou|CN|40.58|110.02|1302
Xuchang|CN|34.03|113.86|1266
Yueyang|CN|29.37|113.09|1200
Anshan|CN|41.12|122.99|1199
Tongshan|CN|34.18|117.16|1199
Fuzhou|CN|26.06|119.31|1180
Guiyang|CN|26.58|106.72|1172
Lijiang|CN|26.87|100.22|1138
Datong|CN|40.09|113.29|1053
Changshu City|CN|31.65|120.74|1048
Xianyang|CN|34.34|108.70|1034
Huainan|CN|32.63|117.00|1028
Jieyang|CN|23.54|116.37|1002
Zhu Cheng City|CN|36.00|119.40|1000
Baoding|CN|38.85|115.49|996
Benxi|CN|41.29|123.77|988
Changzhou|CN|31.77|119.95|949
Huaibei|CN|33.97|116.79|903
Kaifeng|CN|34.80|114.31|900
Pingdingshan|CN|33.74|113.30|890
Qiqihar|CN|47.34|123.96|882
Wenzhou|CN|28.00|120.67|866
Nanning|CN|22.82|108.32|804
Anyang|CN|36.10|114.38|781
Hohhot|CN|40.81|111.65|774
Shangyu|CN|30.02|120.87|770
Xining|CN|36.63|101.76|768
Qinhuangdao|CN|39.93|119.59|760
Hengyang|CN|26.89|112.62|760
Xinxiang|CN|35.19|113.80|744
Hegang|CN|47.35|130.30|743
Langfang|CN|39.51|116.69|720
Zhumadian|CN|32.98|114.03|720
Yantai|CN|37.48|121.44|719
Zhuzhou|CN|27.83|113.15|709
Changzhi|CN|35.21|111.74|700
Zhangjiakou|CN|40.81|114.88|693
Zigong|CN|29.34|104.78|690
Fuxin|CN|42.02|121.66|689
Huangshi|CN|30.25|115.05|688
Liaoyang|CN|41.27|123.17|688
Xiangtan|CN|27.85|112.90|674
Puyang Chengguanzhen|CN|35.71|115.01|666
Nantong|CN|32.03|120.87|666
Mudanjiang|CN|44.58|129.60|666
Guilin|CN|25.28|110.29|649
Zhanjiang|CN|21.28|110.34|638
Zhenjiang|CN|32.21|119.46|633
Dandong|CN|40.13|124.39|632
Shaoguan|CN|24.80|113.58|629
Yancheng|CN|33.36|120.16|628
Panshan|CN|41.19|122.05|625
Haikou|CN|20.05|110.34|616
Taizhou|CN|32.49|119.91|612
Xingtai|CN|37.06|114.49|612
Jinzhou|CN|41.11|121.14|604
Shuangyashan|CN|46.64|131.15|600
Luancheng|CN|37.88|114.65|597
Yingkou|CN|40.66|122.23|591
Zhangzhou|CN|24.51|117.66|590
Bengbu|CN|32.94|117.36|577
Shihezi|CN|44.30|86.04|573
Siping|CN|43.16|124.38|556
Huai'an|CN|33.59|119.02|555
Jiamusi|CN|46.80|130.32|550
Neijiang|CN|29.58|105.06|547
Yangzhou|CN|32.40|119.44|540
Guli|CN|28.88|120.03|536
Tanggu|CN|39.02|117.65|535
Jiangmen|CN|22.58|113.08|532
Cangzhou|CN|38.32|116.87|528
Changde|CN|29.03|111.70|518
Jiaozuo|CN|35.24|113.23|518
Tonghua|CN|41.72|125.93|510
Wuhu|CN|31.34|118.37|508
Zhuhai|CN|22.28|113.57|501
Shashi|CN|30.31|112.24|499
Wuwei|CN|37.93|102.63|493
Jianshui|CN|24.28|101.22|490
Qionghai|CN|19.24|110.46|480
Yichang|CN|30.71|111.28|477
Yinchuan|CN|38.47|106.27|475
Zunyi|CN|27.69|106.91|466
Jiaxing|CN|30.75|120.75|466
Liaoyuan|CN|42.90|125.14|465
Xiangyang|CN|32.04|112.14|463
Dadukou|CN|26.55|101.71|462
Hengshui|CN|37.73|115.70|456
Jining|CN|35.41|116.58|450
Wenshan City|CN|23.36|104.25|450
Chengde|CN|40.95|117.96|449
Bei’an|CN|48.27|126.60|436
Luqiao|CN|28.58|121.37|428
Chaozhou|CN|23.65|116.62|425
Shaoxing|CN|30.00|120.58|421
Luohe|CN|33.56|114.04|417
Yangquan|CN|37.86|113.56|413
Chaoyang|CN|41.57|120.46|410
Jixi|CN|45.30|130.96|404
Yangjiang|CN|21.86|111.96|400
Weifang|CN|36.71|119.10|395
Xinpu|CN|34.60|119.16|392
Dezhou|CN|37.45|116.31|380
Zhoukou|CN|33.63|114.63|377
Putian|CN|25.44|119.01|377
Zhangjiakou Shi Xuanhua Qu|CN|40.61|115.04|373
Pingxiang|CN|27.62|113.85|372
Fenghuang|CN|27.94|109.60|370
Zhaoqing|CN|23.05|112.46|362
Huocheng|CN|44.05|80.87|360
Anqing|CN|30.51|117.05|359
Anshun|CN|26.25|105.93|352
Chifeng|CN|42.27|118.96|347
Taihecun|CN|45.76|130.85|345
Shiqi|CN|22.52|113.39|342
Aksu|CN|41.18|80.28|340
Tieling|CN|42.29|123.84|334
Jincheng|CN|35.50|112.83|333
Yanji|CN|42.91|129.51|327
Suizhou|CN|31.71|113.36|324
Shangrao|CN|28.45|117.94|319
Baicheng|CN|45.61|122.82|317
Lianshan|CN|40.76|120.85|313
Wusong|CN|30.95|117.78|313
Jingdezhen|CN|29.29|117.21|311
Shengli|CN|37.46|118.49|306
Xinyuan|CN|43.43|83.25|300
Yangshuo|CN|24.78|110.49|300
Xiuying|CN|20.00|110.29|290
Beihai|CN|21.48|109.10|290
Huizhou|CN|23.11|114.42|289
Chuzhou|CN|32.32|118.30|281
Kashgar|CN|39.47|75.99|275
Linyi|CN|35.06|118.34|271
Chengzhong|CN|30.94|113.55|266
Wuzhou|CN|23.48|111.32|266
Hulan Ergi|CN|47.20|123.63|265
Mianyang|CN|31.47|104.68|264
Tongliao|CN|43.61|122.27|261
Aral|CN|40.54|81.27|260
Karamay|CN|45.58|84.89|260
Jiujiang|CN|29.70|116.00|259
Jining|CN|41.03|113.11|259
Turpan|CN|42.95|89.18|255
Heze|CN|35.24|115.47|255
Laohekou|CN|32.39|111.67|253
Suihua|CN|46.64|127.00|252
Liupanshui|CN|26.59|104.83|252
Nanyang|CN|32.99|112.53|252
Wafangdian|CN|39.62|122.01|251
Rizhao|CN|35.43|119.46|246
Ji’an|CN|27.12|114.98|245
Hebi|CN|35.90|114.19|245
Huayin|CN|34.57|110.07|242
Yibin|CN|28.76|104.64|242
Xiantao|CN|30.37|113.44|239
Yuci|CN|37.68|112.73|236
Linfen|CN|36.09|111.52|233
Liaocheng|CN|36.46|115.98|227
Huanggang|CN|23.68|117.00|226
Jingling|CN|30.65|113.10|225
Tongchuanshi|CN|35.07|109.08|224
Xintai|CN|35.90|117.75|222
Wuxue|CN|29.85|115.55|221
Wuhai|CN|39.68|106.82|218
Jinzhou|CN|39.10|121.72|215
Guangyuan|CN|32.44|105.82|213
Hailar|CN|49.20|119.70|211
Daliang|CN|22.84|113.25|210
Sanming|CN|26.25|117.62|209
Hangu|CN|39.25|117.79|208
Suzhou|CN|33.64|116.98|205
Gaoping|CN|30.78|106.10|204
Daqing|CN|46.58|125.00|203
Yiyang|CN|28.59|112.33|203
Linxia Chengguanzhen|CN|35.60|103.21|202
Yuncheng|CN|35.02|110.99|202
Changji|CN|44.01|87.30|199
Kaiyuan|CN|23.70|103.30|198
Mentougou|CN|39.94|116.09|198
Xinhui|CN|22.46|113.05|195
Ezhou|CN|30.40|114.83|194
Humen|CN|22.82|113.67|192
Haicheng|CN|40.85|122.75|192
Zoucheng|CN|35.40|116.97|191
Wanxian|CN|30.82|108.37|189
Donghai|CN|22.95|115.64|189
Baiyin|CN|36.55|104.17|189
Laizhou|CN|37.18|119.94|188
Zaoyang|CN|32.13|112.75|185
Quanzhou|CN|24.91|118.59|184
Baishan|CN|41.94|126.42|184
Zaozhuang|CN|34.86|117.55|184
Anda|CN|46.40|125.31|181
Shangqiu|CN|34.45|115.65|181
Xianning|CN|29.84|114.32|179
Korla|CN|41.76|86.15|179
Qianjiang|CN|30.42|112.89|179
Chenzhou|CN|25.80|113.03|179
Jingzhou|CN|30.35|112.19|178
Zhenzhou|CN|32.28|119.17|176
Xindi|CN|29.82|113.47|176
Jiutai|CN|44.15|125.83|175
Bozhou|CN|33.88|115.77|174
Licheng|CN|23.30|113.82|173
Weinan|CN|34.50|109.51|172
Nanping|CN|26.64|118.17|172
Dongling|CN|41.81|123.58|171
Fuyang|CN|32.90|115.82|170
Laiyang|CN|36.98|120.71|170
Jingmen|CN|31.03|112.20|168
Fuling|CN|29.71|107.40|167
Gaozhou|CN|21.94|110.85|166
Ulanhot|CN|46.08|122.08|166
Shanwei|CN|22.78|115.35|166
Jiaozhou|CN|36.28|120.00|165
Fendou|CN|45.21|130.90|165
Tongzhou|CN|39.90|116.66|163
Anbu|CN|23.45|116.68|163
Xiaogan|CN|30.93|113.92|160
Qapqal|CN|43.80|81.09|160
Zhicheng|CN|30.30|111.50|159
Huzhou|CN|30.87|120.09|158
Nanpiao|CN|41.10|120.75|157
Yichun|CN|47.72|128.88|156
Lianghu|CN|29.99|120.90|155
Beipiao|CN|41.79|120.78|155
Guangshui|CN|31.62|114.00|155
Leshan|CN|29.56|103.76|154
Zhaodong|CN|46.07|125.98|154
Xinzhou|CN|38.41|112.73|154
Sanshui|CN|23.15|112.89|154
Boshan|CN|36.48|117.83|154
Yangchun|CN|22.17|111.78|154
Linhai|CN|28.86|121.14|153
Dingzhou|CN|38.51|115.00|153
Weihai|CN|37.51|122.11|153
Chenghua|CN|23.46|116.77|152
Deyang|CN|31.13|104.38|152
Yichun|CN|27.83|114.40|152
Longfeng|CN|46.53|125.10|152
Qingyuan|CN|23.70|113.03|151
Gaomi|CN|36.38|119.75|151
Loudi|CN|27.73|111.99|151
Huangyan|CN|28.65|121.27|150
Dunhua|CN|43.37|128.24|149
Yulin|CN|22.63|110.15|148
Chizhou|CN|30.66|117.48|148
Sujiatun|CN|41.66|123.34|148
Honggang|CN|46.40|124.88|148
Qujing|CN|25.48|103.78|146
Hanzhong|CN|33.08|107.02|146
Xinji|CN|37.90|115.20|146
Taishan|CN|22.25|112.78|145
Sanya|CN|18.24|109.50|145
Acheng|CN|45.55|126.98|145
Jinchang|CN|38.50|102.19|144
Meizhou|CN|24.29|116.12|144
Jinhua|CN|29.11|119.64|142
Jieshou|CN|33.26|115.36|142
Gongzhuling|CN|43.50|124.82|141
Shanhaiguan|CN|40.00|119.75|140
Altay|CN|47.85|88.13|139
Huadian|CN|42.96|126.75|139
Fuyu|CN|45.18|124.82|139
Chaohu|CN|31.60|117.87|138
Jieshi|CN|22.81|115.83|137
Hami|CN|42.83|93.51|137
Shizuishan|CN|39.23|106.77|137
Gejiu|CN|23.36|103.15|136
Jiagedaqi|CN|50.42|124.12|136
Shiqiao|CN|22.95|113.36|135
Dali|CN|25.58|100.21|134
Puqi|CN|29.72|113.88|133
Ankang|CN|32.68|109.02|133
Zhalantun|CN|48.01|122.74|132
Dawukou|CN|39.04|106.40|132
Majie|CN|25.03|102.64|132
Hepo|CN|23.43|115.83|131
Dazhou|CN|31.22|107.50|131
Shuangcheng|CN|45.35|126.28|131
Dongyang|CN|29.27|120.23|130
Jiazi|CN|22.88|116.07|130
Songjiang|CN|31.04|121.21|130
Shangri-La|CN|27.83|99.71|130
Wuda|CN|39.50|106.71|130
Leiyang|CN|26.40|112.86|129
Xuanzhou|CN|30.95|118.76|128
Huaihua|CN|27.56|110.00|127
Jiangyou|CN|31.77|104.72|127
Xichang|CN|27.90|102.26|127
Danshui|CN|22.80|114.47|127
Macheng|CN|31.18|115.02|126
Huicheng|CN|23.04|116.29|126
Xiazhen|CN|34.80|117.11|126
Haimen|CN|23.19|116.61|125
Shahecheng|CN|36.94|114.51|125
Suining|CN|30.51|105.57|125
Yushu|CN|44.80|126.53|125
Lecheng|CN|25.13|113.35|124
Laiwu|CN|36.19|117.66|124
Jiupu|CN|41.07|122.95|124
Baoshan|CN|46.56|131.42|124
Luoyang|CN|23.16|114.27|123
Minzhu|CN|43.72|127.33|123
Huangzhou|CN|30.45|114.80|123
Xiulin|CN|29.72|112.40|122
Zhoucun|CN|36.82|117.82|122
Jiayuguan|CN|39.81|98.29|122
Lianhe|CN|47.13|129.27|121
Xilin Hot|CN|43.97|116.03|121
Fengcheng|CN|40.45|124.07|121
Zhaoyuan|CN|37.36|120.41|120
Lhasa|CN|29.65|91.10|119
Puning|CN|23.31|116.17|118
Shunyi|CN|40.12|116.65|118
Longjing|CN|42.77|129.42|117
Qingzhou|CN|36.70|118.48|117
Dasha|CN|23.11|113.44|116
Yakeshi|CN|49.28|120.73|116
Binzhou|CN|37.37|118.02|116
Lengshuijiang|CN|27.69|111.43|115
Tianfu|CN|37.26|122.05|115
Wenchang|CN|19.62|110.75|115
Mingshui|CN|36.72|117.50|115
Yuyao|CN|30.05|121.15|114
Hotan|CN|37.11|79.94|114
Pingshan|CN|22.99|114.71|114
Songyuan|CN|45.13|124.83|114
Maba|CN|24.68|113.60|114
Guangming|CN|45.33|122.78|113
Haikou|CN|24.78|102.58|113
Shaowu|CN|27.34|117.48|113
Kaiyuan|CN|42.53|124.04|112
Beibei|CN|29.83|106.44|112
Dongtai|CN|32.85|120.31|111
Encheng|CN|22.19|112.30|111
Zhuji|CN|29.72|120.24|111
Qingnian|CN|36.84|115.71|110
Mizhou|CN|35.99|119.40|110
Linshui|CN|36.42|114.20|110
Hailun|CN|47.46|126.95|110
Shilong|CN|23.11|113.85|110
Tieli|CN|46.98|128.04|110
Dongxing|CN|45.36|130.79|110
Heihe|CN|50.24|127.49|109
Zhaotong|CN|27.32|103.72|109
Hulan|CN|45.98|126.60|109
Zhongxiang|CN|31.17|112.58|109
Dehui|CN|44.53|125.70|109
Nehe|CN|48.48|124.83|108
Pingliang|CN|35.54|106.69|108
Jiangyin|CN|31.91|120.26|108
Jalai Nur|CN|49.45|117.70|108
Shaping|CN|22.77|112.96|108
Lianran|CN|24.92|102.48|107
Longjiang|CN|47.33|123.18|106
Buhe|CN|30.29|112.23|106
Xinghua|CN|32.94|119.83|106
Anqiu|CN|36.43|119.19|106
Chengtangcun|CN|35.08|117.19|105
Daxing|CN|39.74|116.33|105
Pulandian|CN|39.40|121.97|104
Wuchuan|CN|21.46|110.77|104
Jishu|CN|44.32|126.80|104
Yuxi|CN|24.36|102.54|104
Qianzhou|CN|28.32|109.73|102
Qinzhou|CN|21.97|108.63|101
Lianjiang|CN|21.65|110.28|100
Linxi|CN|39.71|118.45|100
Kangding|CN|30.00|101.96|100
Zhangye|CN|38.93|100.45|100
Xinzhou|CN|30.87|114.80|79
Chaoyang|CN|42.66|126.03|75
Fuyu|CN|47.80|124.46|75
Licheng|CN|31.43|119.48|72
Fuyang|CN|30.05|119.95|70
Wuxi|CN|26.58|111.86|66
Luoyang|CN|24.96|118.68|66
Zhicheng|CN|31.01|119.91|64
Binzhou|CN|45.75|127.48|62
Datong|CN|32.62|117.06|61
Zhaoyuan|CN|45.50|125.13|59
Mingshui|CN|47.18|125.90|59
Bogotá|CO|4.61|-74.08|7674
Cali|CO|3.44|-76.52|2393
Medellín|CO|6.25|-75.56|2000
Barranquilla|CO|10.97|-74.78|1380
Cartagena|CO|10.40|-75.51|952
Cúcuta|CO|7.89|-72.51|721
Bucaramanga|CO|7.13|-73.12|572
Pereira|CO|4.81|-75.70|440
Santa Marta|CO|11.24|-74.20|432
Ibagué|CO|4.44|-75.23|422
Bello|CO|6.34|-75.56|393
Pasto|CO|1.21|-77.28|382
Manizales|CO|5.07|-75.52|358
Neiva|CO|2.93|-75.28|353
Soledad|CO|10.92|-74.76|343
Villavicencio|CO|4.14|-73.63|322
Armenia|CO|4.53|-75.68|315
Soacha|CO|4.58|-74.22|314
Valledupar|CO|10.46|-73.25|308
Itagüí|CO|6.18|-75.60|282
Montería|CO|8.75|-75.88|272
Sincelejo|CO|9.30|-75.40|261
Popayán|CO|2.44|-76.61|259
Floridablanca|CO|7.06|-73.09|252
Palmira|CO|3.54|-76.30|248
Buenaventura|CO|3.88|-77.03|240
Barrancabermeja|CO|7.07|-73.85|191
Dosquebradas|CO|4.84|-75.67|180
Tuluá|CO|4.08|-76.20|166
Envigado|CO|6.18|-75.59|163
Cartago|CO|4.75|-75.91|135
Maicao|CO|11.38|-72.24|130
Florencia|CO|1.61|-75.61|130
Girardot City|CO|4.30|-74.81|130
Sogamoso|CO|5.71|-72.93|127
Guadalajara de Buga|CO|3.90|-76.30|118
Tunja|CO|5.54|-73.37|117
Girón|CO|7.07|-73.17|108
Malambo|CO|10.86|-74.77|102
Magangué|CO|9.24|-74.75|100
Pamplona|CO|7.38|-72.65|54
Madrid|CO|4.73|-74.26|50
Sevilla|CO|4.26|-75.93|42
Granada|CO|3.55|-73.71|32
Buenaventura|CO|3.58|-77.00|25
Sucre|CO|8.81|-74.72|23
San José|CR|9.93|-84.08|335
San Francisco|CR|9.99|-84.13|56
San José|CR|10.95|-85.14|31
San Miguel|CR|9.87|-84.06|29
San Pedro|CR|9.93|-84.05|27
Cartago|CR|9.86|-83.92|27
San Juan|CR|9.96|-84.08|26
Guadalupe|CR|9.95|-84.06|26
San Rafael|CR|9.93|-84.14|25
San Pablo|CR|10.00|-84.10|22
Havana|CU|23.13|-82.38|2164
Santiago de Cuba|CU|20.02|-75.83|556
Camagüey|CU|21.38|-77.92|348
Holguín|CU|20.89|-76.26|319
Guantánamo|CU|20.14|-75.21|273
Santa Clara|CU|22.41|-79.96|251
Arroyo Naranjo|CU|23.04|-82.38|210
Las Tunas|CU|20.96|-76.95|204
Bayamo|CU|20.37|-76.64|193
Pinar del Río|CU|22.42|-83.70|187
Cienfuegos|CU|22.15|-80.45|187
San Miguel del Padrón|CU|23.10|-82.33|159
Matanzas|CU|23.04|-81.58|147
Ciego de Ávila|CU|21.84|-78.76|142
Cerro|CU|23.11|-82.39|132
Manzanillo|CU|20.34|-77.12|128
Sancti Spíritus|CU|21.93|-79.44|127
Guanabacoa|CU|23.13|-82.30|113
Palma Soriano|CU|20.21|-75.99|103
San Luis|CU|20.19|-75.85|67
Morón|CU|22.11|-78.63|66
Santo Domingo|CU|22.59|-80.24|45
Palmira|CU|22.24|-80.39|23
Praia|CV|14.93|-23.51|113
Willemstad|CW|12.11|-68.93|125
Flying Fish Cove|CX|-10.42|105.68|1
Nicosia|CY|35.18|33.36|200
Limassol|CY|34.68|33.04|154
Prague|CZ|50.09|14.42|1166
Brno|CZ|49.20|16.61|370
Ostrava|CZ|49.83|18.28|313
Pilsen|CZ|49.75|13.38|164
Olomouc|CZ|49.60|17.25|101
Berlin|DE|52.52|13.41|3426
Hamburg|DE|53.55|9.99|1739
Munich|DE|48.14|11.58|1260
Köln|DE|50.93|6.95|963
Frankfurt am Main|DE|50.12|8.68|650
Essen|DE|51.46|7.01|593
Stuttgart|DE|48.78|9.18|590
Dortmund|DE|51.51|7.47|588
Düsseldorf|DE|51.22|6.78|573
Bremen|DE|53.08|8.81|547
Hannover|DE|52.37|9.73|515
Leipzig|DE|51.34|12.37|505
Duisburg|DE|51.43|6.77|504
Nürnberg|DE|49.45|11.08|499
Dresden|DE|51.05|13.74|487
Bochum|DE|51.48|7.22|386
Wuppertal|DE|51.26|7.15|361
Bielefeld|DE|52.03|8.53|332
Bonn|DE|50.73|7.10|313
Mannheim|DE|49.49|8.47|308
Karlsruhe|DE|49.01|8.40|284
Wiesbaden|DE|50.08|8.25|272
Münster|DE|51.96|7.63|270
Gelsenkirchen|DE|51.51|7.10|270
Aachen|DE|50.78|6.08|265
Mönchengladbach|DE|51.19|6.44|262
Augsburg|DE|48.37|10.90|259
Chemnitz|DE|50.84|12.93|247
Braunschweig|DE|52.27|10.53|245
Krefeld|DE|51.34|6.55|238
Halle (Saale)|DE|51.48|11.98|234
Kiel|DE|54.32|10.13|233
Magdeburg|DE|52.13|11.63|230
Oberhausen|DE|51.48|6.86|219
Freiburg|DE|48.00|7.85|216
Lübeck|DE|53.87|10.69|212
Erfurt|DE|50.98|11.03|203
Hagen|DE|51.36|7.47|199
Rostock|DE|54.09|12.14|198
Kassel|DE|51.32|9.50|195
Hamm|DE|51.68|7.82|185
Mainz|DE|49.98|8.28|185
Saarbrücken|DE|49.23|7.01|181
Herne|DE|51.54|7.23|172
Mülheim|DE|51.43|6.88|171
Osnabrück|DE|52.27|8.05|166
Solingen|DE|51.17|7.08|164
Ludwigshafen am Rhein|DE|49.48|8.45|163
Leverkusen|DE|51.03|6.98|163
Oldenburg|DE|53.14|8.21|159
Neuss|DE|51.20|6.69|152
Potsdam|DE|52.40|13.07|145
Heidelberg|DE|49.41|8.69|143
Paderborn|DE|51.72|8.75|142
Darmstadt|DE|49.87|8.65|140
Würzburg|DE|49.79|9.95|134
Regensburg|DE|49.02|12.10|129
Wolfsburg|DE|52.42|10.78|123
Recklinghausen|DE|51.61|7.20|122
Göttingen|DE|51.53|9.93|122
Heilbronn|DE|49.14|9.22|121
Ingolstadt|DE|48.77|11.42|121
Ulm|DE|48.40|9.99|120
Bottrop|DE|51.52|6.93|120
Pforzheim|DE|48.88|8.70|119
Offenbach|DE|50.10|8.77|119
Bremerhaven|DE|53.54|8.59|117
Remscheid|DE|51.18|7.19|117
Reutlingen|DE|48.49|9.20|113
Fürth|DE|49.48|10.99|112
Moers|DE|51.45|6.63|108
Koblenz|DE|50.35|7.58|107
Siegen|DE|50.87|8.02|107
Bergisch Gladbach|DE|50.99|7.13|106
Jena|DE|50.93|11.59|105
Gera|DE|50.88|12.08|105
Hildesheim|DE|52.15|9.95|103
Erlangen|DE|49.59|11.01|103
Witten|DE|51.44|7.35|101
Salzgitter|DE|52.16|10.42|101
Trier|DE|49.76|6.64|100
Djibouti|DJ|11.59|43.15|624
Copenhagen|DK|55.68|12.57|1154
Århus|DK|56.16|10.21|238
Odense|DK|55.40|10.39|146
Aalborg|DK|57.05|9.92|122
Roseau|DM|15.30|-61.39|17
Santo Domingo|DO|18.47|-69.89|2202
Santiago de los Caballeros|DO|19.45|-70.70|1200
Santo Domingo Oeste|DO|18.50|-70.00|701
Santo Domingo Este|DO|18.49|-69.86|700
San Pedro de Macorís|DO|18.45|-69.31|218
La Romana|DO|18.43|-68.97|208
San Cristóbal|DO|18.42|-70.10|154
Puerto Plata|DO|19.79|-70.69|146
San Francisco de Macorís|DO|19.30|-70.25|125
Salvaleón de Higüey|DO|18.62|-68.71|124
Concepción de La Vega|DO|19.22|-70.53|102
Punta Cana|DO|18.58|-68.40|100
Algiers|DZ|36.73|3.09|1978
Boumerdas|DZ|36.77|3.48|786
Oran|DZ|35.70|-0.64|646
Tébessa|DZ|35.40|8.12|634
Constantine|DZ|36.37|6.61|450
Biskra|DZ|34.85|5.73|308
Sétif|DZ|36.19|5.41|288
Batna|DZ|35.56|6.17|281
Bab Ezzouar|DZ|36.73|3.18|276
Annaba|DZ|36.90|7.77|207
Sidi Bel Abbès|DZ|35.19|-0.63|192
Blida|DZ|36.47|2.83|182
Tiaret|DZ|35.37|1.32|179
Chlef|DZ|36.17|1.33|179
Bordj Bou Arreridj|DZ|36.07|4.76|168
Ech Chettia|DZ|36.20|1.26|168
Bejaïa|DZ|36.76|5.08|164
Skikda|DZ|36.88|6.91|163
El Achir|DZ|36.06|4.63|158
Souk Ahras|DZ|36.29|7.95|157
Djelfa|DZ|34.67|3.26|154
Mascara|DZ|35.40|0.14|150
Jijel|DZ|36.82|5.76|148
Médéa|DZ|36.26|2.75|148
Tizi Ouzou|DZ|36.71|4.05|144
Béchar|DZ|31.62|-2.22|143
El Oued|DZ|33.36|6.86|135
Tlemcen|DZ|34.88|-1.31|132
Relizane|DZ|35.74|0.56|130
Mostaganem|DZ|35.93|0.09|130
Ouargla|DZ|31.95|5.33|129
El Eulma|DZ|36.15|5.69|128
Saïda|DZ|34.83|0.15|127
Guelma|DZ|36.46|7.43|124
Bordj el Kiffan|DZ|36.75|3.19|123
Aïn Oussera|DZ|35.45|2.91|119
Khenchela|DZ|35.44|7.14|117
Laghouat|DZ|33.80|2.87|114
Aïn Beïda|DZ|35.80|7.39|106
Baraki|DZ|36.67|3.10|105
Oum el Bouaghi|DZ|35.88|7.11|101
M’Sila|DZ|35.71|4.54|100
Guayaquil|EC|-2.20|-79.89|1952
Quito|EC|-0.23|-78.52|1400
Cuenca|EC|-2.90|-79.00|277
Santo Domingo de los Colorados|EC|-0.25|-79.18|200
Machala|EC|-3.26|-79.96|198
Manta|EC|-0.96|-80.71|183
Portoviejo|EC|-1.05|-80.45|170
Eloy Alfaro|EC|-2.18|-79.86|168
Esmeraldas|EC|0.96|-79.65|165
Ambato|EC|-1.25|-78.62|154
Tutamandahostel|EC|-0.20|-78.50|140
Milagro|EC|-2.13|-79.59|134
Ibarra|EC|0.35|-78.12|133
Riobamba|EC|-1.67|-78.65|124
Quevedo|EC|-1.03|-79.46|119
Loja|EC|-3.99|-79.20|118
Salinas|EC|-2.21|-80.95|44
Santa Rosa|EC|-3.45|-79.96|42
Tallinn|EE|59.44|24.75|394
Tartu|EE|58.38|26.73|101
Cairo|EG|30.06|31.25|7735
Alexandria|EG|31.20|29.92|3812
Giza|EG|30.01|31.21|2443
Port Said|EG|31.27|32.30|538
Suez|EG|29.97|32.53|488
Al Maḩallah al Kubrá|EG|30.97|31.17|431
Luxor|EG|25.70|32.64|422
Asyūţ|EG|27.18|31.18|421
Al Manşūrah|EG|31.04|31.38|420
Tanda|EG|30.79|31.00|405
Al Fayyūm|EG|29.31|30.84|306
Zagazig|EG|30.59|31.50|285
Ismailia|EG|30.60|32.27|285
Kafr ad Dawwār|EG|31.13|30.13|267
Aswan|EG|24.09|32.90|241
Qinā|EG|26.16|32.73|235
Ḩalwān|EG|29.84|31.30|230
Damanhūr|EG|31.03|30.47|228
Al Minyā|EG|28.09|30.76|227
Idkū|EG|31.31|30.30|211
Sohag|EG|26.56|31.69|209
New Cairo|EG|30.03|31.47|200
Banī Suwayf|EG|29.07|31.10|190
Shibīn al Kawm|EG|30.55|31.01|186
Banhā|EG|30.46|31.18|167
Ţalkhā|EG|31.05|31.38|158
Kafr ash Shaykh|EG|31.11|30.94|144
Mallawī|EG|27.73|30.84|143
Dikirnis|EG|31.09|31.59|138
Idfū|EG|24.98|32.88|133
Bilbays|EG|30.42|31.56|129
Arish|EG|31.13|33.80|129
Jirjā|EG|26.34|31.89|128
Al Ḩawāmidīyah|EG|29.90|31.25|107
Bilqās|EG|31.21|31.36|104
Disūq|EG|31.13|30.65|102
Abū Kabīr|EG|30.73|31.67|101
Qalyūb|EG|30.18|31.21|100
Laayoune|EH|27.14|-13.19|196
Asmara|ER|15.34|38.93|564
Madrid|ES|40.42|-3.70|3256
Barcelona|ES|41.39|2.16|1622
Valencia|ES|39.47|-0.38|814
Sevilla|ES|37.38|-5.97|703
Zaragoza|ES|41.66|-0.88|674
Málaga|ES|36.72|-4.42|568
Murcia|ES|37.99|-1.13|437
Palma|ES|39.57|2.65|401
Las Palmas de Gran Canaria|ES|28.10|-15.41|382
Bilbao|ES|43.26|-2.93|355
Alicante|ES|38.35|-0.48|335
Córdoba|ES|37.89|-4.77|328
Valladolid|ES|41.66|-4.72|318
Vigo|ES|42.23|-8.72|297
Gijón|ES|43.54|-5.66|278
L'Hospitalet de Llobregat|ES|41.36|2.10|257
A Coruña|ES|43.37|-8.40|246
Sant Martí|ES|41.42|2.20|236
Gasteiz / Vitoria|ES|42.85|-2.67|236
Granada|ES|37.19|-3.61|234
Elche|ES|38.26|-0.70|230
Ciudad Lineal|ES|40.45|-3.65|228
Oviedo|ES|43.36|-5.84|224
Santa Cruz de Tenerife|ES|28.47|-16.25|222
Badalona|ES|41.45|2.25|220
Cartagena|ES|37.61|-0.99|212
Terrassa|ES|41.57|2.02|211
Jerez de la Frontera|ES|36.69|-6.14|208
Sabadell|ES|41.54|2.11|206
Móstoles|ES|40.32|-3.86|206
Alcalá de Henares|ES|40.48|-3.36|205
Pamplona|ES|42.82|-1.64|198
Fuenlabrada|ES|40.28|-3.79|198
Almería|ES|36.84|-2.46|189
Leganés|ES|40.33|-3.76|186
Donostia / San Sebastián|ES|43.31|-1.97|185
Santander|ES|43.46|-3.80|183
Castelló de la Plana|ES|39.99|-0.05|180
Burgos|ES|42.34|-3.70|179
Albacete|ES|38.99|-1.86|170
Alcorcón|ES|40.35|-3.82|168
Getafe|ES|40.31|-3.73|167
Salamanca|ES|40.97|-5.66|156
Logroño|ES|42.47|-2.45|152
La Laguna|ES|28.49|-16.32|151
Huelva|ES|37.27|-6.94|149
Badajoz|ES|38.88|-6.97|148
Tarragona|ES|41.12|1.25|140
Chamartín|ES|40.46|-3.68|140
Lleida|ES|41.62|0.62|136
Marbella|ES|36.52|-4.89|135
León|ES|42.60|-5.57|134
Cadiz|ES|36.53|-6.29|127
Dos Hermanas|ES|37.28|-5.92|123
Mataró|ES|41.54|2.44|122
Santa Coloma de Gramenet|ES|41.45|2.21|120
Torrejón de Ardoz|ES|40.46|-3.47|118
Jaén|ES|37.77|-3.79|117
Algeciras|ES|36.13|-5.45|116
Parla|ES|40.24|-3.77|116
Ourense|ES|42.34|-7.86|108
Alcobendas|ES|40.55|-3.64|108
Reus|ES|41.16|1.11|107
Torrevieja|ES|37.98|-0.68|102
Telde|ES|27.99|-15.42|100
San Fernando|ES|36.48|-6.20|96
Guadalajara|ES|40.63|-3.16|83
Toledo|ES|39.86|-4.02|82
Zamora|ES|41.51|-5.74|66
Mérida|ES|38.92|-6.34|56
Cuenca|ES|40.07|-2.13|56
Lucena|ES|37.41|-4.49|42
Loja|ES|37.17|-4.15|22
Addis Ababa|ET|9.02|38.75|2758
Dire Dawa|ET|9.59|41.87|252
Mek'ele|ET|13.50|39.48|216
Nazrēt|ET|8.55|39.27|214
Bahir Dar|ET|11.59|37.39|169
Gondar|ET|12.60|37.47|154
Desē|ET|11.13|39.63|136
Hawassa|ET|7.06|38.48|133
Jimma|ET|7.67|36.83|128
Bishoftu|ET|8.75|38.98|104
Helsinki|FI|60.17|24.94|558
Espoo|FI|60.21|24.65|257
Tampere|FI|61.50|23.79|203
Vantaa|FI|60.29|25.04|190
Turku|FI|60.45|22.27|176
Oulu|FI|65.01|25.47|129
Suva|FJ|-18.14|178.44|77
Stanley|FK|-51.69|-57.86|2
Tórshavn|FO|62.01|-6.77|13
Paris|FR|48.85|2.35|2139
Marseille|FR|43.30|5.38|795
Lyon|FR|45.75|4.85|472
Toulouse|FR|43.60|1.44|433
Nice|FR|43.70|7.27|339
Nantes|FR|47.22|-1.55|277
Strasbourg|FR|48.58|7.75|275
Montpellier|FR|43.61|3.88|248
Bordeaux|FR|44.84|-0.58|232
Lille|FR|50.63|3.06|228
Rennes|FR|48.11|-1.67|209
Reims|FR|49.27|4.03|197
Le Havre|FR|49.49|0.11|186
Cergy-Pontoise|FR|49.04|2.08|183
Saint-Étienne|FR|45.43|4.39|176
Toulon|FR|43.12|5.93|169
Angers|FR|47.47|-0.55|168
Grenoble|FR|45.18|5.71|159
Dijon|FR|47.32|5.02|150
Nîmes|FR|43.83|4.36|148
Aix-en-Provence|FR|43.53|5.45|147
Saint-Quentin-en-Yvelines|FR|48.77|2.02|147
Brest|FR|48.39|-4.49|145
Le Mans|FR|48.00|0.20|145
Amiens|FR|49.90|2.30|143
Tours|FR|47.39|0.70|142
Limoges|FR|45.83|1.25|141
Clermont-Ferrand|FR|45.78|3.09|139
Villeurbanne|FR|45.77|4.88|131
Besançon|FR|47.25|6.02|128
Orléans|FR|47.90|1.90|124
Metz|FR|49.12|6.17|124
Rouen|FR|49.44|1.10|113
Mulhouse|FR|47.75|7.33|111
Perpignan|FR|42.70|2.90|111
Caen|FR|49.19|-0.36|111
Boulogne-Billancourt|FR|48.84|2.24|109
Nancy|FR|48.68|6.18|105
Argenteuil|FR|48.95|2.25|101
Saint-Denis|FR|48.94|2.35|96
Laval|FR|48.07|-0.76|50
Orange|FR|44.14|4.81|31
Saint-Louis|FR|47.59|7.56|21
Libreville|GA|0.39|9.45|578
Port-Gentil|GA|-0.72|8.78|109
London|GB|51.51|-0.13|7557
Birmingham|GB|52.48|-1.90|984
Liverpool|GB|53.41|-2.98|864
Nottingham|GB|52.95|-1.15|730
Sheffield|GB|53.38|-1.47|685
Bristol|GB|51.46|-2.60|617
Glasgow|GB|55.87|-4.26|592
Leicester|GB|52.64|-1.13|509
Edinburgh|GB|55.95|-3.20|465
Leeds|GB|53.80|-1.55|455
Cardiff|GB|51.48|-3.18|447
Manchester|GB|53.48|-2.24|396
Stoke-on-Trent|GB|53.00|-2.19|373
Coventry|GB|52.41|-1.51|359
Sunderland|GB|54.90|-1.38|335
Birkenhead|GB|53.39|-3.01|325
Islington|GB|51.54|-0.10|319
Reading|GB|51.46|-0.97|318
Kingston upon Hull|GB|53.74|-0.34|314
Preston|GB|53.76|-2.70|313
Newport|GB|51.59|-3.00|307
Swansea|GB|51.62|-3.94|300
Bradford|GB|53.79|-1.75|299
Southend-on-Sea|GB|51.54|0.71|295
Belfast|GB|54.60|-5.93|275
Derby|GB|52.92|-1.48|270
Plymouth|GB|50.37|-4.14|260
Luton|GB|51.88|-0.42|258
Wolverhampton|GB|52.59|-2.12|253
City of Westminster|GB|51.50|-0.14|248
Southampton|GB|50.90|-1.40|246
Blackpool|GB|53.82|-3.05|239
Milton Keynes|GB|52.04|-0.76|230
Bexley|GB|51.44|0.15|228
Northampton|GB|52.25|-0.88|216
Archway|GB|51.57|-0.13|216
Norwich|GB|52.63|1.30|213
Dudley|GB|52.50|-2.08|199
Aberdeen|GB|57.14|-2.10|197
Portsmouth|GB|50.80|-1.09|194
Newcastle upon Tyne|GB|54.97|-1.61|192
Sutton|GB|51.35|-0.20|188
Swindon|GB|51.56|-1.78|186
Crawley|GB|51.11|-0.18|181
Ipswich|GB|52.06|1.16|179
Wigan|GB|53.54|-2.64|175
Croydon|GB|51.38|-0.10|173
Walsall|GB|52.59|-1.98|172
Mansfield|GB|53.13|-1.20|172
Oxford|GB|51.75|-1.26|171
Warrington|GB|53.39|-2.58|165
Slough|GB|51.51|-0.60|164
Bournemouth|GB|50.72|-1.88|164
Peterborough|GB|52.57|-0.25|163
Cambridge|GB|52.20|0.12|158
Doncaster|GB|53.52|-1.13|158
York|GB|53.96|-1.08|154
Poole|GB|50.71|-1.98|150
Gloucester|GB|51.87|-2.24|150
Burnley|GB|53.80|-2.23|149
Huddersfield|GB|53.65|-1.78|149
Telford|GB|52.68|-2.45|148
Dundee|GB|56.47|-2.97|148
Blackburn|GB|53.75|-2.48|147
Basildon|GB|51.57|0.46|145
Middlesbrough|GB|54.58|-1.23|143
Bolton|GB|53.58|-2.43|141
Stockport|GB|53.41|-2.16|139
Brighton|GB|50.83|-0.14|139
West Bromwich|GB|52.52|-1.99|136
Grimsby|GB|53.57|-0.08|134
Hastings|GB|50.86|0.57|133
High Wycombe|GB|51.63|-0.75|133
Watford|GB|51.66|-0.40|126
Saint Peters|GB|51.37|1.42|125
Burton upon Trent|GB|52.81|-1.64|122
Colchester|GB|51.89|0.90|122
Eastbourne|GB|50.77|0.28|118
Exeter|GB|50.72|-3.53|118
Rotherham|GB|53.43|-1.36|118
Cheltenham|GB|51.90|-2.08|116
Lincoln|GB|53.23|-0.54|115
Chesterfield|GB|53.25|-1.42|113
Chelmsford|GB|51.74|0.47|112
Dagenham|GB|51.55|0.17|108
Basingstoke|GB|51.26|-1.09|108
Maidstone|GB|51.27|0.52|108
Sutton Coldfield|GB|52.57|-1.82|107
Bedford|GB|52.13|-0.47|107
Oldham|GB|53.54|-2.12|105
Enfield Town|GB|51.65|-0.08|104
Woking|GB|51.32|-0.56|104
St Helens|GB|53.45|-2.73|103
Worcester|GB|52.19|-2.22|102
Gillingham|GB|51.39|0.55|101
Halifax|GB|53.72|-1.85|83
Scarborough|GB|54.28|-0.40|62
Sale|GB|53.43|-2.32|56
Gravesend|GB|51.44|0.37|54
Hamilton|GB|55.77|-4.03|53
Durham|GB|54.78|-1.58|48
Perth|GB|56.40|-3.43|47
Lancaster|GB|54.05|-2.80|47
Christchurch|GB|50.74|-1.78|42
Boston|GB|52.98|-0.03|41
Irvine|GB|55.62|-4.66|34
Windsor|GB|51.48|-0.60|33
Rochester|GB|51.39|0.51|29
Denton|GB|53.46|-2.12|27
Newport|GB|50.70|-1.29|25
Elgin|GB|57.65|-3.32|23
Wellington|GB|52.70|-2.52|23
Stamford|GB|52.65|-0.48|21
Orkney|GB|58.98|-2.96|20
Saint George's|GD|12.05|-61.75|8
Tbilisi|GE|41.69|44.83|1049
Kutaisi|GE|42.27|42.69|178
Batumi|GE|41.64|41.63|122
Cayenne|GF|4.93|-52.33|62
Saint Peter Port|GG|49.46|-2.54|16
Accra|GH|5.56|-0.20|1963
Kumasi|GH|6.69|-1.62|1469
Tamale|GH|9.40|-0.84|361
Takoradi|GH|4.90|-1.76|233
Atsiaman|GH|5.70|-0.33|203
Tema|GH|5.67|-0.02|156
Cape Coast|GH|5.11|-1.25|143
Sekondi-Takoradi|GH|4.93|-1.76|139
Obuase|GH|6.20|-1.67|138
Medina Estates|GH|5.67|-0.16|101
Gibraltar|GI|36.14|-5.35|27
Nuuk|GL|64.18|-51.72|15
Serekunda|GM|13.44|-16.68|340
Banjul|GM|13.45|-16.58|35
Camayenne|GN|9.54|-13.69|1871
Conakry|GN|9.54|-13.68|1767
Nzérékoré|GN|7.76|-8.82|133
Kindia|GN|10.06|-12.87|117
Kankan|GN|10.39|-9.31|114
Basse-Terre|GP|16.00|-61.73|11
Bata|GQ|1.86|9.77|173
Malabo|GQ|3.76|8.78|156
Athens|GR|37.98|23.73|664
Thessaloníki|GR|40.64|22.93|354
Pátra|GR|38.24|21.73|168
Piraeus|GR|37.94|23.65|164
Lárisa|GR|39.64|22.42|145
Peristéri|GR|38.02|23.69|140
Irákleion|GR|35.33|25.14|137
Kallithéa|GR|37.95|23.70|101
Grytviken|GS|-54.28|-36.51|0
Guatemala City|GT|14.64|-90.51|995
Mixco|GT|14.63|-90.61|473
Villa Nueva|GT|14.53|-90.59|407
Petapa|GT|14.50|-90.56|141
San Juan Sacatepéquez|GT|14.72|-90.64|137
Quetzaltenango|GT|14.83|-91.52|132
Villa Canales|GT|14.48|-90.53|122
Escuintla|GT|14.30|-90.79|103
Hagåtña|GU|13.48|144.75|1
Bissau|GW|11.86|-15.60|388
Georgetown|GY|6.80|-58.16|235
Hong Kong|HK|22.28|114.17|7013
Kowloon|HK|22.32|114.18|2020
Tsuen Wan|HK|22.37|114.11|289
Yuen Long Kau Hui|HK|22.45|114.03|142
Tegucigalpa|HN|14.08|-87.21|851
San Pedro Sula|HN|15.50|-88.03|489
Choloma|HN|15.61|-87.95|139
La Ceiba|HN|15.76|-86.78|130
El Progreso|HN|15.40|-87.80|101
San Lorenzo|HN|13.42|-87.45|22
Zagreb|HR|45.81|15.98|699
Split|HR|43.51|16.44|176
Rijeka|HR|45.33|14.44|141
Port-au-Prince|HT|18.54|-72.34|1235
Delmas 73|HT|18.54|-72.30|383
Pétionville|HT|18.51|-72.29|283
Port-de-Paix|HT|19.94|-72.83|250
Croix-des-Bouquets|HT|18.58|-72.23|229
Jacmel|HT|18.23|-72.54|138
Okap|HT|19.76|-72.20|135
Léogâne|HT|18.51|-72.63|134
Les Cayes|HT|18.19|-73.75|126
Tigwav|HT|18.43|-72.87|118
Budapest|HU|47.50|19.04|1741
Debrecen|HU|47.53|21.62|204
Miskolc|HU|48.10|20.78|173
Szeged|HU|46.25|20.15|165
Pécs|HU|46.07|18.23|157
Győr|HU|47.68|17.64|128
Nyíregyháza|HU|47.96|21.72|116
Kecskemét|HU|46.91|19.69|110
Székesfehérvár|HU|47.19|18.41|102
Jakarta|ID|-6.21|106.85|8540
Surabaya|ID|-7.25|112.75|2375
Medan|ID|3.58|98.67|1751
Bandung|ID|-6.92|107.61|1700
Bekasi|ID|-6.23|106.99|1520
Palembang|ID|-2.92|104.75|1442
Tangerang|ID|-6.18|106.63|1372
Makassar|ID|-5.15|119.43|1322
South Tangerang|ID|-6.29|106.72|1304
Semarang|ID|-6.99|110.42|1288
Depok|ID|-6.40|106.82|1198
Batam|ID|1.15|104.02|1164
Padang|ID|-0.95|100.35|840
Denpasar|ID|-8.65|115.22|835
Bandar Lampung|ID|-5.43|105.26|800
Bogor|ID|-6.59|106.79|800
Malang|ID|-7.98|112.63|747
Pekanbaru|ID|0.52|101.44|704
City of Balikpapan|ID|-1.24|116.89|700
Yogyakarta|ID|-7.80|110.36|637
Situbondo|ID|-7.71|114.01|600
Banjarmasin|ID|-3.32|114.59|573
Surakarta|ID|-7.56|110.83|555
Cimahi|ID|-6.87|107.54|494
Pontianak|ID|-0.03|109.33|455
Manado|ID|1.48|124.85|452
Balikpapan|ID|-1.27|116.83|434
Jambi City|ID|-1.60|103.62|420
Ambon|ID|-3.70|128.18|356
Samarinda|ID|-0.49|117.15|355
Mataram|ID|-8.58|116.12|319
Percut|ID|3.63|98.86|311
Bengkulu|ID|-3.80|102.27|310
Jember|ID|-8.17|113.70|299
Palu|ID|-0.91|119.87|282
Kupang|ID|-10.17|123.61|282
Sukabumi|ID|-6.92|106.93|276
Tasikmalaya|ID|-7.33|108.22|271
Pekalongan|ID|-6.89|109.68|258
Cirebon|ID|-6.71|108.56|254
Banda Aceh|ID|5.54|95.33|251
Tegal|ID|-6.87|109.14|237
Kediri|ID|-7.82|112.02|235
Binjai|ID|3.60|98.49|229
Purwokerto|ID|-7.42|109.23|217
Purwakarta|ID|-6.56|107.44|216
Loa Janan|ID|-0.58|117.10|213
Pematangsiantar|ID|2.96|99.07|210
Ciputat|ID|-6.24|106.70|208
Ciampea|ID|-6.55|106.70|207
Cileungsir|ID|-6.39|106.96|202
Rengasdengklok|ID|-6.16|107.30|201
Sumedang|ID|-6.86|107.92|200
Kendari|ID|-3.98|122.52|195
Parung|ID|-6.42|106.73|194
Tanjung Pinang|ID|0.92|104.46|192
Curug|ID|-6.27|106.56|191
Labuan Bajo|ID|-8.50|119.89|189
Cibinong|ID|-6.48|106.85|189
Madiun|ID|-7.63|111.52|186
Pemalang|ID|-6.89|109.38|184
Lembang|ID|-6.81|107.62|183
Probolinggo|ID|-7.75|113.22|182
Pamulang|ID|-6.34|106.74|175
Cikupa|ID|-6.24|106.51|174
Salatiga|ID|-7.33|110.49|173
Plumbon|ID|-6.71|108.47|167
Banjaran|ID|-7.05|107.59|165
Serang|ID|-6.12|106.15|165
Lawang|ID|-7.84|112.69|159
Pasuruan|ID|-7.65|112.91|159
Sunggal|ID|3.58|98.62|158
Perbaungan|ID|3.57|98.96|157
Pasarkemis|ID|-6.17|106.53|154
Soreang|ID|-7.03|107.52|151
Purwodadi|ID|-7.09|110.92|150
Metro|ID|-5.11|105.31|150
Lubuklinggau|ID|-3.29|102.86|148
Palangkaraya|ID|-2.21|113.92|148
Astanajapura|ID|-6.80|108.63|148
Cikampek|ID|-6.42|107.46|146
Gorontalo|ID|0.54|123.06|144
Dumai|ID|1.67|101.44|144
Tanjungbalai|ID|2.97|99.80|143
Parepare|ID|-4.01|119.63|140
Sidoarjo|ID|-7.45|112.72|139
Weru|ID|-6.71|108.50|139
Jayapura|ID|-2.53|140.72|135
Baturaja|ID|-4.13|104.17|135
Adiwerna|ID|-6.94|109.13|134
Singaraja|ID|-8.11|115.09|134
Blitar|ID|-8.10|112.17|132
Martapura|ID|-3.41|114.86|131
Kisaran|ID|2.98|99.62|130
Palopo|ID|-2.99|120.20|129
Teluknaga|ID|-6.10|106.64|128
Ungaran|ID|-7.14|110.41|128
Rangkasbitung|ID|-6.36|106.25|127
Klaten|ID|-7.71|110.61|127
Jombang|ID|-7.55|112.23|126
Paseh|ID|-7.10|107.76|126
Pangkalpinang|ID|-2.13|106.11|126
Sorong|ID|-0.88|131.26|126
Padalarang|ID|-6.84|107.47|125
Ciamis|ID|-7.33|108.35|124
Lumajang|ID|-8.13|113.22|124
Indramayu|ID|-6.33|108.32|123
Pati|ID|-6.76|111.04|123
Payakumbuh|ID|-0.22|100.63|122
Bangil|ID|-7.60|112.82|120
Sepatan|ID|-6.12|106.58|118
Tebingtinggi|ID|3.33|99.16|118
Kedungwuni|ID|-6.97|109.65|117
Batang|ID|-6.48|110.71|116
Pamanukan|ID|-6.28|107.81|114
Sawangan|ID|-6.40|106.77|114
Mojokerto|ID|-7.47|112.43|113
Cileunyi|ID|-6.94|107.75|111
Magelang|ID|-7.47|110.22|111
Kresek|ID|-6.13|106.38|110
Citeureup|ID|-6.49|106.88|110
Banyuwangi|ID|-8.23|114.36|108
Cikarang|ID|-6.26|107.15|106
Arjawinangun|ID|-6.65|108.41|106
Depok|ID|-7.76|110.43|105
Prabumulih|ID|-3.43|104.23|103
Rantauprapat|ID|2.10|99.83|103
Belawan|ID|3.78|98.68|103
Singkawang|ID|0.91|108.98|102
Ternate|ID|0.79|127.38|102
Bontang|ID|0.13|117.49|102
Grogol|ID|-7.60|110.82|101
Padangsidempuan|ID|1.38|99.27|101
Dublin|IE|53.33|-6.25|1024
Cork|IE|51.90|-8.47|190
Jerusalem|IL|31.77|35.22|801
Tel Aviv|IL|32.08|34.78|433
Haifa|IL|32.82|34.99|267
Ashdod|IL|31.79|34.65|225
Rishon LeẔiyyon|IL|31.97|34.79|220
Petaẖ Tiqwa|IL|32.09|34.89|200
Beersheba|IL|31.25|34.79|187
Netanya|IL|32.33|34.86|172
H̱olon|IL|32.01|34.78|166
Bnei Brak|IL|32.08|34.83|154
Reẖovot|IL|31.89|34.81|133
Bat Yam|IL|32.02|34.75|129
Ramat Gan|IL|32.08|34.81|128
Ashkelon|IL|31.67|34.57|106
Arad|IL|31.26|35.21|24
Douglas|IM|54.15|-4.48|26
Mumbai|IN|19.07|72.88|12692
Delhi|IN|28.65|77.23|10928
Bengaluru|IN|12.97|77.59|5104
Kolkata|IN|22.56|88.36|4631
Chennai|IN|13.09|80.28|4328
Ahmedabad|IN|23.03|72.59|3720
Hyderabad|IN|17.38|78.46|3598
Pune|IN|18.52|73.86|2936
Sūrat|IN|21.20|72.83|2895
Kanpur|IN|26.47|80.35|2823
Jaipur|IN|26.92|75.79|2712
Lucknow|IN|26.84|80.92|2472
Nagpur|IN|21.15|79.08|2228
Indore|IN|22.72|75.83|1837
Patna|IN|25.59|85.14|1600
Bhopal|IN|23.25|77.40|1600
Ludhiāna|IN|30.91|75.85|1545
Tirunelveli|IN|8.73|77.68|1436
Agra|IN|27.18|78.02|1430
Vadodara|IN|22.30|73.21|1409
Najafgarh|IN|28.61|76.98|1365
Gorakhpur|IN|29.45|75.67|1325
Nashik|IN|20.00|73.79|1289
Pimpri|IN|18.62|73.81|1285
Kalyān|IN|19.24|73.14|1262
Thāne|IN|19.20|72.96|1262
Meerut|IN|28.98|77.71|1223
Nowrangapur|IN|19.23|82.55|1221
Faridabad|IN|28.41|77.31|1220
Ghāziābād|IN|28.67|77.44|1199
Dombivli|IN|19.22|73.08|1193
Rājkot|IN|22.29|70.79|1177
Varanasi|IN|25.32|83.01|1164
Amritsar|IN|31.62|74.88|1092
Allahābād|IN|25.44|81.84|1073
Visakhapatnam|IN|17.68|83.20|1063
Jabalpur|IN|23.17|79.95|1030
Hāora|IN|22.58|88.32|1028
Aurangabad|IN|19.88|75.34|1016
Solāpur|IN|17.67|75.91|997
Srinagar|IN|34.09|74.81|976
Chandigarh|IN|30.74|76.79|961
Coimbatore|IN|11.01|76.97|960
Jodhpur|IN|26.27|73.01|921
Madurai|IN|9.92|78.12|910
Guwahati|IN|26.18|91.75|899
Gwalior|IN|26.23|78.17|882
Vijayawada|IN|16.51|80.65|875
Mysore|IN|12.30|76.64|868
Ranchi|IN|23.34|85.31|846
Hubli|IN|15.35|75.13|840
Narela|IN|28.85|77.09|800
Jalandhar|IN|31.33|75.58|785
Thiruvananthapuram|IN|8.49|76.95|784
Salem|IN|11.65|78.16|778
Tiruchirappalli|IN|10.82|78.70|775
Kota|IN|25.18|75.84|763
Bhubaneshwar|IN|20.27|85.83|762
Alīgarh|IN|27.88|78.07|753
Bareilly|IN|28.37|79.43|745
Morādābād|IN|28.84|78.78|721
Bhiwandi|IN|19.30|73.06|707
Raipur|IN|21.23|81.63|680
Gorakhpur|IN|26.77|83.37|674
Bhilai|IN|21.21|81.43|625
Jamshedpur|IN|22.80|86.19|616
Borivli|IN|19.23|72.86|610
Cochin|IN|9.94|76.26|605
Amrāvati|IN|20.93|77.75|604
Sāngli|IN|16.85|74.56|601
Cuttack|IN|20.46|85.88|580
Bīkaner|IN|28.02|73.31|576
Warangal|IN|18.00|79.58|558
Bhavnagar|IN|21.76|72.15|555
Nanded|IN|19.16|77.31|551
Raurkela|IN|22.22|84.86|536
Guntur|IN|16.30|80.46|531
Dehra Dūn|IN|30.32|78.03|522
Bhayandar|IN|19.30|72.85|520
Durgapur|IN|23.52|87.31|519
Ajmer|IN|26.45|74.64|518
Ulhasnagar|IN|19.22|73.15|517
Kolhāpur|IN|16.70|74.23|516
Siliguri|IN|26.71|88.43|516
Bilimora|IN|20.77|72.96|511
Āsansol|IN|23.68|86.98|504
Jamnagar|IN|22.47|70.07|492
Sahāranpur|IN|29.97|77.55|485
Gulbarga|IN|17.34|76.84|484
Bhātpāra|IN|22.87|88.40|483
Jammu|IN|32.74|74.87|466
Kurnool|IN|15.83|78.04|460
Ujjain|IN|23.18|75.78|457
Rāmgundam|IN|18.80|79.45|452
Shyamnagar|IN|22.83|88.37|442
Nangi|IN|22.51|88.22|441
Kozhikode|IN|11.25|75.78|440
Mālegaon|IN|20.55|74.53|435
Davangere|IN|14.47|75.93|435
Jalgaon|IN|21.00|75.57|429
Akola|IN|20.71|77.00|429
Belgaum|IN|15.85|74.50|429
Gaya|IN|24.80|85.00|424
Udaipur|IN|24.59|73.71|423
Korba|IN|22.35|82.70|419
Bokāro|IN|23.79|85.96|419
Mangalore|IN|12.92|74.86|417
Jhānsi|IN|25.46|78.58|413
Thoothukudi|IN|8.77|78.13|411
Nellore|IN|14.45|79.99|404
Tiruppur|IN|11.12|77.35|398
Kollam|IN|8.88|76.58|394
Pānihāti|IN|22.69|88.37|379
Ahmadnagar|IN|19.09|74.74|367
Dhūlia|IN|20.90|74.78|367
Bhāgalpur|IN|25.24|86.97|362
Punāsa|IN|22.24|76.39|350
Muzaffarnagar|IN|29.47|77.70|350
Latur|IN|18.40|76.57|349
Kūkatpalli|IN|17.48|78.41|342
Ambattūr|IN|13.10|80.16|341
Bellary|IN|15.14|76.92|337
Muzaffarpur|IN|26.12|85.39|333
Kāmārhāti|IN|22.67|88.37|333
Mathura|IN|27.50|77.67|331
Patiāla|IN|30.34|76.39|329
Chānda|IN|19.95|79.30|328
Bhīlwāra|IN|25.35|74.64|326
Thrissur|IN|10.52|76.22|325
Brahmapur|IN|19.31|84.79|325
Shāhjānpur|IN|27.88|79.91|320
Shimoga|IN|13.93|75.57|320
New Delhi|IN|28.64|77.22|318
Rohtak|IN|28.89|76.59|317
Tumkūr|IN|13.34|77.10|307
Fīrozābād|IN|27.15|78.40|306
Nizāmābād|IN|18.67|78.10|305
Kulti|IN|23.73|86.84|305
Rājahmundry|IN|17.01|81.78|305
Barddhamān|IN|23.26|87.86|302
Bārāsat|IN|22.72|88.48|298
Bāli|IN|22.65|88.34|297
Hisar|IN|29.15|75.72|296
Rāmpur|IN|28.81|79.03|296
Greater Noida|IN|28.50|77.54|294
Noida|IN|28.58|77.33|294
Kākināda|IN|16.96|82.24|293
Pānīpat|IN|29.39|76.97|293
Parbhani|IN|19.27|76.77|290
Darbhanga|IN|26.15|85.90|287
Alwar|IN|27.56|76.63|283
Bilāspur|IN|22.08|82.16|283
Ichalkaranji|IN|16.69|74.46|274
Bijapur|IN|16.82|75.72|271
Aizawl|IN|23.73|92.72|265
Jālna|IN|19.84|75.89|262
Lal Bahadur Nagar|IN|17.35|78.56|262
Dewas|IN|22.97|76.06|261
Gajuwaka|IN|17.70|83.22|259
Satna|IN|24.58|80.83|258
Etāwah|IN|26.78|79.02|257
Durg|IN|21.19|81.28|255
Naihāti|IN|22.89|88.42|253
Tirupati|IN|13.64|79.42|251
Sonīpat|IN|28.99|77.02|251
Āvadi|IN|13.11|80.11|250
Tiruvottiyūr|IN|13.16|80.30|248
Saugor|IN|23.84|78.74|247
Mau|IN|25.94|83.56|246
Bihār Sharīf|IN|25.20|85.52|244
Hāpur|IN|28.73|77.78|243
Bathinda|IN|30.21|74.94|243
Farrukhābād|IN|27.39|79.58|241
Anantapur|IN|14.68|77.61|240
Bārāsat|IN|22.23|88.45|238
Ratlām|IN|23.33|75.04|237
Ramagundam|IN|18.75|79.47|235
Gangānagar|IN|29.92|73.87|232
Bharatpur|IN|27.22|77.49|229
Karīmnagar|IN|18.44|79.13|229
Puducherry|IN|11.93|79.83|227
Shrīrāmpur|IN|22.75|88.34|226
Rāichūr|IN|16.21|77.36|226
Quthbullapur|IN|17.50|78.46|226
Karnāl|IN|29.69|76.98|225
Arrah|IN|25.56|84.66|224
Imphal|IN|24.81|93.94|224
Gosāba|IN|22.17|88.80|223
Mirzāpur|IN|25.14|82.57|220
Kharagpur|IN|22.34|87.33|220
Dhanbād|IN|23.80|86.44|220
Tanjore|IN|10.79|79.14|220
Amarnāth|IN|19.20|73.17|218
Nāgercoil|IN|8.18|77.43|214
Pāli|IN|25.77|73.32|210
Yamunānagar|IN|30.13|77.28|209
Rewa|IN|24.53|81.29|208
Secunderabad|IN|17.50|78.54|204
Bīdar|IN|17.91|77.52|204
Agartala|IN|23.84|91.28|203
Monghyr|IN|25.37|86.47|203
Burhānpur|IN|21.31|76.23|203
Nadiād|IN|22.69|72.86|202
Chāpra|IN|25.78|84.75|202
Dindigul|IN|10.37|77.98|201
Panchkula|IN|30.69|76.85|200
Sīkar|IN|27.61|75.14|200
Bulandshahr|IN|28.40|77.86|199
Purnia|IN|25.78|87.47|198
Hospet|IN|15.27|76.39|198
Gurgaon|IN|28.46|77.03|197
Sambhal|IN|28.58|78.57|196
Gandhinagar|IN|23.22|72.68|196
Murwāra|IN|23.84|80.39|196
Nāngloi Jāt|IN|28.68|77.07|194
Machilīpatnam|IN|16.19|81.14|193
Katihar|IN|25.54|87.57|193
Bhiwāni|IN|28.79|76.14|191
Kultali|IN|21.90|88.40|188
Raebareli|IN|26.23|81.23|186
Haridwar|IN|29.95|78.16|186
Singrauli|IN|24.20|82.68|186
Jūnāgadh|IN|21.52|70.46|184
Sūjāngarh|IN|27.70|74.47|184
Ellore|IN|16.71|81.10|183
Bhusāval|IN|21.04|75.79|183
Khandwa|IN|21.82|76.35|183
Bahraigh|IN|27.57|81.59|182
Sirsa|IN|29.53|75.03|182
Chandannagar|IN|22.86|88.37|181
Baharampur|IN|24.10|88.25|181
Surendranagar|IN|22.73|71.65|180
Vizianagaram|IN|18.12|83.41|179
Proddatūr|IN|14.75|78.55|178
Vellore|IN|12.92|79.13|177
Hugli|IN|22.91|88.40|177
Alappuzha|IN|9.49|76.33|177
Amroha|IN|28.90|78.47|176
Tambaram|IN|12.92|80.13|175
Pathānkot|IN|32.27|75.65|174
Bhind|IN|26.57|78.79|174
Shimla|IN|31.10|77.17|174
Ongole|IN|15.50|80.04|173
Gadag-Betageri|IN|15.42|75.62|173
Navsāri|IN|20.94|72.92|171
Puri|IN|19.80|85.82|171
Haldia|IN|22.06|88.11|171
Khammam|IN|17.25|80.14|171
Rāiganj|IN|25.61|88.12|170
Ingrāj Bāzār|IN|25.00|88.15|170
Jaunpur|IN|25.75|82.69|170
Fatehpur|IN|25.93|80.81|166
Gāndhīdhām|IN|23.08|70.13|166
Nandyāl|IN|15.48|78.48|165
Udupi|IN|13.33|74.75|165
Loni|IN|28.75|77.29|165
Sītāpur|IN|27.56|80.68|164
Shivpuri|IN|25.42|77.66|164
Bhadrāvati|IN|13.85|75.71|164
Ādoni|IN|15.63|77.27|164
Verāval|IN|20.91|70.37|163
Sambalpur|IN|21.47|83.98|163
Gadag|IN|15.43|75.63|163
Unnāo|IN|26.55|80.49|162
Budaun|IN|28.04|79.13|162
Jīnd|IN|29.32|76.32|161
Madhyamgram|IN|22.69|88.45|161
Jāmuria|IN|23.70|87.08|160
Jaigaon|IN|26.85|89.38|159
Cuddalore|IN|11.76|79.77|159
Orai|IN|25.99|79.45|158
Hoshiārpur|IN|31.54|75.91|158
Pallāvaram|IN|12.97|80.15|157
Hanumāngarh|IN|29.58|74.33|156
Kanchipuram|IN|12.84|79.70|155
Guna|IN|24.65|77.31|154
Bahādurgarh|IN|28.69|76.94|154
Bharūch|IN|21.69|72.98|154
Medinīpur|IN|22.42|87.32|153
Fyzābād|IN|26.78|82.15|153
Dinapore|IN|25.64|85.05|153
Silchar|IN|24.83|92.80|152
Bānda|IN|25.48|80.33|152
Morena|IN|26.50|78.00|152
Tonk|IN|26.17|75.79|151
Rāj-Nāndgaon|IN|21.10|81.03|151
Serilingampalle|IN|17.49|78.30|151
Virār|IN|19.46|72.81|150
Malkajgiri|IN|17.45|78.53|150
Shāntipur|IN|23.25|88.43|150
Bārākpur|IN|22.77|88.36|148
Erode|IN|11.34|77.73|147
Ambāla|IN|30.36|76.80|147
Krishnanagar|IN|23.41|88.49|146
Saharsa|IN|25.87|86.60|146
Batāla|IN|31.81|75.20|145
Bhīmavaram|IN|16.54|81.52|143
Bālurghāt|IN|25.22|88.78|141
Kaithal|IN|29.80|76.40|141
Lakhīmpur|IN|27.95|80.78|140
Hazāribāgh|IN|23.99|85.36|140
Vidisha|IN|23.53|77.81|140
Haldwani|IN|29.22|79.53|139
Hābra|IN|22.84|88.66|139
Kumbakonam|IN|10.96|79.39|139
Porbandar|IN|21.64|69.61|139
Chitradurga|IN|14.22|76.40|139
Thānesar|IN|29.97|76.83|138
Tiruvannāmalai|IN|12.23|79.07|138
Anand|IN|22.55|72.96|138
Kānchrāpāra|IN|22.96|88.43|137
Mahbūbnagar|IN|16.74|77.99|136
Dimāpur|IN|25.91|93.72|136
Robertsonpet|IN|12.96|78.28|135
Chhindwāra|IN|22.06|78.94|135
Mandya|IN|12.52|76.90|135
Bānkura|IN|23.23|87.07|134
Hājīpur|IN|25.69|85.21|134
Gondā City|IN|27.13|81.95|134
Bhuj|IN|23.25|69.67|133
Hindupur|IN|13.83|77.49|133
Shillong|IN|25.57|91.88|133
Pālghāt|IN|10.77|76.65|133
Godhra|IN|22.78|73.61|132
Kishangarh|IN|26.59|74.85|132
Rānīganj|IN|23.62|87.13|131
Pīlibhīt|IN|28.63|79.80|131
Beāwar|IN|26.10|74.32|131
Abohar|IN|30.14|74.20|131
Moga|IN|30.81|75.17|131
Dehri|IN|24.90|84.18|130
Deoria|IN|26.50|83.78|130
Hassan|IN|13.01|76.10|129
Khardah|IN|22.72|88.38|128
Yavatmāl|IN|20.39|78.13|128
Hālīsahar|IN|22.93|88.42|128
Panvel|IN|18.99|73.11|128
Titāgarh|IN|22.74|88.37|128
Cuddapah|IN|14.48|78.82|127
Bettiah|IN|26.80|84.50|127
Hāthras|IN|27.60|78.05|127
Lalitpur|IN|24.69|78.42|126
Kolār|IN|13.14|78.13|126
Mandsaur|IN|24.07|75.07|125
Gondiā|IN|21.46|80.19|125
Rajapalaiyam|IN|9.45|77.55|124
Dārjiling|IN|27.03|88.27|124
Mohali|IN|30.68|76.72|123
Pālanpur|IN|24.17|72.44|123
Dam Dam|IN|22.63|88.42|123
Hardoī|IN|27.39|80.13|123
Puruliya|IN|23.33|86.36|123
Dibrugarh|IN|27.48|94.91|122
Palwal|IN|28.14|77.33|122
Nalgonda|IN|17.05|79.27|122
Bhadreswar|IN|22.82|88.34|122
Vejalpur|IN|22.69|73.56|122
Chikmagalūr|IN|13.32|75.77|121
Raigarh|IN|21.90|83.40|121
Guntakal Junction|IN|15.17|77.36|121
Gangāpur|IN|26.47|76.72|120
Deoli|IN|28.50|77.23|120
Siwān|IN|26.22|84.36|119
Damoh|IN|23.83|79.44|119
Ādilābād|IN|19.67|78.54|119
Srikakulam|IN|18.30|83.90|118
Uppal Kalan|IN|17.41|78.56|118
Jetpur|IN|21.75|70.62|118
Morbi|IN|22.82|70.84|118
Pātan|IN|23.85|72.13|118
Khanna|IN|30.71|76.22|117
Botād|IN|22.17|71.67|117
Rishra|IN|22.72|88.35|117
Azamgarh|IN|26.07|83.18|117
Yelahanka|IN|13.10|77.60|116
Gudivāda|IN|16.44|81.00|116
Baidyabāti|IN|22.78|88.33|116
Bastī|IN|26.79|82.72|115
Balasore|IN|21.49|86.93|114
Dharmavaram|IN|14.41|77.72|114
Māler Kotla|IN|30.53|75.88|114
Wardha|IN|20.74|78.60|114
Jhunjhunūn|IN|28.13|75.40|113
Satara|IN|17.69|73.99|113
Chanduasi|IN|28.45|78.78|113
Mothīhāri|IN|26.65|84.92|112
Chās|IN|23.64|86.17|112
Pudukkottai|IN|10.38|78.82|112
Rewāri|IN|28.20|76.62|112
Port Blair|IN|11.67|92.75|112
Suriāpet|IN|17.14|79.62|112
Bangaon|IN|23.05|88.83|112
Chhatarpur|IN|24.92|79.59|112
Ashoknagar Kalyangarh|IN|22.86|88.64|111
Achalpur|IN|21.26|77.51|111
Navadwīp|IN|23.41|88.37|111
Bārsi|IN|18.23|75.69|111
Sultānpur|IN|26.26|82.07|110
Ambur|IN|12.79|78.72|110
Hoshangābād|IN|22.75|77.73|109
Sawāi Mādhopur|IN|26.02|76.34|109
Madanapalle|IN|13.55|78.50|109
Bānsbāria|IN|22.95|88.40|108
Tādepallegūdem|IN|16.81|81.53|108
Jalpāiguri|IN|26.52|88.73|108
Chittaurgarh|IN|24.89|74.62|107
Gangāwati|IN|15.43|76.53|106
Khurja|IN|28.25|77.86|106
Ponnāni|IN|10.77|75.93|106
Barnāla|IN|30.37|75.55|105
Badlapur|IN|19.16|73.27|105
Soyībug|IN|34.08|74.71|104
Roorkee|IN|29.87|77.89|104
Bagaha|IN|27.10|84.09|104
Hosūr|IN|12.74|77.83|104
Chūru|IN|28.30|74.97|104
Nagda|IN|23.46|75.42|104
Kashipur|IN|29.21|78.96|103
Ghazīpur|IN|25.58|83.59|103
Begusarai|IN|25.42|86.13|103
Dhaulpur|IN|26.69|77.88|102
Mormugao|IN|15.39|73.81|102
Ferozepore|IN|30.93|74.61|102
Gondal|IN|21.96|70.80|102
Seoni|IN|22.09|79.55|101
Jagādhri|IN|30.17|77.30|101
Miriālgūda|IN|16.87|79.56|101
Udgīr|IN|18.39|77.12|101
Jamālpur|IN|25.31|86.49|101
Nandurbar|IN|21.37|74.24|101
Itārsi|IN|22.61|77.76|101
Vasco da Gama|IN|15.40|73.82|100
Phagwāra|IN|31.22|75.77|100
Airoli|IN|19.15|73.00|100
Bagaha|IN|24.53|85.06|91
Fatehpur|IN|27.99|74.96|83
Nawābganj|IN|26.93|81.20|79
Farīdpur|IN|28.21|79.54|72
Bangaon|IN|25.87|86.51|60
Jodhpur|IN|21.90|70.03|47
Jalālābād|IN|27.73|79.66|35
Nawābganj|IN|28.54|79.63|34
Sinnar|IN|19.85|74.00|34
Fatehpur|IN|27.17|81.21|34
Udaipur|IN|27.72|75.47|30
Jalālābād|IN|30.61|74.26|30
Kharagpur|IN|25.12|86.56|27
Rāmpur|IN|29.81|77.45|26
Gangāpur|IN|19.70|75.01|24
Udaipur|IN|23.53|91.48|23
Saidpur|IN|25.54|83.22|23
Deoli|IN|25.76|75.38|21
Pāli|IN|23.36|81.04|21
Wellington|IN|11.37|76.78|20
Baghdad|IQ|33.34|44.40|7216
Basrah|IQ|30.51|47.78|2600
Mosul|IQ|36.34|43.12|1740
Erbil|IQ|36.18|44.01|933
Abū Ghurayb|IQ|33.31|44.18|900
As Sulaymānīyah|IQ|35.56|45.43|723
Kirkuk|IQ|35.47|44.39|601
Najaf|IQ|32.03|44.35|483
Karbala|IQ|32.62|44.02|434
Nasiriyah|IQ|31.06|46.26|400
Al ‘Amārah|IQ|31.84|47.14|323
Ad Dīwānīyah|IQ|31.99|44.93|319
Al Kūt|IQ|32.51|45.82|315
Al Ḩillah|IQ|32.46|44.42|290
Dihok|IQ|36.87|42.99|284
Ramadi|IQ|33.42|43.31|275
Al Fallūjah|IQ|33.35|43.79|190
Sāmarrā’|IQ|34.20|43.89|159
As Samawah|IQ|31.33|45.29|153
Baqubah|IQ|33.75|44.61|153
Sīnah|IQ|36.81|43.04|129
Soran|IQ|36.65|44.54|125
Az Zubayr|IQ|30.39|47.70|123
Kufa|IQ|32.05|44.44|110
Umm Qaşr|IQ|30.04|47.92|108
Al Fāw|IQ|29.97|48.47|105
Tehran|IR|35.69|51.42|7153
Mashhad|IR|36.32|59.57|2307
Isfahan|IR|32.65|51.67|1547
Karaj|IR|35.83|50.99|1448
Tabriz|IR|38.08|46.29|1425
Shiraz|IR|29.61|52.53|1250
Qom|IR|34.64|50.88|900
Ahvaz|IR|31.32|48.68|841
Pasragad Branch|IR|34.78|48.47|788
Kahrīz|IR|34.38|47.06|767
Kermanshah|IR|34.31|47.06|621
Rasht|IR|37.28|49.59|595
Kerman|IR|30.28|57.08|578
Orūmīyeh|IR|37.55|45.08|577
Zahedan|IR|29.50|60.86|552
Hamadān|IR|34.80|48.51|528
Āzādshahr|IR|34.79|48.57|514
Arāk|IR|34.09|49.70|504
Yazd|IR|31.90|54.37|478
Ardabīl|IR|38.25|48.29|411
Abadan|IR|30.34|48.30|370
Zanjān|IR|36.68|48.50|357
Bandar Abbas|IR|27.19|56.28|352
Sanandaj|IR|35.31|47.00|349
Qazvin|IR|36.27|50.00|334
Khorramshahr|IR|30.44|48.18|331
Khorramabad|IR|33.49|48.36|330
Khomeynī Shahr|IR|32.69|51.54|277
Sari|IR|36.56|53.06|255
Borūjerd|IR|33.90|48.75|252
Qarchak|IR|35.43|51.58|252
Gorgān|IR|36.84|54.44|245
Sabzevar|IR|36.21|57.68|226
Najafābād|IR|32.63|51.37|223
Neyshābūr|IR|36.21|58.80|221
Naz̧arābād|IR|35.95|50.61|213
Būkān|IR|36.52|46.21|213
Sirjan|IR|29.45|55.68|208
Bābol|IR|36.55|52.68|203
Āmol|IR|36.47|52.35|199
Bīrjand|IR|32.87|59.22|197
Bojnūrd|IR|37.47|57.33|192
Varāmīn|IR|35.32|51.65|180
Malāyer|IR|34.30|48.82|177
Sāveh|IR|35.02|50.36|176
Khowy|IR|38.55|44.95|175
Bushehr|IR|28.97|50.84|165
Mahābād|IR|36.76|45.72|162
Saqqez|IR|36.25|46.27|151
Marvdasht|IR|29.87|52.80|149
Rafsanjān|IR|30.41|55.99|148
Īlām|IR|33.64|46.42|141
Mīāndoāb|IR|36.97|46.11|133
Shahrud|IR|36.42|54.98|132
Gonbad-e Kāvūs|IR|37.25|55.17|131
Iranshahr|IR|27.20|60.68|131
Shahr-e Kord|IR|32.33|50.86|129
Torbat-e Ḩeydarīyeh|IR|35.27|59.22|126
Semnan|IR|35.58|53.39|125
Marand|IR|38.43|45.77|124
Zābol|IR|31.03|61.49|122
Qūchān|IR|37.11|58.51|112
Masjed Soleymān|IR|31.94|49.30|112
Bandar-e Anzalī|IR|37.47|49.46|111
Bāneh|IR|36.00|45.89|105
Pārsābād|IR|39.65|47.92|102
Kūhdasht|IR|33.53|47.61|100
Āzādshahr|IR|37.09|55.17|48
Reykjavík|IS|64.14|-21.90|119
Rome|IT|41.89|12.51|2319
Milan|IT|45.46|9.19|1237
Naples|IT|40.85|14.27|959
Turin|IT|45.07|7.69|870
Palermo|IT|38.13|13.34|648
Genoa|IT|44.40|8.94|580
Bologna|IT|44.49|11.34|366
Florence|IT|43.78|11.25|349
Catania|IT|37.49|15.07|291
Bari|IT|41.12|16.87|277
Messina|IT|38.19|15.55|220
Verona|IT|45.43|10.98|219
Padova|IT|45.41|11.89|204
Trieste|IT|45.65|13.78|187
Brescia|IT|45.54|10.21|185
Prato|IT|43.88|11.10|182
Taranto|IT|40.46|17.25|181
Reggio Calabria|IT|38.11|15.66|169
Modena|IT|44.65|10.93|159
Livorno|IT|43.54|10.33|154
Cagliari|IT|39.23|9.12|149
Mestre|IT|45.49|12.25|148
Parma|IT|44.80|10.33|146
Foggia|IT|41.46|15.55|137
Reggio nell'Emilia|IT|44.70|10.63|133
Acilia-Castel Fusano-Ostia Antica|IT|41.76|12.33|129
Salerno|IT|40.68|14.79|126
Perugia|IT|43.11|12.39|120
Monza|IT|45.58|9.27|120
Rimini|IT|44.06|12.57|119
Pescara|IT|42.46|14.20|117
Bergamo|IT|45.70|9.67|114
Vicenza|IT|45.55|11.55|107
Latina|IT|41.47|12.90|76
Saint Helier|JE|49.19|-2.10|28
Kingston|JM|18.00|-76.79|938
Spanish Town|JM|17.99|-76.96|145
Portmore|JM|17.95|-76.88|103
Amman|JO|31.96|35.95|1276
Zarqa|JO|32.07|36.09|793
Irbid|JO|32.56|35.85|307
Russeifa|JO|32.02|36.05|268
Wādī as Sīr|JO|31.95|35.82|181
‘Ajlūn|JO|32.33|35.75|126
Tokyo|JP|35.69|139.69|8337
Yokohama|JP|35.43|139.65|3574
Osaka|JP|34.69|135.50|2592
Nagoya|JP|35.18|136.91|2191
Sapporo|JP|43.07|141.35|1883
Kobe|JP|34.69|135.18|1528
Kyoto|JP|35.02|135.75|1460
Fukuoka|JP|33.60|130.42|1392
Kawasaki|JP|35.52|139.72|1307
Saitama|JP|35.91|139.66|1193
Hiroshima|JP|34.40|132.45|1144
Yono|JP|35.88|139.63|1078
Sendai|JP|38.27|140.87|1063
Kitakyushu|JP|33.85|130.85|998
Chiba|JP|35.60|140.12|920
Sakai|JP|34.58|135.47|782
Shizuoka|JP|34.98|138.38|702
Kumamoto|JP|32.81|130.69|680
Okayama|JP|34.65|133.93|640
Hamamatsu|JP|34.70|137.73|605
Hachiōji|JP|35.66|139.32|579
Kagoshima|JP|31.57|130.55|555
Niigata|JP|37.89|139.01|505
Himeji|JP|34.82|134.70|481
Matsudo|JP|35.78|139.90|470
Nishinomiya-hama|JP|34.72|135.33|469
Kawaguchi|JP|35.81|139.71|469
Kanazawa|JP|36.60|136.62|459
Utsunomiya|JP|36.57|139.88|450
Ōita|JP|33.23|131.60|449
Matsuyama|JP|33.84|132.77|443
Amagasaki|JP|34.72|135.42|442
Kurashiki|JP|34.58|133.77|438
Yokosuka|JP|35.28|139.67|429
Nagasaki|JP|32.75|129.88|410
Hirakata|JP|34.81|135.65|406
Machida|JP|35.54|139.45|400
Gifu-shi|JP|35.42|136.76|398
Fujisawa|JP|35.35|139.48|395
Toyonaka|JP|34.78|135.47|384
Fukuyama|JP|34.48|133.37|383
Toyohashi|JP|34.77|137.38|378
Minato|JP|34.22|135.15|375
Nara-shi|JP|34.69|135.80|367
Toyota|JP|35.08|137.15|362
Nagano|JP|36.65|138.18|360
Iwaki|JP|37.05|140.88|357
Asahikawa|JP|43.77|142.36|357
Takatsuki|JP|34.85|135.62|354
Okazaki|JP|34.95|137.17|352
Suita|JP|34.76|135.52|352
Wakayama|JP|34.23|135.17|351
Kōriyama|JP|37.40|140.38|341
Kashiwa|JP|35.86|139.98|340
Tokorozawa|JP|35.80|139.47|339
Kawagoe|JP|35.91|139.49|338
Kochi|JP|33.55|133.53|336
Takamatsu|JP|34.33|134.05|334
Toyama|JP|36.70|137.22|326
Akita|JP|39.72|140.12|320
Koshigaya|JP|35.89|139.79|317
Miyazaki|JP|31.92|131.42|311
Naha|JP|26.22|127.68|301
Kasugai|JP|35.25|136.97|299
Aomori|JP|40.82|140.73|298
Ōtsu|JP|35.00|135.87|298
Akashi|JP|34.66|135.01|297
Yokkaichi|JP|34.97|136.62|296
Morioka|JP|39.70|141.15|295
Fukushima|JP|37.75|140.47|294
Ichihara|JP|35.52|140.08|284
Maebashi|JP|36.40|139.08|283
Ichinomiya|JP|35.30|136.80|280
Hakodate|JP|41.78|140.74|276
Ibaraki|JP|34.82|135.57|274
Yao|JP|34.62|135.60|273
Kakogawachō-honmachi|JP|34.77|134.83|272
Tokushima|JP|34.07|134.57|267
Hiratsuka|JP|35.33|139.34|259
Yamagata|JP|38.23|140.37|255
Fukui-shi|JP|36.06|136.22|249
Mito|JP|36.35|140.45|247
Shimonoseki|JP|33.95|130.95|246
Takasaki|JP|36.33|139.02|241
Fuji|JP|35.17|138.68|240
Hachinohe|JP|40.50|141.50|239
Neyagawa|JP|34.77|135.63|239
Kurume|JP|33.32|130.52|238
Sasebo|JP|33.17|129.73|237
Chigasaki|JP|35.34|139.40|232
Sōka|JP|35.84|139.80|231
Atsugi|JP|35.44|139.37|229
Minamirinkan|JP|35.50|139.44|224
Takarazuka|JP|34.80|135.36|220
Ageoshimo|JP|35.97|139.61|219
Chōfu|JP|35.66|139.55|213
Matsumoto|JP|36.23|137.97|211
Kasukabe|JP|35.98|139.75|207
Kishiwada|JP|34.47|135.37|206
Numazu|JP|35.10|138.87|204
Jōetsu|JP|37.15|138.24|204
Odawara|JP|35.26|139.16|203
Kure|JP|34.23|132.57|197
Nagaoka|JP|37.45|138.85|195
Nishi-Tokyo-shi|JP|35.73|139.54|195
Itami|JP|34.78|135.40|194
Uji|JP|34.89|135.80|193
Suzuka|JP|34.88|136.58|191
Kōfu|JP|35.67|138.57|190
Izumi|JP|34.48|135.43|189
Hitachi|JP|36.60|140.65|186
Kushiro|JP|42.98|144.37|184
Sakura|JP|35.72|140.23|183
Anjō|JP|34.96|137.08|178
Tsukuba|JP|36.20|140.10|176
Hirosaki|JP|40.59|140.47|175
Tomakomai|JP|42.64|141.60|175
Hadano|JP|35.37|139.22|174
Obihiro|JP|42.92|143.20|174
Ube|JP|33.94|131.25|174
Hino|JP|35.67|139.40|172
Takaoka|JP|36.75|137.02|170
Kamakura|JP|35.31|139.55|166
Saga|JP|33.23|130.30|165
Tsu|JP|34.73|136.52|163
Sayama|JP|35.85|139.41|161
Kawanishi|JP|34.82|135.42|161
Oyama|JP|36.30|139.80|160
Ashikaga|JP|36.33|139.45|160
Hitachi-Naka|JP|36.40|140.53|157
Matsue|JP|35.48|133.05|157
Nagareyama|JP|35.86|139.90|156
Katsuta|JP|36.38|140.53|156
Kumagaya|JP|36.13|139.39|156
Tottori|JP|35.50|134.23|154
Ōta|JP|36.30|139.37|152
Komaki|JP|35.28|136.92|151
Ōgaki|JP|35.35|136.62|151
Higashimurayama|JP|35.75|139.47|151
Ōme|JP|35.78|139.24|149
Moriguchi|JP|34.73|135.57|148
Yamaguchi|JP|34.18|131.47|146
Otaru|JP|43.19|141.00|144
Urayasu|JP|35.67|139.89|144
Yonago|JP|35.43|133.33|141
Kuwana|JP|35.05|136.67|140
Kariya|JP|34.98|136.98|139
Musashino|JP|35.71|139.56|137
Zama|JP|35.49|139.39|135
Seto|JP|35.23|137.10|134
Ebetsu|JP|43.11|141.55|134
Tondabayashichō|JP|34.50|135.60|133
Fujieda|JP|34.87|138.27|133
Sandachō|JP|34.88|135.23|133
Kakamigahara|JP|35.42|136.87|132
Ōmuta|JP|33.03|130.45|132
Abiko|JP|35.87|140.02|132
Kadoma|JP|34.74|135.57|132
Miyakonojō|JP|31.73|131.07|131
Matsubara|JP|34.57|135.55|131
Isesaki|JP|36.32|139.20|131
Daitōchō|JP|34.71|135.62|130
Mino|JP|34.83|135.47|129
Asaka|JP|35.80|139.60|128
Kusatsu|JP|35.02|135.97|128
Ueda|JP|36.40|138.28|127
Okinawa|JP|26.34|127.80|125
Beppu|JP|33.28|131.50|125
Kashihara-shi|JP|34.51|135.79|125
Niihama|JP|33.96|133.31|123
Kisarazu|JP|35.38|139.93|123
Nobeoka|JP|32.58|131.67|122
Fujinomiya|JP|35.22|138.62|122
Noda|JP|35.95|139.87|121
Yaizu|JP|34.87|138.32|121
Toyokawa|JP|34.82|137.40|121
Shimotoda|JP|35.81|139.69|119
Kokubunji|JP|35.70|139.48|119
Ikoma|JP|34.68|135.70|118
Ishinomaki|JP|38.42|141.30|117
Hōfu|JP|34.05|131.57|117
Handa|JP|34.88|136.93|116
Mishima|JP|35.12|138.92|113
Kitami|JP|43.80|143.89|113
Hikone|JP|35.25|136.25|111
Kiryū|JP|36.40|139.33|110
Komatsu|JP|36.40|136.45|109
Iwatsuki|JP|35.96|139.70|109
Tajimi|JP|35.32|137.13|108
Iida|JP|35.52|137.82|107
Fukayachō|JP|36.20|139.28|107
Honmachi|JP|32.50|130.60|104
Iwakuni|JP|34.16|132.22|104
Isehara|JP|35.40|139.31|103
Nishio|JP|34.87|137.05|103
Inazawa|JP|35.25|136.78|102
Tokuyama|JP|34.05|131.82|101
Narita|JP|35.78|140.32|101
Izumisano|JP|34.42|135.32|101
Sakata|JP|38.92|139.85|100
Kōnan|JP|35.33|136.87|100
Chikushino-shi|JP|33.50|130.52|100
Kariya|JP|34.75|134.39|52
Izumi|JP|32.08|130.37|39
Honchō|JP|41.89|140.69|30
Sakai|JP|36.10|139.80|27
Mino|JP|35.53|136.92|24
Hino|JP|35.00|136.25|23
Nairobi|KE|-1.28|36.82|2751
Mombasa|KE|-4.05|39.66|800
Nakuru|KE|-0.31|36.07|260
Eldoret|KE|0.52|35.27|218
Kisumu|KE|-0.10|34.76|216
Thika|KE|-1.03|37.07|200
Malindi|KE|-3.22|40.12|118
Embu|KE|-0.54|37.46|35
Bishkek|KG|42.87|74.59|900
Osh|KG|40.53|72.80|200
Phnom Penh|KH|11.56|104.92|1574
Takeo|KH|10.99|104.78|844
Sihanoukville|KH|10.61|103.53|157
Battambang|KH|13.10|103.20|150
Siem Reap|KH|13.36|103.86|139
Tarawa|KI|1.33|172.98|40
Moroni|KM|-11.70|43.26|43
Basseterre|KN|17.30|-62.72|13
Pyongyang|KP|39.03|125.75|3222
Hamhŭng|KP|39.92|127.54|559
Namp’o|KP|38.74|125.41|455
Sunch’ŏn|KP|39.43|125.93|437
Hŭngnam|KP|39.83|127.62|346
Kaesŏng|KP|37.97|126.55|338
Wŏnsan|KP|39.15|127.44|329
Chongjin|KP|41.80|129.78|327
Sariwŏn|KP|38.51|125.76|310
Sinŭiju|KP|40.10|124.40|288
Haeju|KP|38.04|125.71|222
Kanggye|KP|40.97|126.59|210
Hyesan|KP|41.40|128.18|193
Songnim|KP|38.75|125.64|152
Manp’o|KP|41.15|126.29|117
P’yŏngsŏng|KP|39.25|125.87|100
Seoul|KR|37.57|126.98|10349
Busan|KR|35.10|129.03|3679
Incheon|KR|37.46|126.71|2628
Daegu|KR|35.87|128.59|2567
Daejeon|KR|36.35|127.38|1475
Gwangju|KR|35.15|126.92|1417
Suwon|KR|37.29|127.01|1243
Goyang-si|KR|37.66|126.83|1073
Seongnam-si|KR|37.44|127.14|1032
Ulsan|KR|35.54|129.32|963
Bucheon-si|KR|37.50|126.78|851
Jeonju|KR|35.82|127.15|711
Ansan-si|KR|37.32|126.82|651
Cheongju-si|KR|36.64|127.49|635
Anyang-si|KR|37.39|126.93|634
Changwon|KR|35.23|128.68|550
Pohang|KR|36.03|129.36|500
Uijeongbu-si|KR|37.74|127.05|479
Hwaseong-si|KR|37.21|126.82|476
Masan|KR|35.13|126.83|434
Jeju City|KR|33.51|126.52|408
Cheonan|KR|36.81|127.15|365
Kwangmyŏng|KR|37.48|126.87|358
Kimhae|KR|35.23|128.88|356
Chinju|KR|35.19|128.08|307
Yeosu|KR|34.76|127.66|296
Gumi|KR|36.11|128.34|291
Iksan|KR|35.94|126.95|284
Mokpo|KR|34.81|126.39|268
Gunsan|KR|35.98|126.71|243
Wŏnju|KR|37.35|127.95|243
Suncheon|KR|34.95|127.49|231
Sejong|KR|36.59|127.29|230
Chuncheon|KR|37.87|127.73|210
Icheon-si|KR|37.28|127.44|196
Guri-si|KR|37.60|127.14|195
Gangneung|KR|37.75|128.87|181
Yangju|KR|37.83|127.06|180
Osan|KR|37.15|127.07|159
Seogwipo|KR|33.25|126.56|156
Gyeongju|KR|35.84|129.21|155
Gimcheon|KR|36.12|128.12|150
Jeongeup|KR|35.60|126.92|140
Hanam|KR|37.54|127.21|135
Gyeongsan-si|KR|35.82|128.74|130
Andong|KR|36.57|128.72|129
Hwado|KR|37.65|127.31|106
Tonghae|KR|37.54|129.11|101
Gwangju|KR|37.41|127.26|82
Al Aḩmadī|KW|29.08|48.08|637
Ḩawallī|KW|29.33|48.03|164
Şabāḩ as Sālim|KW|29.26|48.06|139
Kuwait City|KW|29.37|47.98|60
George Town|KY|19.29|-81.37|29
Almaty|KZ|43.26|76.93|2001
Karagandy|KZ|49.80|73.10|452
Shymkent|KZ|42.30|69.60|414
Taraz|KZ|42.90|71.37|358
Nur-Sultan|KZ|51.18|71.45|346
Pavlodar|KZ|52.28|76.97|329
Ust-Kamenogorsk|KZ|49.97|82.61|319
Kyzylorda|KZ|44.85|65.51|300
Semey|KZ|50.43|80.27|293
Aktobe|KZ|50.28|57.21|262
Kostanay|KZ|53.21|63.62|210
Petropavl|KZ|54.87|69.15|201
Oral|KZ|51.23|51.37|200
Atyrau|KZ|47.12|51.88|180
Temirtau|KZ|50.05|72.96|171
Aktau|KZ|43.65|51.17|147
Kokshetau|KZ|53.28|69.40|124
Rudnyy|KZ|52.97|63.12|124
Ekibastuz|KZ|51.72|75.32|121
Taldykorgan|KZ|45.02|78.37|117
Zhezqazghan|KZ|47.78|67.77|104
Zhanaozen|KZ|43.34|52.86|104
Aksu|KZ|52.04|76.93|45
Soran|KZ|49.79|72.84|43
Aral|KZ|46.80|61.66|33
Vientiane|LA|17.97|102.60|197
Beirut|LB|33.89|35.50|1916
Tripoli|LB|34.43|35.84|229
Sidon|LB|33.56|35.37|164
Tyre|LB|33.27|35.19|135
Nabatîyé et Tahta|LB|33.38|35.48|120
Castries|LC|14.00|-61.01|20
Vaduz|LI|47.14|9.52|5
Colombo|LK|6.94|79.85|648
Dehiwala-Mount Lavinia|LK|6.84|79.87|220
Moratuwa|LK|6.77|79.88|185
Jaffna|LK|9.67|80.01|169
Negombo|LK|7.21|79.84|137
Pita Kotte|LK|6.89|79.90|118
Sri Jayewardenepura Kotte|LK|6.88|79.91|116
Kandy|LK|7.29|80.63|112
Trincomalee|LK|8.58|81.23|108
Kalmunai|LK|7.41|81.83|100
Monrovia|LR|6.30|-10.80|940
Maseru|LS|-29.32|27.48|118
Vilnius|LT|54.69|25.28|542
Kaunas|LT|54.90|23.91|375
Klaipėda|LT|55.71|21.14|192
Šiauliai|LT|55.93|23.32|131
Panevėžys|LT|55.73|24.35|117
Luxembourg|LU|49.61|6.13|77
Riga|LV|56.95|24.11|743
Daugavpils|LV|55.88|26.53|112
Tripoli|LY|32.89|13.19|1151
Benghazi|LY|32.11|20.07|651
Mişrātah|LY|32.38|15.09|386
Tarhuna|LY|32.44|13.63|211
Al Khums|LY|32.65|14.26|202
Az Zāwīyah|LY|32.76|12.73|200
Zawiya|LY|32.75|12.73|186
Ajdabiya|LY|30.76|20.23|134
Al Ajaylat|LY|32.76|12.38|131
Sabhā|LY|27.04|14.43|130
Sirte|LY|31.21|16.59|128
Al Jadīd|LY|27.05|14.40|126
Tobruk|LY|32.09|23.95|121
Zliten|LY|32.47|14.57|110
Şabrātah|LY|32.79|12.49|102
Tagiura|LY|32.88|13.35|100
Casablanca|MA|33.59|-7.61|3145
Rabat|MA|34.01|-6.83|1656
Fès|MA|34.03|-5.00|965
Sale|MA|34.05|-6.80|903
Marrakesh|MA|31.63|-8.00|839
Agadir|MA|30.42|-9.60|698
Tangier|MA|35.77|-5.80|688
Meknès|MA|33.89|-5.55|546
Oujda-Angad|MA|34.68|-1.91|405
Al Hoceïma|MA|35.25|-3.94|396
Kenitra|MA|34.26|-6.58|367
Tétouan|MA|35.58|-5.37|326
Temara|MA|33.93|-6.91|314
Safi|MA|32.30|-9.24|288
Salé Al Jadida|MA|34.00|-6.74|200
Mohammedia|MA|33.69|-7.38|188
Khouribga|MA|32.88|-6.91|168
Beni Mellal|MA|32.34|-6.35|166
El Jadid|MA|33.26|-8.51|148
Taza|MA|34.21|-4.01|142
Nador|MA|35.17|-2.93|129
Settat|MA|33.00|-7.62|119
Larache|MA|35.19|-6.16|109
Ksar El Kebir|MA|35.00|-5.90|109
Khemisset|MA|33.82|-6.07|107
Monaco|MC|43.73|7.42|33
Chisinau|MD|47.01|28.86|636
Tiraspol|MD|46.84|29.63|157
Bălţi|MD|47.76|27.93|125
Bender|MD|46.83|29.48|110
Podgorica|ME|42.44|19.26|136
Marigot|MF|18.07|-63.08|6
Antananarivo|MG|-18.91|47.54|1391
Toamasina|MG|-18.15|49.40|206
Antsirabe|MG|-19.87|47.03|186
Fianarantsoa|MG|-21.45|47.09|167
Mahajanga|MG|-15.72|46.32|155
Toliara|MG|-23.35|43.67|115
Majuro|MH|7.09|171.38|25
Skopje|MK|42.00|21.43|475
Bamako|ML|12.65|-8.00|1297
Sikasso|ML|11.32|-5.67|145
Mopti|ML|14.48|-4.18|108
Yangon|MM|16.81|96.16|4478
Mandalay|MM|21.97|96.08|1208
Nay Pyi Taw|MM|19.75|96.13|925
Mawlamyine|MM|16.49|97.63|439
Kyain Seikgyi Township|MM|15.82|98.25|246
Bago|MM|17.34|96.48|244
Pathein|MM|16.78|94.73|237
Monywa|MM|22.11|95.14|182
Sittwe|MM|20.15|92.90|178
Meiktila|MM|20.88|95.86|177
Myeik|MM|12.44|98.60|173
Taunggyi|MM|20.79|97.04|160
Myingyan|MM|21.46|95.39|142
Dawei|MM|14.08|98.19|137
Pyay|MM|18.82|95.22|135
Hinthada|MM|17.65|95.46|135
Lashio|MM|22.94|97.75|131
Pakokku|MM|21.33|95.08|127
Thaton|MM|16.92|97.37|124
Pyin Oo Lwin|MM|22.04|96.46|117
Yenangyaung|MM|20.47|94.87|111
Taungoo|MM|18.94|96.43|107
Ulan Bator|MN|47.91|106.88|845
Macau|MO|22.20|113.55|520
Saipan|MP|15.21|145.75|48
Fort-de-France|MQ|14.60|-61.07|90
Nouakchott|MR|18.09|-15.98|661
Valletta|MT|35.90|14.51|7
Port Louis|MU|-20.16|57.50|155
Beau Bassin-Rose Hill|MU|-20.23|57.47|111
Vacoas|MU|-20.30|57.48|110
Male|MV|4.18|73.51|104
Lilongwe|MW|-13.97|33.79|647
Blantyre|MW|-15.78|35.01|585
Mzuzu|MW|-11.47|34.02|175
Mexico City|MX|19.43|-99.13|12294
Iztapalapa|MX|19.36|-99.06|1816
Ecatepec de Morelos|MX|19.60|-99.06|1655
Guadalajara|MX|20.67|-103.39|1495
Puebla|MX|19.04|-98.20|1434
Juárez|MX|31.72|-106.46|1321
Tijuana|MX|32.50|-117.00|1301
León de los Aldama|MX|21.13|-101.67|1239
Gustavo Adolfo Madero|MX|19.49|-99.11|1186
Zapopan|MX|20.72|-103.38|1142
Monterrey|MX|25.68|-100.32|1136
Ciudad Nezahualcoyotl|MX|19.40|-99.01|1105
Chihuahua|MX|28.64|-106.09|809
Naucalpan de Juárez|MX|19.48|-99.24|792
Mérida|MX|20.98|-89.62|778
San Luis Potosí|MX|22.15|-100.98|723
Aguascalientes|MX|21.88|-102.28|722
Hermosillo|MX|29.10|-110.98|715
Saltillo|MX|25.42|-101.01|710
Mexicali|MX|32.63|-115.45|690
Culiacán|MX|24.79|-107.39|676
Guadalupe|MX|25.68|-100.26|674
Acapulco de Juárez|MX|16.85|-99.91|673
Tlalnepantla|MX|19.54|-99.20|653
Cancún|MX|21.17|-86.85|628
Santiago de Querétaro|MX|20.59|-100.39|626
Coyoacán|MX|19.35|-99.16|620
Santa María Chimalhuacán|MX|19.42|-98.95|612
Torreón|MX|25.54|-103.42|609
Morelia|MX|19.70|-101.18|598
Reynosa|MX|26.08|-98.29|589
Tlaquepaque|MX|20.64|-103.29|576
Tlalpan|MX|19.30|-99.16|575
Tuxtla|MX|16.76|-93.11|537
Cuauhtémoc|MX|19.45|-99.15|532
Victoria de Durango|MX|24.02|-104.66|519
Toluca|MX|19.29|-99.65|489
Ciudad López Mateos|MX|19.56|-99.26|489
Cuautitlán Izcalli|MX|19.64|-99.22|485
Ciudad Apodaca|MX|25.78|-100.19|467
Heroica Matamoros|MX|25.88|-97.50|450
San Nicolás de los Garza|MX|25.74|-100.30|443
Veracruz|MX|19.18|-96.14|428
Xalapa de Enríquez|MX|19.53|-96.92|425
Azcapotzalco|MX|19.49|-99.19|415
Tonalá|MX|20.62|-103.23|409
Xochimilco|MX|19.25|-99.10|408
Iztacalco|MX|19.40|-99.10|384
Mazatlán|MX|23.23|-106.41|382
Irapuato|MX|20.68|-101.36|381
Nuevo Laredo|MX|27.48|-99.52|374
Miguel Hidalgo|MX|19.43|-99.20|373
Xico|MX|19.27|-98.95|356
Benito Juarez|MX|19.40|-99.16|355
Villahermosa|MX|17.99|-92.93|354
Ciudad General Escobedo|MX|25.80|-100.32|352
Celaya|MX|20.52|-100.82|340
Cuernavaca|MX|18.93|-99.23|339
Tepic|MX|21.51|-104.90|333
Ixtapaluca|MX|19.32|-98.88|322
Tampico|MX|22.29|-97.88|309
Ciudad Victoria|MX|23.74|-99.15|305
Tláhuac|MX|19.29|-99.01|305
Ciudad Obregón|MX|27.49|-109.94|299
Nicolás Romero|MX|19.64|-99.31|282
Ensenada|MX|31.87|-116.60|280
Coacalco|MX|19.63|-99.11|278
Santa Catarina|MX|25.67|-100.46|268
Uruapan|MX|19.41|-102.06|264
Gómez Palacio|MX|25.57|-103.50|257
Los Mochis|MX|25.79|-109.00|257
Pachuca de Soto|MX|20.12|-98.73|257
Oaxaca|MX|17.07|-96.72|255
Soledad de Graciano Sánchez|MX|22.19|-100.94|255
Tehuacán|MX|18.46|-97.40|249
Ojo de Agua|MX|19.68|-99.01|242
Magdalena Contreras|MX|19.33|-99.21|238
Coatzacoalcos|MX|18.15|-94.44|236
Campeche|MX|19.84|-90.53|220
Monclova|MX|26.91|-101.42|215
La Paz|MX|24.14|-110.30|215
Nogales|MX|31.31|-110.94|213
Buenavista|MX|19.61|-99.17|206
Puerto Vallarta|MX|20.62|-105.23|203
Tapachula|MX|14.90|-92.26|203
Ciudad Madero|MX|22.27|-97.84|197
Chilpancingo|MX|17.55|-99.51|187
Poza Rica de Hidalgo|MX|20.53|-97.46|185
Chicoloapan|MX|19.42|-98.90|173
Ciudad del Carmen|MX|18.65|-91.83|169
Chalco|MX|19.26|-98.90|169
Jiutepec|MX|18.88|-99.18|162
Delegación Cuajimalpa de Morelos|MX|19.37|-99.29|160
Salamanca|MX|20.57|-101.19|160
San Luis Río Colorado|MX|32.46|-114.77|158
San Cristóbal de las Casas|MX|16.73|-92.64|158
San Pablo de las Salinas|MX|19.67|-99.09|156
Cuautla|MX|18.81|-98.94|154
Ciudad Benito Juárez|MX|25.65|-100.10|152
Chetumal|MX|18.51|-88.30|151
Piedras Negras|MX|28.70|-100.52|150
Playa del Carmen|MX|20.63|-87.08|150
Zamora|MX|19.99|-102.28|142
Córdoba|MX|18.88|-96.93|141
San Juan del Río|MX|20.39|-100.00|139
Colima|MX|19.25|-103.73|137
Ciudad Acuña|MX|29.32|-100.95|134
Manzanillo|MX|19.12|-104.34|130
Zacatecas|MX|22.77|-102.58|129
Huixquilucan|MX|19.36|-99.35|125
Ciudad Valles|MX|22.00|-99.01|125
Guadalupe|MX|22.75|-102.52|125
San Pedro Garza García|MX|25.66|-100.41|123
San Pedro Garza Garcia|MX|25.66|-100.40|122
Fresnillo|MX|23.18|-102.87|121
Orizaba|MX|18.85|-97.10|121
Miramar|MX|22.36|-97.90|119
Iguala de la Independencia|MX|18.35|-99.54|118
Ciudad Delicias|MX|28.19|-105.47|118
Ciudad de Villa de Álvarez|MX|19.27|-103.74|118
Cuauhtémoc|MX|28.41|-106.86|114
Navojoa|MX|27.07|-109.44|114
Heroica Guaymas|MX|27.92|-110.90|113
Minatitlán|MX|18.00|-94.56|112
Cuautitlán|MX|19.67|-99.18|108
Texcoco de Mora|MX|19.51|-98.88|105
Parral|MX|26.93|-105.67|105
Tepexpan|MX|19.61|-98.94|103
Tulancingo|MX|20.08|-98.36|102
Tuxtepec|MX|18.09|-96.13|102
Valladolid|MX|20.69|-88.20|49
San Pedro|MX|25.76|-102.98|49
San Pedro|MX|25.43|-103.22|41
Santiago|MX|25.43|-100.15|37
Tonalá|MX|16.09|-93.75|35
San Fernando|MX|24.85|-98.15|29
Nogales|MX|18.83|-97.16|22
San Rafael|MX|19.21|-98.76|21
Kota Bharu|MY|6.12|102.24|1460
Kuala Lumpur|MY|3.14|101.69|1454
Klang|MY|3.04|101.44|880
Kampung Baru Subang|MY|3.15|101.53|834
Johor Bahru|MY|1.47|103.76|802
Ipoh|MY|4.58|101.08|673
Kuching|MY|1.55|110.33|570
Petaling Jaya|MY|3.11|101.61|521
Shah Alam|MY|3.09|101.53|482
Kota Kinabalu|MY|5.97|116.07|457
Sandakan|MY|5.84|118.12|392
Seremban|MY|2.73|101.94|373
Kuantan|MY|3.81|103.33|366
Tawau|MY|4.24|117.89|306
George Town|MY|5.41|100.34|300
Kuala Terengganu|MY|5.33|103.14|285
Sungai Petani|MY|5.65|100.49|229
Miri|MY|4.40|113.99|228
Taiping|MY|4.85|100.73|218
Alor Setar|MY|6.12|100.36|217
Bukit Mertajam|MY|5.36|100.47|212
Sepang|MY|2.69|101.75|212
Sibu|MY|2.30|111.82|198
Malacca|MY|2.20|102.24|181
Kulim|MY|5.36|100.56|171
Kluang|MY|2.03|103.32|170
Batu Pahat|MY|1.85|102.93|156
Bintulu|MY|3.17|113.03|152
Kampung Pasir Gudang Baru|MY|1.47|103.88|146
Kampung Sungai Ara|MY|5.33|100.27|141
Tasek Glugor|MY|5.48|100.50|136
Muar|MY|2.04|102.57|128
Ampang|MY|3.15|101.77|126
Rawang|MY|3.32|101.58|120
Butterworth|MY|5.40|100.36|108
Lahad Datu|MY|5.02|118.33|106
Maputo|MZ|-25.97|32.58|1192
Matola|MZ|-25.96|32.46|675
Beira|MZ|-19.84|34.84|531
Nampula|MZ|-15.12|39.27|389
Chimoio|MZ|-19.12|33.48|257
Nacala|MZ|-14.56|40.69|225
Quelimane|MZ|-17.88|36.89|189
Tete|MZ|-16.16|33.59|129
Xai-Xai|MZ|-25.05|33.64|127
Maxixe|MZ|-23.86|35.35|120
Mandimba|MZ|-14.35|35.65|119
Ressano Garcia|MZ|-25.44|32.00|110
Lichinga|MZ|-13.31|35.24|110
Pemba|MZ|-12.97|40.52|109
Windhoek|NA|-22.56|17.08|268
Nouméa|NC|-22.27|166.45|93
Niamey|NE|13.51|2.11|774
Zinder|NE|13.81|8.99|191
Maradi|NE|13.50|7.10|163
Agadez|NE|16.97|7.99|124
Gaya|NE|11.88|3.45|33
Kingston|NF|-29.05|167.97|1
Lagos|NG|6.45|3.39|9000
Kano|NG|12.00|8.52|3626
Ibadan|NG|7.38|3.91|3565
Kaduna|NG|10.53|7.44|1582
Port Harcourt|NG|4.78|7.01|1149
Benin City|NG|6.34|5.63|1125
Maiduguri|NG|11.85|13.16|1112
Zaria|NG|11.11|7.72|975
Aba|NG|5.11|7.37|898
Jos|NG|9.93|8.89|817
Ilorin|NG|8.50|4.54|814
Oyo|NG|7.85|3.93|736
Enugu|NG|6.44|7.50|689
Abeokuta|NG|7.16|3.35|593
Abuja|NG|9.06|7.50|590
Sokoto|NG|13.06|5.24|564
Onitsha|NG|6.15|6.79|561
Warri|NG|5.52|5.75|536
Ebute Ikorodu|NG|6.60|3.49|536
Okene|NG|7.55|6.24|479
Calabar|NG|4.96|8.33|462
Uyo|NG|5.05|7.93|437
Katsina|NG|12.99|7.60|432
Ado-Ekiti|NG|7.62|5.22|424
Akure|NG|7.25|5.19|421
Lekki|NG|6.41|4.09|401
Bauchi|NG|10.31|9.84|316
Ikeja|NG|6.60|3.34|313
Makurdi|NG|7.73|8.52|293
Minna|NG|9.62|6.55|292
Efon-Alaaye|NG|7.66|4.92|279
Ilesa|NG|7.63|4.74|278
Owo|NG|7.20|5.59|277
Umuahia|NG|5.52|7.49|265
Ondo|NG|7.09|4.84|257
Ikot Ekpene|NG|5.18|7.71|255
Iwo|NG|7.64|4.18|250
Gombe|NG|10.29|11.17|250
Jimeta|NG|9.28|12.46|248
Atani|NG|6.01|6.75|230
Gusau|NG|12.17|6.66|227
Mubi|NG|10.27|13.27|226
Ikire|NG|7.37|4.19|222
Owerri|NG|5.48|7.03|215
Shagamu|NG|6.85|3.65|215
Ijebu-Ode|NG|6.82|3.92|209
Ugep|NG|5.81|8.08|200
Chakwama|NG|11.56|9.66|200
Nnewi|NG|6.02|6.92|194
Ise-Ekiti|NG|7.46|5.42|190
Ila Orangun|NG|8.02|4.90|179
Saki|NG|8.67|3.39|179
Bida|NG|9.08|6.01|172
Awka|NG|6.21|7.07|168
Ijero-Ekiti|NG|7.82|5.07|168
Inisa|NG|7.85|4.33|164
Suleja|NG|9.18|7.18|162
Sapele|NG|5.89|5.68|162
Osogbo|NG|7.77|4.56|157
Kisi|NG|9.08|3.85|156
Gbongan|NG|7.48|4.35|139
Ejigbo|NG|7.90|4.31|138
Funtua|NG|11.52|7.31|137
Igboho|NG|8.84|3.76|137
Buguma|NG|4.74|6.86|135
Ikirun|NG|7.91|4.67|134
Abakaliki|NG|6.32|8.11|134
Okrika|NG|4.74|7.08|133
Amaigbo|NG|5.79|7.84|127
Lafia|NG|8.49|8.52|127
Gashua|NG|12.87|11.04|126
Modakeke|NG|7.38|4.26|120
Bama|NG|11.52|13.69|118
Ilobu|NG|7.84|4.49|118
Jalingo|NG|8.89|11.36|118
Okigwe|NG|5.83|7.35|115
Offa|NG|8.15|4.72|114
Esuk Oron|NG|4.80|8.25|112
Nsukka|NG|6.86|7.40|111
Nguru|NG|12.88|10.46|111
Hadejia|NG|12.45|10.04|111
Ijebu-Igbo|NG|6.97|4.00|109
Uromi|NG|6.70|6.33|109
Birnin Kebbi|NG|12.45|4.20|108
Pindiga|NG|9.98|10.95|106
Azare|NG|11.67|10.19|106
Nkpor|NG|6.15|6.83|104
Ikere-Ekiti|NG|7.50|5.23|103
Lafiagi|NG|8.85|5.42|103
Itu|NG|5.20|7.98|36
Gaya|NG|11.86|9.00|21
Managua|NI|12.13|-86.25|973
León|NI|12.44|-86.88|145
Masaya|NI|11.97|-86.09|130
Chinandega|NI|12.63|-87.13|126
Matagalpa|NI|12.93|-85.92|109
Granada|NI|11.93|-85.96|89
Amsterdam|NL|52.37|4.89|742
Rotterdam|NL|51.92|4.48|598
The Hague|NL|52.08|4.30|474
Utrecht|NL|52.09|5.12|291
Eindhoven|NL|51.44|5.48|210
Tilburg|NL|51.56|5.09|200
Groningen|NL|53.22|6.57|181
Almere Stad|NL|52.37|5.21|176
Breda|NL|51.59|4.78|168
Nijmegen|NL|51.84|5.85|159
Enschede|NL|52.22|6.90|154
Haarlem|NL|52.38|4.64|148
Arnhem|NL|51.98|5.91|142
Zaanstad|NL|52.45|4.81|140
Amersfoort|NL|52.16|5.39|140
Apeldoorn|NL|52.21|5.97|137
's-Hertogenbosch|NL|51.70|5.30|135
Hoofddorp|NL|52.30|4.69|133
Maastricht|NL|50.85|5.69|122
Leiden|NL|52.16|4.49|120
Dordrecht|NL|51.81|4.67|119
Zoetermeer|NL|52.06|4.49|116
Zwolle|NL|52.51|6.09|112
Middelburg|NL|51.50|3.61|46
Oslo|NO|59.91|10.75|580
Bergen|NO|60.39|5.32|214
Trondheim|NO|63.43|10.40|147
Stavanger|NO|58.97|5.73|122
Kathmandu|NP|27.70|85.32|1442
Pokhara|NP|28.27|83.97|200
Pātan|NP|27.68|85.31|183
Biratnagar|NP|26.46|87.27|182
Birgañj|NP|27.02|84.88|133
Dharān|NP|26.81|87.28|109
Bharatpur|NP|27.68|84.44|107
Yaren|NR|-0.55|166.93|1
Alofi|NU|-19.05|-169.92|1
Auckland|NZ|-36.85|174.76|418
Wellington|NZ|-41.29|174.78|382
Christchurch|NZ|-43.53|172.63|364
Manukau City|NZ|-36.99|174.88|362
Hamilton|NZ|-37.78|175.28|153
Dunedin|NZ|-45.87|170.50|114
Tauranga|NZ|-37.69|176.17|110
Lower Hutt|NZ|-41.22|174.92|101
Hastings|NZ|-39.64|176.85|62
Muscat|OM|23.58|58.41|797
Seeb|OM|23.67|58.19|238
Şalālah|OM|17.02|54.09|163
Bawshar|OM|23.58|58.40|159
Sohar|OM|24.35|56.71|108
As Suwayq|OM|23.85|57.44|107
‘Ibrī|OM|23.23|56.52|102
Panamá|PA|8.99|-79.52|408
San Miguelito|PA|9.05|-79.47|322
Juan Díaz|PA|9.05|-79.45|101
Lima|PE|-12.04|-77.03|7737
Arequipa|PE|-16.40|-71.53|841
Callao|PE|-12.06|-77.12|813
Trujillo|PE|-8.12|-79.03|747
Chiclayo|PE|-6.77|-79.84|577
Iquitos|PE|-3.75|-73.25|438
Huancayo|PE|-12.07|-75.20|377
Piura|PE|-5.19|-80.63|325
Chimbote|PE|-9.09|-78.58|317
Cusco|PE|-13.52|-71.97|312
Pucallpa|PE|-8.38|-74.55|311
Tacna|PE|-18.01|-70.25|280
Ica|PE|-14.07|-75.73|247
Juliaca|PE|-15.50|-70.13|246
Sullana|PE|-4.90|-80.69|161
Chincha Alta|PE|-13.41|-76.13|153
Huánuco|PE|-9.93|-76.24|148
Ayacucho|PE|-13.16|-74.22|140
Cajamarca|PE|-7.16|-78.50|135
Puno|PE|-15.84|-70.02|117
Tumbes|PE|-3.57|-80.45|109
Jaén|PE|-5.71|-78.81|52
Guadalupe|PE|-7.25|-79.48|25
Santa Ana|PE|-12.87|-72.72|25
Laredo|PE|-8.09|-78.96|25
Papeete|PF|-17.54|-149.57|26
Port Moresby|PG|-9.48|147.15|284
Quezon City|PH|14.65|121.05|2762
Manila|PH|14.60|120.98|1600
Caloocan City|PH|14.65|120.97|1500
Budta|PH|7.20|124.44|1274
Davao|PH|7.07|125.61|1213
Malingao|PH|7.16|124.47|1122
Cebu City|PH|10.32|123.89|799
General Santos|PH|6.11|125.17|680
Taguig|PH|14.52|121.08|644
Pasig City|PH|14.59|121.06|617
Las Piñas|PH|14.45|120.98|590
Antipolo|PH|14.63|121.12|550
Makati City|PH|14.55|121.03|510
Zamboanga|PH|6.91|122.07|458
Bacolod City|PH|10.67|122.95|455
Mansilingan|PH|10.63|122.98|454
Cagayan de Oro|PH|8.48|124.65|445
Dasmariñas|PH|14.33|120.94|442
Pasay|PH|14.54|121.00|417
Iloilo|PH|10.70|122.56|388
San Jose del Monte|PH|14.81|121.05|358
Bacoor|PH|14.46|120.94|357
Lapu-Lapu City|PH|10.31|123.95|350
Iligan|PH|8.23|124.24|343
Mandaue City|PH|10.32|123.92|331
Calamba|PH|14.21|121.17|317
Iligan City|PH|8.25|124.40|312
Butuan|PH|8.95|125.54|310
Cabuyao|PH|14.27|121.13|309
Mandaluyong City|PH|14.58|121.04|306
Biñan|PH|14.34|121.08|300
Angeles City|PH|15.15|120.58|299
Santol|PH|15.16|120.57|299
Cainta|PH|14.58|121.12|283
Baguio|PH|16.42|120.59|273
San Pedro|PH|14.36|121.05|270
Mantampay|PH|8.17|124.22|265
San Fernando|PH|15.03|120.68|251
Libertad|PH|8.94|125.50|250
Navotas|PH|14.67|120.95|249
Tacloban|PH|11.24|125.00|242
Batangas|PH|13.76|121.06|237
Magugpo Poblacion|PH|7.45|125.80|233
Taytay|PH|14.56|121.13|231
Lucena|PH|13.93|121.62|229
Puerto Princesa|PH|9.74|118.74|223
Olongapo|PH|14.83|120.28|221
Cabanatuan City|PH|15.49|120.97|220
Binangonan|PH|14.46|121.19|219
Santa Rosa|PH|14.31|121.11|217
Imus|PH|14.43|120.94|216
Lipa City|PH|13.94|121.16|212
San Pablo|PH|14.07|121.33|208
Malolos|PH|14.84|120.81|199
Ormoc|PH|11.01|124.61|191
Panalanoy|PH|11.25|125.01|189
Mabalacat City|PH|15.22|120.57|188
Pagadian|PH|7.83|123.44|187
Meycauayan|PH|14.74|120.96|185
Tarlac City|PH|15.48|120.60|184
Legaspi|PH|13.14|123.74|179
Cotabato|PH|7.22|124.25|179
Naga|PH|13.62|123.18|175
Dagupan|PH|16.04|120.33|171
Toledo|PH|10.38|123.64|157
Guyong|PH|14.84|120.98|155
Bago City|PH|10.53|122.83|150
Marawi City|PH|8.00|124.28|144
Kabankalan|PH|9.98|122.81|136
Baliuag|PH|14.95|120.90|136
Rodriguez|PH|14.76|121.20|134
San Mateo|PH|14.70|121.12|134
Talisay|PH|10.24|123.85|133
Muricay|PH|7.83|123.48|132
Bulaon|PH|15.08|120.66|132
Cadiz|PH|10.95|123.29|129
Koronadal|PH|6.50|124.85|126
Hagonoy|PH|14.83|120.73|124
San Juan|PH|14.60|121.03|121
Silang|PH|14.22|120.97|119
San Jose|PH|12.35|121.07|119
Digos|PH|6.75|125.36|116
Cavite City|PH|14.48|120.90|116
Tuguegarao|PH|17.62|121.72|115
Dumaguete|PH|9.31|123.30|114
Santiago|PH|16.69|121.55|108
Santa Cruz|PH|14.28|121.42|108
Mati|PH|6.96|126.22|106
Tanza|PH|14.68|120.94|106
Roxas City|PH|11.59|122.75|103
Laoag|PH|18.20|120.60|102
Pulong Santa Cruz|PH|14.27|121.08|102
Urdaneta|PH|15.98|120.57|101
Jolo|PH|6.05|121.00|101
San Fernando|PH|16.62|120.32|83
San Miguel|PH|15.14|120.98|66
Talisay|PH|10.74|122.97|65
Santa Ana|PH|15.10|120.77|47
San Jose|PH|13.35|123.55|36
San Antonio|PH|14.95|120.09|34
San Luis|PH|15.04|120.79|33
Naga|PH|10.21|123.76|29
Burgos|PH|15.73|120.57|28
Santa Maria|PH|16.95|120.44|28
Tabuk|PH|17.47|121.47|27
Santa Cruz|PH|15.77|119.91|26
San Antonio|PH|15.31|120.86|26
La Paz|PH|15.44|120.73|26
Talisay|PH|14.09|121.02|25
Victoria|PH|14.23|121.33|24
San Fernando|PH|10.16|123.71|24
Cuenca|PH|13.90|121.05|22
Ternate|PH|14.29|120.72|20
Karachi|PK|24.86|67.01|11624
Lahore|PK|31.56|74.35|6311
Faisalabad|PK|31.42|73.09|2507
Rawalpindi|PK|33.60|73.05|1743
Multan|PK|30.20|71.48|1437
Hyderabad|PK|25.39|68.37|1386
Gujranwala|PK|32.16|74.19|1384
Peshawar|PK|34.01|71.58|1219
Rahim Yar Khan|PK|28.42|70.30|789
Quetta|PK|30.18|67.00|734
Muzaffarābād|PK|34.37|73.47|725
Battagram|PK|34.68|73.02|700
Kotli|PK|33.52|73.90|640
Islamabad|PK|33.72|73.04|602
Bahawalpur|PK|29.40|71.68|553
Sargodha|PK|32.09|72.67|543
Sialkot|PK|32.49|74.53|477
Sukkur|PK|27.70|68.86|418
Larkana|PK|27.56|68.21|364
Shekhupura|PK|31.71|73.99|361
Bhimbar|PK|32.97|74.08|343
Jhang Sadr|PK|31.27|72.32|341
Gujrat|PK|32.57|74.08|302
Mardan|PK|34.20|72.05|300
Kasur|PK|31.12|74.45|291
Mingora|PK|34.78|72.36|280
Dera Ghazi Khan|PK|30.05|70.64|236
Sahiwal|PK|30.67|73.10|236
Nawabshah|PK|26.24|68.40|230
Okara|PK|30.81|73.45|224
Mirpur Khas|PK|25.53|69.01|216
Chiniot|PK|31.72|72.98|202
Shahkot|PK|31.57|73.49|200
Kamoke|PK|31.98|74.22|200
Saddiqabad|PK|28.31|70.13|190
Būrewāla|PK|30.17|72.65|184
Jacobabad|PK|28.28|68.44|171
Muzaffargarh|PK|30.07|71.19|165
Muridke|PK|31.80|74.26|164
Shikarpur|PK|27.96|68.64|157
Hafizabad|PK|32.07|73.69|154
Kohat|PK|33.58|71.45|151
Tordher|PK|33.99|72.29|150
Jhelum|PK|32.93|73.73|145
Khanpur|PK|28.65|70.66|142
Khuzdar|PK|27.81|66.61|141
Dadu|PK|26.73|67.78|140
Gojra|PK|31.15|72.68|140
Mandi Bahauddin|PK|32.59|73.49|130
Tando Allahyar|PK|25.46|68.72|127
Pakpattan|PK|30.34|73.39|127
Bahawalnagar|PK|30.55|73.39|127
Bahawalnagar|PK|30.00|73.25|127
Tando Adam|PK|25.77|68.66|126
Khairpur Mir’s|PK|27.53|68.76|125
New Mirpur|PK|33.15|73.75|124
Chishtian|PK|29.80|72.86|122
Abbottabad|PK|34.15|73.21|120
Jaranwala|PK|31.33|73.42|120
Ahmadpur East|PK|29.14|71.26|117
Vihari|PK|30.04|72.36|113
Kamalia|PK|30.73|72.65|112
Kot Addu|PK|30.47|70.97|104
Khushāb|PK|32.30|72.35|103
Wazirabad|PK|32.44|74.12|102
Dera Ismail Khan|PK|31.83|70.90|102
Chakwal|PK|32.93|72.85|101
Sahiwal|PK|31.97|72.33|37
Hangu|PK|33.53|71.06|36
Warsaw|PL|52.23|21.01|1702
Łódź|PL|51.77|19.47|769
Kraków|PL|50.06|19.94|755
Wrocław|PL|51.10|17.03|635
Poznań|PL|52.41|16.93|570
Gdańsk|PL|54.35|18.65|462
Szczecin|PL|53.43|14.55|408
Bydgoszcz|PL|53.12|18.01|366
Lublin|PL|51.25|22.57|360
Katowice|PL|50.26|19.03|317
Białystok|PL|53.13|23.16|292
Gdynia|PL|54.52|18.53|254
Częstochowa|PL|50.80|19.12|248
Sosnowiec|PL|50.29|19.10|227
Radom|PL|51.40|21.15|227
Mokotów|PL|52.19|21.03|213
Toruń|PL|53.01|18.60|209
Kielce|PL|50.87|20.63|209
Gliwice|PL|50.30|18.68|199
Zabrze|PL|50.32|18.79|192
Bytom|PL|50.35|18.93|189
Praga Południe|PL|52.24|21.09|188
Bielsko-Biala|PL|49.82|19.05|177
Olsztyn|PL|53.78|20.49|172
Rzeszów|PL|50.04|22.00|158
Ursynów|PL|52.15|21.05|148
Ruda Śląska|PL|50.26|18.86|146
Wola|PL|52.24|20.99|144
Rybnik|PL|50.10|18.54|143
Bielany|PL|52.29|20.94|135
Śródmieście|PL|52.23|21.02|134
Dąbrowa Górnicza|PL|50.33|19.20|131
Tychy|PL|50.14|18.97|130
Opole|PL|50.67|17.93|128
Elbląg|PL|54.15|19.41|128
Płock|PL|52.55|19.71|127
Wałbrzych|PL|50.77|16.28|127
Gorzów Wielkopolski|PL|52.74|15.23|124
Targówek|PL|52.29|21.05|124
Włocławek|PL|52.65|19.07|120
Zielona Góra|PL|51.94|15.51|118
Tarnów|PL|50.01|20.99|118
Chorzów|PL|50.31|18.97|113
Kalisz|PL|51.76|18.09|109
Koszalin|PL|54.19|16.17|107
Legnica|PL|51.21|16.16|106
Bemowo|PL|52.25|20.91|102
Saint-Pierre|PM|46.78|-56.18|6
Adamstown|PN|-25.07|-130.10|0
San Juan|PR|18.47|-66.11|418
Bayamón|PR|18.40|-66.16|203
Carolina|PR|18.38|-65.96|170
Ponce|PR|18.01|-66.62|153
Gaza|PS|31.50|34.47|410
Khān Yūnis|PS|31.34|34.31|173
Jabālyā|PS|31.53|34.48|169
Hebron|PS|31.53|35.09|160
Nablus|PS|32.22|35.25|130
Rafaḩ|PS|31.30|34.24|126
Lisbon|PT|38.72|-9.13|518
Porto|PT|41.15|-8.61|250
Amadora|PT|38.75|-9.23|179
Braga|PT|41.55|-8.42|121
Setúbal|PT|38.52|-8.89|117
Coimbra|PT|40.21|-8.42|107
Queluz|PT|38.76|-9.25|103
Funchal|PT|32.67|-16.93|101
Santarém|PT|39.23|-8.68|29
Asunción|PY|-25.29|-57.65|1482
Ciudad del Este|PY|-25.51|-54.61|321
San Lorenzo|PY|-25.34|-57.51|228
Capiatá|PY|-25.36|-57.45|199
Lambaré|PY|-25.35|-57.61|126
Fernando de la Mora|PY|-25.34|-57.52|120
San Antonio|PY|-25.42|-57.55|56
Concepción|PY|-23.40|-57.43|48
Pilar|PY|-26.86|-58.31|29
Doha|QA|25.29|51.53|345
Ar Rayyān|QA|25.29|51.42|272
Saint-Denis|RE|-20.88|55.45|137
Saint-Louis|RE|-21.29|55.41|48
Bucharest|RO|44.43|26.11|1877
Iaşi|RO|47.17|27.60|318
Cluj-Napoca|RO|46.77|23.60|317
Timişoara|RO|45.75|21.23|315
Craiova|RO|44.32|23.80|304
Constanţa|RO|44.18|28.63|303
Galaţi|RO|45.44|28.05|294
Braşov|RO|45.65|25.61|276
Ploieşti|RO|44.95|26.02|229
Brăila|RO|45.27|27.97|214
Oradea|RO|47.05|21.92|207
Bacău|RO|46.57|26.91|171
Arad|RO|46.18|21.32|169
Piteşti|RO|44.85|24.87|168
Sibiu|RO|45.80|24.15|152
Târgu-Mureş|RO|46.54|24.56|147
Baia Mare|RO|47.66|23.57|137
Buzău|RO|45.15|26.83|131
Botoşani|RO|47.75|26.67|115
Satu Mare|RO|47.80|22.86|112
Râmnicu Vâlcea|RO|45.10|24.37|108
Suceava|RO|47.63|26.25|106
Piatra Neamţ|RO|46.92|26.33|103
Drobeta-Turnu Severin|RO|44.63|22.65|102
Alexandria|RO|43.98|25.33|49
Belgrade|RS|44.80|20.47|1274
Niš|RS|43.32|21.90|250
Novi Sad|RS|45.25|19.84|215
Zemun|RS|44.85|20.40|156
Kragujevac|RS|44.02|20.92|147
Čačak|RS|43.89|20.35|117
Subotica|RS|46.10|19.67|100
Moscow|RU|55.75|37.62|10381
Saint Petersburg|RU|59.94|30.31|5028
Novosibirsk|RU|55.04|82.93|1419
Yekaterinburg|RU|56.85|60.61|1350
Nizhniy Novgorod|RU|56.33|44.00|1284
Samara|RU|53.20|50.15|1135
Omsk|RU|54.99|73.37|1129
Kazan|RU|55.79|49.12|1105
Rostov-na-Donu|RU|47.23|39.72|1074
Chelyabinsk|RU|55.15|61.43|1063
Ufa|RU|54.74|55.97|1033
Volgograd|RU|48.72|44.50|1011
Perm|RU|58.01|56.25|982
Krasnoyarsk|RU|56.02|92.87|927
Saratov|RU|51.54|46.01|864
Voronezh|RU|51.67|39.18|849
Tol’yatti|RU|53.53|49.35|703
Krasnodar|RU|45.04|38.98|650
Ulyanovsk|RU|54.33|48.39|641
Izhevsk|RU|56.85|53.20|631
Yaroslavl|RU|57.63|39.87|607
Barnaul|RU|53.36|83.76|600
Vladivostok|RU|43.11|131.87|587
Irkutsk|RU|52.30|104.30|587
Khabarovsk|RU|48.48|135.08|579
Orenburg|RU|51.77|55.10|550
Novokuznetsk|RU|53.76|87.11|540
Ryazan’|RU|54.63|39.69|520
Tyumen|RU|57.15|65.53|519
Lipetsk|RU|52.60|39.57|516
Penza|RU|53.20|45.00|513
Naberezhnyye Chelny|RU|55.73|52.41|510
Astrakhan|RU|46.35|48.04|503
Makhachkala|RU|42.98|47.50|498
Tomsk|RU|56.50|84.97|486
Kemerovo|RU|55.33|86.08|477
Tula|RU|54.20|37.62|469
Kirov|RU|58.60|49.66|457
Cheboksary|RU|56.13|47.25|447
Kaliningrad|RU|54.71|20.51|435
Bryansk|RU|53.25|34.37|427
Ivanovo|RU|57.00|40.97|421
Magnitogorsk|RU|53.42|59.05|413
Kursk|RU|51.74|36.19|409
Tver|RU|56.86|35.90|400
Nizhny Tagil|RU|57.92|59.97|381
Stavropol’|RU|45.04|41.97|363
Ulan-Ude|RU|51.83|107.61|360
Arkhangel’sk|RU|64.54|40.54|356
Belgorod|RU|50.61|36.58|345
Kurgan|RU|55.45|65.33|343
Kaluga|RU|54.53|36.28|339
Sochi|RU|43.60|39.73|328
Orël|RU|52.97|36.08|324
Volzhskiy|RU|48.79|44.78|323
Smolensk|RU|54.78|32.04|321
Murmansk|RU|68.98|33.09|319
Vladikavkaz|RU|43.04|44.67|317
Cherepovets|RU|59.13|37.90|316
Vologda|RU|59.22|39.88|315
Vladimir|RU|56.14|40.40|310
Chita|RU|52.03|113.50|309
Saransk|RU|54.18|45.17|303
Surgut|RU|61.25|73.42|300
Tambov|RU|52.73|41.44|291
Yoshkar-Ola|RU|56.64|47.89|279
Taganrog|RU|47.24|38.90|279
Kostroma|RU|57.77|40.93|278
Komsomolsk-on-Amur|RU|50.55|137.01|276
Nal’chik|RU|43.50|43.62|273
Sterlitamak|RU|53.62|55.95|267
Petrozavodsk|RU|61.78|34.35|265
Bratsk|RU|56.13|101.61|257
Orsk|RU|51.20|58.57|247
Nizhnevartovsk|RU|60.93|76.55|245
Angarsk|RU|52.54|103.89|243
Novorossiysk|RU|44.72|37.77|242
Khimki|RU|55.90|37.43|240
Yakutsk|RU|62.03|129.73|236
Nizhnekamsk|RU|55.64|51.82|234
Dzerzhinsk|RU|56.24|43.46|233
Syktyvkar|RU|61.66|50.81|230
Staryy Oskol|RU|51.30|37.84|227
Groznyy|RU|43.31|45.69|226
Shakhty|RU|47.71|40.21|221
Blagoveshchensk|RU|50.28|127.54|221
Prokop’yevsk|RU|53.91|86.72|219
Rybinsk|RU|58.04|38.84|217
Zelenograd|RU|55.98|37.18|216
Biysk|RU|52.54|85.21|215
Velikiy Novgorod|RU|58.52|31.27|215
Pskov|RU|57.81|28.35|202
Balakovo|RU|52.03|47.80|200
Armavir|RU|44.99|41.12|200
Engel’s|RU|51.48|46.11|196
Severodvinsk|RU|64.56|39.83|194
Zlatoust|RU|55.17|59.65|191
Syzran’|RU|53.16|48.47|189
Petropavlovsk-Kamchatsky|RU|53.04|158.65|187
Kamensk-Ural’skiy|RU|56.42|61.93|183
Podolsk|RU|55.42|37.55|179
Yuzhno-Sakhalinsk|RU|46.95|142.74|176
Berezniki|RU|59.41|56.82|168
Volgodonsk|RU|47.51|42.15|168
Miass|RU|55.05|60.11|168
Abakan|RU|53.72|91.43|167
Novocherkassk|RU|47.42|40.09|167
Nazran’|RU|43.23|44.77|164
Rubtsovsk|RU|51.51|81.21|161
Mytishchi|RU|55.91|37.73|161
Salavat|RU|53.38|55.91|160
Ussuriysk|RU|43.80|131.95|157
Lyubertsy|RU|55.68|37.89|155
Kovrov|RU|56.36|41.32|154
Balashikha|RU|55.81|37.96|150
Kolomna|RU|55.08|38.78|148
Nakhodka|RU|42.81|132.87|147
Elektrostal’|RU|55.79|38.45|144
Maykop|RU|44.61|40.11|144
Pyatigorsk|RU|44.05|43.06|143
Zheleznodorozhnyy|RU|55.74|38.02|142
Norilsk|RU|69.35|88.20|141
Al’met’yevsk|RU|54.90|52.32|140
Korolev|RU|55.91|37.83|140
Kolpino|RU|59.75|30.59|139
Odintsovo|RU|55.68|37.28|137
Nevinnomyssk|RU|44.63|41.94|134
Pervoural’sk|RU|56.91|59.94|134
Kislovodsk|RU|43.91|42.72|133
Dimitrovgrad|RU|54.21|49.62|132
Novomoskovsk|RU|54.01|38.28|131
Kamyshin|RU|50.10|45.42|129
Novocheboksarsk|RU|56.11|47.48|128
Serpukhov|RU|54.92|37.41|128
Murom|RU|55.58|42.04|127
Khasavyurt|RU|43.25|46.59|127
Neftekamsk|RU|56.09|54.27|127
Orekhovo-Zuyevo|RU|55.81|38.96|120
Troparëvo|RU|55.66|37.48|118
Achinsk|RU|56.27|90.50|118
Cherkessk|RU|44.22|42.06|116
Noginsk|RU|55.87|38.44|116
Yelets|RU|52.62|38.50|116
Novo-Peredelkino|RU|55.65|37.34|116
Tobol’sk|RU|58.20|68.25|114
Shchelkovo|RU|55.92|37.97|113
Nefteyugansk|RU|61.10|72.60|113
Novokuybyshevsk|RU|53.10|49.95|112
Noyabrsk|RU|63.19|75.44|110
Bataysk|RU|47.14|39.75|110
Seversk|RU|56.60|84.89|110
Arzamas|RU|55.39|43.84|109
Sergiyev Posad|RU|56.30|38.13|109
Leninsk-Kuznetsky|RU|54.66|86.17|109
Kyzyl|RU|51.71|94.45|108
Oktyabr’skiy|RU|54.48|53.47|108
Obninsk|RU|55.10|36.61|107
Elista|RU|46.31|44.26|107
Cherëmushki|RU|55.66|37.56|107
Novotroitsk|RU|51.20|58.33|106
Derbent|RU|42.07|48.29|106
Kiselëvsk|RU|53.99|86.66|104
Velikiye Luki|RU|56.34|30.55|103
Pushkino|RU|56.02|37.87|103
Artëm|RU|43.36|132.19|102
Ukhta|RU|63.57|53.68|102
Kansk|RU|56.20|95.72|102
Mezhdurechensk|RU|53.69|88.06|101
Solikamsk|RU|59.63|56.77|101
Glazov|RU|58.14|52.66|101
Ust’-Ilimsk|RU|58.00|102.66|100
Donetsk|RU|48.34|39.96|51
Kirov|RU|54.07|34.30|39
Blagoveshchensk|RU|55.03|55.98|34
Kigali|RW|-1.95|30.06|745
Riyadh|SA|24.69|46.72|4206
Jeddah|SA|21.49|39.19|2867
Mecca|SA|21.43|39.83|1324
Medina|SA|24.47|39.61|1300
Sulţānah|SA|24.49|39.59|947
Dammam|SA|26.43|50.10|769
Ta’if|SA|21.27|40.42|531
Tabuk|SA|28.40|36.57|455
Al Kharj|SA|24.16|47.33|425
Buraydah|SA|26.33|43.97|391
Khamis Mushait|SA|18.30|42.73|388
Al Hufūf|SA|25.36|49.59|293
Al Mubarraz|SA|25.41|49.59|291
Hafar Al-Batin|SA|28.43|45.97|272
Ha'il|SA|27.52|41.69|267
Najrān|SA|17.49|44.13|259
Al Jubayl|SA|27.02|49.62|237
Abha|SA|18.22|42.51|211
Yanbu|SA|24.09|38.06|200
Khobar|SA|26.28|50.21|166
Arar|SA|30.98|41.04|149
Sakakah|SA|29.97|40.21|128
Jizan|SA|16.89|42.55|105
Qurayyat|SA|31.33|37.34|103
Honiara|SB|-9.43|159.95|56
Victoria|SC|-4.62|55.46|23
Khartoum|SD|15.55|32.53|1975
Omdurman|SD|15.64|32.48|1200
Nyala|SD|12.05|24.88|566
Port Sudan|SD|19.62|37.22|490
Kassala|SD|15.45|36.40|401
El Obeid|SD|13.18|30.22|393
Al Qadarif|SD|14.03|35.38|364
Kosti|SD|13.16|32.66|345
Wad Medani|SD|14.40|33.52|333
El Daein|SD|11.46|26.13|265
El Fasher|SD|13.63|25.35|253
Singa|SD|13.15|33.93|250
Ad-Damazin|SD|11.79|34.36|186
Geneina|SD|13.45|22.45|163
Rabak|SD|13.18|32.74|135
Sinnar|SD|13.57|33.57|130
Al Manāqil|SD|14.25|32.99|128
Gereida|SD|11.28|25.14|120
An Nuhūd|SD|12.70|28.43|108
Atbara|SD|17.70|33.99|108
Ed Damer|SD|17.60|33.97|104
Stockholm|SE|59.33|18.07|1515
Göteborg|SE|57.71|11.97|573
Malmö|SE|55.61|13.00|302
Uppsala|SE|59.86|17.64|149
Sollentuna|SE|59.43|17.95|140
Västerås|SE|59.62|16.55|118
Örebro|SE|59.27|15.21|116
Linköping|SE|58.41|15.62|107
Helsingborg|SE|56.05|12.69|104
Singapore|SG|1.29|103.85|3548
Woodlands|SG|1.44|103.79|253
Jamestown|SH|-15.94|-5.72|1
Ljubljana|SI|46.05|14.51|272
Longyearbyen|SJ|78.22|15.65|2
Bratislava|SK|48.15|17.11|424
Košice|SK|48.71|21.26|237
Freetown|SL|8.49|-13.24|803
Bo|SL|7.96|-11.74|174
Kenema|SL|7.88|-11.19|143
San Marino|SM|43.94|12.45|5
Dakar|SN|14.69|-17.44|2476
Pikine|SN|14.76|-17.39|874
Touba|SN|14.85|-15.88|529
Thiès|SN|14.79|-16.93|320
Thiès Nones|SN|14.78|-16.97|252
Saint-Louis|SN|16.02|-16.49|176
Kaolack|SN|14.15|-16.07|172
Ziguinchor|SN|12.57|-16.27|160
Tiébo|SN|14.63|-16.23|100
Mogadishu|SO|2.04|45.34|2587
Hargeysa|SO|9.56|44.06|478
Berbera|SO|10.44|45.01|242
Kismayo|SO|-0.36|42.55|235
Marka|SO|1.72|44.77|230
Jamaame|SO|0.07|42.74|185
Baidoa|SO|3.11|43.65|130
Paramaribo|SR|5.87|-55.17|224
Juba|SS|4.85|31.58|450
Winejok|SS|9.01|27.57|300
Malakal|SS|9.53|31.66|161
Wau|SS|7.70|27.99|127
São Tomé|ST|0.34|6.73|53
San Salvador|SV|13.69|-89.19|526
Soyapango|SV|13.71|-89.14|330
Santa Ana|SV|13.99|-89.56|177
San Miguel|SV|13.48|-88.18|162
Mejicanos|SV|13.72|-89.19|160
Santa Tecla|SV|13.68|-89.28|125
Apopa|SV|13.81|-89.18|112
Philipsburg|SX|18.03|-63.05|1
Aleppo|SY|36.20|37.16|1602
Damascus|SY|33.51|36.29|1569
Homs|SY|34.73|36.72|775
Ḩamāh|SY|35.13|36.76|461
Latakia|SY|35.53|35.79|340
Deir ez-Zor|SY|35.34|40.14|243
Ar Raqqah|SY|35.95|39.01|178
Al Bāb|SY|36.37|37.52|131
Idlib|SY|35.93|36.63|129
Douma|SY|33.57|36.40|112
Manzini|SZ|-26.50|31.38|111
Mbabane|SZ|-26.32|31.13|76
Cockburn Town|TC|21.46|-71.14|4
N'Djamena|TD|12.11|15.04|721
Moundou|TD|8.57|16.08|135
Sarh|TD|9.14|18.39|103
Port-aux-Français|TF|-49.35|70.22|0
Lomé|TG|6.13|1.22|750
Sokodé|TG|8.98|1.13|118
Kara|TG|9.55|1.19|104
Bangkok|TH|13.75|100.50|5104
Samut Prakan|TH|13.60|100.60|389
Mueang Nonthaburi|TH|13.86|100.51|292
Udon Thani|TH|17.42|102.79|247
Chon Buri|TH|13.36|100.98|219
Nakhon Ratchasima|TH|14.97|102.10|209
Chiang Mai|TH|18.79|98.98|201
Hat Yai|TH|7.01|100.48|192
Pak Kret|TH|13.91|100.50|183
Si Racha|TH|13.17|100.93|179
Phra Pradaeng|TH|13.66|100.53|171
Lampang|TH|18.29|99.49|156
Khon Kaen|TH|16.45|102.83|148
Surat Thani|TH|9.14|99.33|127
Ubon Ratchathani|TH|15.24|104.85|123
Nakhon Si Thammarat|TH|8.43|99.97|121
Khlong Luang|TH|14.06|100.65|119
Nakhon Pathom|TH|13.82|100.04|118
Rayong|TH|12.68|101.26|107
Phitsanulok|TH|16.82|100.26|103
Dushanbe|TJ|38.54|68.78|679
Khujand|TJ|40.28|69.62|145
Dili|TL|-8.56|125.57|150
Ashgabat|TM|37.95|58.38|728
Türkmenabat|TM|39.07|63.58|235
Daşoguz|TM|41.84|59.97|167
Mary|TM|37.59|61.83|115
Abadan|TM|38.05|58.20|39
Tunis|TN|36.82|10.17|693
Sfax|TN|34.74|10.76|277
Sousse|TN|35.83|10.64|164
Kairouan|TN|35.68|10.10|120
Bizerte|TN|37.27|9.87|115
Gabès|TN|33.88|10.10|110
Korba|TN|36.58|10.86|34
Nuku‘alofa|TO|-21.14|-175.20|22
Istanbul|TR|41.01|28.95|14804
Ankara|TR|39.92|32.85|3517
İzmir|TR|38.41|27.14|2501
Bursa|TR|40.20|29.06|1413
Adana|TR|36.99|35.33|1249
Gaziantep|TR|37.06|37.38|1066
Konya|TR|37.87|32.48|876
Çankaya|TR|39.92|32.86|792
Antalya|TR|36.91|30.70|758
Bağcılar|TR|41.04|28.86|724
Diyarbakır|TR|37.91|40.22|645
Kayseri|TR|38.73|35.49|593
Üsküdar|TR|41.02|29.01|583
Bahçelievler|TR|41.00|28.86|577
Umraniye|TR|41.02|29.12|573
Mersin|TR|36.81|34.64|538
Esenler|TR|41.04|28.88|520
Eskişehir|TR|39.78|30.52|515
Karabağlar|TR|38.37|27.14|458
Muratpaşa|TR|36.89|30.76|450
Şanlıurfa|TR|37.17|38.79|450
Malatya|TR|38.35|38.32|442
Sultangazi|TR|41.11|28.87|437
Maltepe|TR|40.94|29.16|427
Erzurum|TR|39.91|41.28|421
Samsun|TR|41.28|36.34|394
Batman|TR|37.89|41.13|382
Kahramanmaraş|TR|37.58|36.93|376
Van|TR|38.49|43.38|372
Ataşehir|TR|40.98|29.12|362
Şişli|TR|41.06|28.99|315
Denizli|TR|37.77|29.09|313
Elazığ|TR|38.67|39.22|298
Zeytinburnu|TR|40.99|28.90|289
Adapazarı|TR|40.78|30.40|287
Sultanbeyli|TR|40.96|29.27|287
Gebze|TR|40.80|29.43|281
Merkezefendi|TR|37.81|29.04|280
Sivas|TR|39.75|37.02|264
Tarsus|TR|36.92|34.89|256
Trabzon|TR|41.01|39.73|244
Manisa|TR|38.61|27.43|244
Sancaktepe|TR|41.00|29.23|241
Balıkesir|TR|39.65|27.89|238
Adıyaman|TR|37.76|38.28|224
Esenyurt|TR|41.03|28.68|211
Kırıkkale|TR|39.85|33.51|211
Antakya|TR|36.21|36.16|210
Osmaniye|TR|37.07|36.25|203
Çorlu|TR|41.16|27.80|203
Arnavutköy|TR|41.18|28.74|198
İzmit|TR|40.76|29.93|197
Başakşehir|TR|41.09|28.80|194
Kütahya|TR|39.42|29.98|185
Çorum|TR|40.55|34.95|183
Siverek|TR|37.76|39.32|175
Isparta|TR|37.76|30.55|172
Büyükçekmece|TR|41.02|28.59|163
Aydın|TR|37.85|27.84|163
İskenderun|TR|36.59|36.17|160
Viranşehir|TR|37.22|39.76|154
Uşak|TR|38.67|29.41|153
Aksaray|TR|38.37|34.03|152
Kızıltepe|TR|37.19|40.58|150
Afyonkarahisar|TR|38.76|30.54|146
İnegol|TR|40.08|29.51|134
Tokat|TR|40.31|36.55|130
Edirne|TR|41.68|26.56|126
Derince|TR|40.76|29.81|125
Beylikdüzü|TR|40.98|28.64|122
Tekirdağ|TR|40.98|27.51|122
Karaman|TR|37.18|33.22|120
Nazilli|TR|37.92|28.32|119
Ordu|TR|40.98|37.89|117
Siirt|TR|37.93|41.94|114
Erzincan|TR|39.74|39.49|114
Alanya|TR|36.54|32.00|113
Turhal|TR|40.39|36.08|111
Bandırma|TR|40.35|27.98|108
Turgutlu|TR|38.50|27.70|103
Mustafakemalpaşa|TR|40.04|28.41|101
Zonguldak|TR|41.45|31.79|100
Sinop|TR|42.03|35.16|35
Kazan|TR|40.23|32.68|24
San Fernando|TT|10.28|-61.47|55
Port of Spain|TT|10.67|-61.52|49
Rio Claro|TT|10.31|-61.18|36
Funafuti|TV|-8.52|179.19|4
Taipei|TW|25.05|121.53|7872
Kaohsiung|TW|22.62|120.31|1520
Taichung|TW|24.15|120.68|1041
Tainan|TW|22.99|120.21|771
Banqiao|TW|25.01|121.47|543
Hsinchu|TW|24.80|120.97|404
Taoyuan City|TW|24.99|121.30|402
Keelung|TW|25.13|121.74|398
Hualien City|TW|23.98|121.60|350
Yuanlin|TW|23.96|120.58|125
Taitung City|TW|22.76|121.14|110
Nantou|TW|23.92|120.66|106
Douliu|TW|23.71|120.54|105
Jincheng|TW|24.43|118.32|38
Dar es Salaam|TZ|-6.82|39.27|2699
Mwanza|TZ|-2.52|32.90|437
Zanzibar|TZ|-6.16|39.20|404
Arusha|TZ|-3.37|36.68|341
Mbeya|TZ|-8.90|33.45|292
Morogoro|TZ|-6.82|37.66|251
Tanga|TZ|-5.07|39.10|225
Dodoma|TZ|-6.17|35.74|181
Kigoma|TZ|-4.88|29.63|164
Moshi|TZ|-3.35|37.33|157
Tabora|TZ|-5.02|32.83|145
Songea|TZ|-10.68|35.65|126
Musoma|TZ|-1.50|33.80|121
Iringa|TZ|-7.77|35.70|112
Katumba|TZ|-9.23|33.62|109
Shinyanga|TZ|-3.66|33.42|107
Kyiv|UA|50.45|30.52|2798
Kharkiv|UA|49.98|36.25|1431
Dnipro|UA|48.46|35.04|1033
Donetsk|UA|48.02|37.80|1025
Odessa|UA|46.48|30.73|1002
Zaporizhia|UA|47.82|35.19|796
Lviv|UA|49.84|24.02|718
Kryvyi Rih|UA|47.91|33.38|652
Mykolayiv|UA|46.97|32.00|511
Mariupol|UA|47.10|37.54|482
Luhansk|UA|48.57|39.32|452
Sevastopol|UA|44.61|33.52|416
Khmelnytskyi|UA|49.42|27.00|398
Makiyivka|UA|48.05|37.93|377
Vinnytsia|UA|49.23|28.48|352
Simferopol|UA|44.96|34.11|336
Kherson|UA|46.66|32.62|320
Poltava|UA|49.59|34.54|318
Chernihiv|UA|51.51|31.28|308
Cherkasy|UA|49.43|32.06|298
Sumy|UA|50.92|34.80|294
Zhytomyr|UA|50.26|28.68|282
Horlivka|UA|48.34|38.05|279
Rivne|UA|50.62|26.23|255
Kropyvnytskyi|UA|48.51|32.26|249
Kamianske|UA|48.51|34.60|249
Chernivtsi|UA|48.29|25.94|236
Ternopil|UA|49.55|25.59|236
Kremenchuk|UA|49.07|33.42|227
Lutsk|UA|50.76|25.34|214
Ivano-Frankivsk|UA|48.92|24.71|204
Bila Tserkva|UA|49.81|30.11|199
Kramators’k|UA|48.72|37.56|174
Melitopol|UA|46.85|35.37|158
Kerch|UA|45.36|36.48|149
Nikopol|UA|47.57|34.40|131
Syevyerodonets’k|UA|48.95|38.49|130
Sloviansk|UA|48.87|37.62|125
Berdyansk|UA|46.77|36.80|118
Uzhgorod|UA|48.62|22.30|118
Alchevs’k|UA|48.47|38.82|116
Pavlohrad|UA|48.53|35.87|116
Lysychans’k|UA|48.90|38.44|112
Yevpatoriya|UA|45.20|33.37|106
Yenakiyeve|UA|48.23|38.21|104
Oleksandriya|UA|48.67|33.12|103
Kamianets-Podilskyi|UA|48.68|26.59|100
Saki|UA|45.13|33.60|28
Kampala|UG|0.32|32.58|1353
Gulu|UG|2.77|32.30|147
Lira|UG|2.25|32.90|119
New York City|US.NY|40.71|-74.01|8175
Los Angeles|US.CA|34.05|-118.24|3972
Chicago|US.IL|41.85|-87.65|2721
Brooklyn|US.NY|40.65|-73.95|2301
Houston|US.TX|29.76|-95.36|2296
Queens|US.NY|40.68|-73.84|2273
Philadelphia|US.PA|39.95|-75.16|1567
Phoenix|US.AZ|33.45|-112.07|1563
Manhattan|US.NY|40.78|-73.97|1488
San Antonio|US.TX|29.42|-98.49|1470
San Diego|US.CA|32.72|-117.16|1395
The Bronx|US.NY|40.85|-73.87|1385
Dallas|US.TX|32.78|-96.81|1300
San Jose|US.CA|37.34|-121.89|1027
Austin|US.TX|30.27|-97.74|932
Jacksonville|US.FL|30.33|-81.66|868
San Francisco|US.CA|37.77|-122.42|865
Columbus|US.OH|39.96|-83.00|850
Fort Worth|US.TX|32.73|-97.32|833
Indianapolis|US.IN|39.77|-86.16|830
Charlotte|US.NC|35.23|-80.84|827
Seattle|US.WA|47.61|-122.33|684
Denver|US.CO|39.74|-104.98|683
El Paso|US.TX|31.76|-106.49|681
Detroit|US.MI|42.33|-83.05|677
Boston|US.MA|42.36|-71.06|667
Memphis|US.TN|35.15|-90.05|656
Portland|US.OR|45.52|-122.68|632
Oklahoma City|US.OK|35.47|-97.52|631
Las Vegas|US.NV|36.17|-115.14|624
Baltimore|US.MD|39.29|-76.61|622
Washington, D.C.|US.DC|38.90|-77.04|602
Milwaukee|US.WI|43.04|-87.91|600
Albuquerque|US.NM|35.08|-106.65|559
Tucson|US.AZ|32.22|-110.93|532
Nashville|US.TN|36.17|-86.78|531
Fresno|US.CA|36.75|-119.77|520
Sacramento|US.CA|38.58|-121.49|491
Kansas City|US.MO|39.10|-94.58|475
Long Beach|US.CA|33.77|-118.19|474
Mesa|US.AZ|33.42|-111.82|472
Staten Island|US.NY|40.56|-74.14|469
Atlanta|US.GA|33.75|-84.39|464
Colorado Springs|US.CO|38.83|-104.82|457
Virginia Beach|US.VA|36.85|-75.98|453
Raleigh|US.NC|35.77|-78.64|451
Omaha|US.NE|41.26|-95.94|444
Miami|US.FL|25.77|-80.19|441
Oakland|US.CA|37.80|-122.27|419
Minneapolis|US.MN|44.98|-93.26|411
Tulsa|US.OK|36.15|-95.99|404
Wichita|US.KS|37.69|-97.34|390
New Orleans|US.LA|29.95|-90.08|390
Arlington|US.TX|32.74|-97.11|388
Cleveland|US.OH|41.50|-81.70|388
Bakersfield|US.CA|35.37|-119.02|374
Honolulu|US.HI|21.31|-157.86|372
Tampa|US.FL|27.95|-82.46|369
Aurora|US.CO|39.73|-104.83|359
Anaheim|US.CA|33.84|-117.91|351
Santa Ana|US.CA|33.75|-117.87|335
Corpus Christi|US.TX|27.80|-97.40|324
Riverside|US.CA|33.95|-117.40|322
St. Louis|US.MO|38.63|-90.20|316
Lexington-Fayette|US.KY|38.05|-84.46|314
Stockton|US.CA|37.96|-121.29|306
Pittsburgh|US.PA|40.44|-80.00|304
Anchorage|US.AK|61.22|-149.90|299
Cincinnati|US.OH|39.13|-84.51|297
Ironville|US.KY|38.46|-82.69|289
Meads|US.KY|38.41|-82.71|289
Henderson|US.NV|36.04|-114.98|286
Greensboro|US.NC|36.07|-79.79|285
Saint Paul|US.MN|44.94|-93.09|285
Plano|US.TX|33.02|-96.70|284
Newark|US.NJ|40.74|-74.17|282
Toledo|US.OH|41.66|-83.56|280
Lincoln|US.NE|40.80|-96.67|277
Orlando|US.FL|28.54|-81.38|271
Chula Vista|US.CA|32.64|-117.08|266
Jersey City|US.NJ|40.73|-74.08|264
Chandler|US.AZ|33.31|-111.84|261
Fort Wayne|US.IN|41.13|-85.13|260
Buffalo|US.NY|42.89|-78.88|258
Durham|US.NC|35.99|-78.90|258
St. Petersburg|US.FL|27.77|-82.68|257
Irvine|US.CA|33.67|-117.82|257
Laredo|US.TX|27.51|-99.51|255
Lubbock|US.TX|33.58|-101.86|249
Madison|US.WI|43.07|-89.40|249
Gilbert|US.AZ|33.35|-111.79|248
Norfolk|US.VA|36.85|-76.29|246
Louisville|US.KY|38.25|-85.76|244
Reno|US.NV|39.53|-119.81|241
Winston-Salem|US.NC|36.10|-80.24|241
Glendale|US.AZ|33.54|-112.19|240
Hialeah|US.FL|25.86|-80.28|237
Garland|US.TX|32.91|-96.64|237
Scottsdale|US.AZ|33.51|-111.90|237
Irving|US.TX|32.81|-96.95|237
Chesapeake|US.VA|36.82|-76.27|235
North Las Vegas|US.NV|36.20|-115.12|235
Fremont|US.CA|37.55|-121.99|232
Baton Rouge|US.LA|30.44|-91.19|229
Lexington|US.KY|37.99|-84.48|225
Paradise|US.NV|36.10|-115.15|223
Richmond|US.VA|37.55|-77.46|220
Jamaica|US.NY|40.69|-73.81|217
San Bernardino|US.CA|34.11|-117.29|216
Spokane|US.WA|47.66|-117.43|213
Birmingham|US.AL|33.52|-86.80|212
Modesto|US.CA|37.64|-121.00|211
Des Moines|US.IA|41.60|-93.61|210
Rochester|US.NY|43.15|-77.62|210
Maryvale|US.AZ|33.50|-112.18|208
Tacoma|US.WA|47.25|-122.44|208
Arlington|US.VA|38.88|-77.10|208
Fontana|US.CA|34.09|-117.44|207
Oxnard|US.CA|34.20|-119.18|207
Moreno Valley|US.CA|33.94|-117.23|204
Fayetteville|US.NC|35.05|-78.88|202
Huntington Beach|US.CA|33.66|-118.00|202
Yonkers|US.NY|40.93|-73.90|201
Glendale|US.CA|34.14|-118.26|201
Aurora|US.IL|41.76|-88.32|201
Montgomery|US.AL|32.37|-86.30|201
Columbus|US.GA|32.46|-84.99|201
Amarillo|US.TX|35.22|-101.83|199
Little Rock|US.AR|34.75|-92.29|198
Akron|US.OH|41.08|-81.52|198
Shreveport|US.LA|32.53|-93.75|197
Grand Rapids|US.MI|42.96|-85.67|195
Mobile|US.AL|30.69|-88.04|194
Salt Lake City|US.UT|40.76|-111.89|193
Huntsville|US.AL|34.73|-86.59|191
Tallahassee|US.FL|30.44|-84.28|190
Sunrise Manor|US.NV|36.21|-115.07|189
Grand Prairie|US.TX|32.75|-97.00|188
Overland Park|US.KS|38.98|-94.67|187
Knoxville|US.TN|35.96|-83.92|185
Worcester|US.MA|42.26|-71.80|185
Brownsville|US.TX|25.90|-97.50|184
Newport News|US.VA|37.08|-76.47|182
Santa Clarita|US.CA|34.39|-118.54|182
Providence|US.RI|41.82|-71.41|179
Fort Lauderdale|US.FL|26.12|-80.14|179
East Flatbush|US.NY|40.65|-73.93|178
Spring Valley|US.NV|36.11|-115.25|178
Chattanooga|US.TN|35.05|-85.31|177
Tempe|US.AZ|33.41|-111.91|176
Oceanside|US.CA|33.20|-117.38|176
Garden Grove|US.CA|33.77|-117.94|175
Rancho Cucamonga|US.CA|34.11|-117.59|175
Cape Coral|US.FL|26.56|-81.95|175
Santa Rosa|US.CA|38.44|-122.71|175
Vancouver|US.WA|45.64|-122.66|173
Sioux Falls|US.SD|43.55|-96.70|172
Peoria|US.AZ|33.58|-112.24|171
Ontario|US.CA|34.06|-117.65|171
Jackson|US.MS|32.30|-90.18|171
Elk Grove|US.CA|38.41|-121.37|167
Springfield|US.MO|37.22|-93.30|167
Pembroke Pines|US.FL|26.00|-80.22|167
Deer Valley|US.AZ|33.68|-112.13|166
Port Saint Lucie|US.FL|27.29|-80.35|165
Salem|US.OR|44.94|-123.04|165
Corona|US.CA|33.88|-117.57|164
Eugene|US.OR|44.05|-123.09|163
McKinney|US.TX|33.20|-96.62|163
Fort Collins|US.CO|40.59|-105.08|161
Lancaster|US.CA|34.70|-118.14|161
Cary|US.NC|35.79|-78.78|160
Tempe Junction|US.AZ|33.41|-111.94|158
Palmdale|US.CA|34.58|-118.12|158
Hayward|US.CA|37.67|-122.08|158
Salinas|US.CA|36.68|-121.66|157
Frisco|US.TX|33.15|-96.82|154
Springfield|US.MA|42.10|-72.59|154
East Chattanooga|US.TN|35.07|-85.25|154
Pasadena|US.TX|29.69|-95.21|154
Alexandria|US.VA|38.80|-77.05|154
Pomona|US.CA|34.06|-117.75|153
Washington Heights|US.NY|40.85|-73.94|153
Lakewood|US.CO|39.70|-105.08|153
Sunnyvale|US.CA|37.37|-122.04|152
Escondido|US.CA|33.12|-117.09|151
Kansas City|US.KS|39.11|-94.63|151
Astoria|US.NY|40.77|-73.93|150
Hollywood|US.FL|26.01|-80.15|150
Borough Park|US.NY|40.63|-74.00|149
Clarksville|US.TN|36.53|-87.36|149
Torrance|US.CA|33.84|-118.34|148
Valencia|US.CA|34.44|-118.61|148
Rockford|US.IL|42.27|-89.09|148
East Hampton|US.VA|37.04|-76.33|148
Joliet|US.IL|41.53|-88.08|148
Paterson|US.NJ|40.92|-74.17|148
Bridgeport|US.CT|41.18|-73.19|148
Naperville|US.IL|41.79|-88.15|147
Boise|US.ID|43.61|-116.20|146
Savannah|US.GA|32.08|-81.10|146
Mesquite|US.TX|32.77|-96.60|145
Syracuse|US.NY|43.05|-76.15|144
Metairie Terrace|US.LA|29.98|-90.16|142
Pasadena|US.CA|34.15|-118.14|142
Orange|US.CA|33.79|-117.85|141
Fullerton|US.CA|33.87|-117.93|141
Killeen|US.TX|31.12|-97.73|141
Dayton|US.OH|39.76|-84.19|141
McAllen|US.TX|26.20|-98.23|140
Bellevue|US.WA|47.61|-122.20|140
Metairie|US.LA|29.98|-90.15|138
Miramar|US.FL|25.99|-80.23|137
Hampton|US.VA|37.03|-76.35|136
West Valley City|US.UT|40.69|-112.00|136
Olathe|US.KS|38.88|-94.82|134
Warren|US.MI|42.49|-83.01|134
Columbia|US.SC|34.00|-81.03|134
Thornton|US.CO|39.87|-104.97|133
Carrollton|US.TX|32.95|-96.89|133
Midland|US.TX|32.00|-102.08|133
Charleston|US.SC|32.78|-79.93|133
Waco|US.TX|31.55|-97.15|132
Sterling Heights|US.MI|42.58|-83.03|132
Denton|US.TX|33.21|-97.13|131
Cedar Rapids|US.IA|42.01|-91.64|130
New Haven|US.CT|41.31|-72.93|130
Roseville|US.CA|38.75|-121.29|130
Gainesville|US.FL|29.65|-82.32|130
Visalia|US.CA|36.33|-119.29|130
Coral Springs|US.FL|26.27|-80.27|129
Thousand Oaks|US.CA|34.17|-118.84|129
Elizabeth|US.NJ|40.66|-74.21|129
Stamford|US.CT|41.05|-73.54|129
Concord|US.CA|37.98|-122.03|129
Surprise|US.AZ|33.63|-112.33|128
Alhambra|US.AZ|33.50|-112.13|128
Lafayette|US.LA|30.22|-92.02|128
Topeka|US.KS|39.05|-95.68|127
Kent|US.WA|47.38|-122.23|127
Simi Valley|US.CA|34.27|-118.78|127
East Los Angeles|US.CA|34.02|-118.17|126
Santa Clara|US.CA|37.35|-121.96|126
Murfreesboro|US.TN|35.85|-86.39|126
Hartford|US.CT|41.76|-72.69|124
Sheepshead Bay|US.NY|40.59|-73.94|123
Amherst|US.NY|42.98|-78.80|122
Victorville|US.CA|34.54|-117.29|122
Abilene|US.TX|32.45|-99.73|122
Vallejo|US.CA|38.10|-122.26|121
North Stamford|US.CT|41.14|-73.54|121
Berkeley|US.CA|37.87|-122.27|121
Norman|US.OK|35.22|-97.44|120
Allentown|US.PA|40.61|-75.49|120
Evansville|US.IN|37.97|-87.56|120
Columbia|US.MO|38.95|-92.33|119
Odessa|US.TX|31.85|-102.37|119
Fargo|US.ND|46.88|-96.79|119
Beaumont|US.TX|30.09|-94.10|118
Independence|US.MO|39.09|-94.42|117
Ann Arbor|US.MI|42.28|-83.74|117
El Monte|US.CA|34.07|-118.03|117
Athens|US.GA|33.96|-83.38|117
Springfield|US.IL|39.80|-89.64|117
Round Rock|US.TX|30.51|-97.68|116
Wilmington|US.NC|34.23|-77.94|116
East Harlem|US.NY|40.79|-73.94|116
Arvada|US.CO|39.80|-105.09|115
Provo|US.UT|40.23|-111.66|115
Peoria|US.IL|40.69|-89.59|115
Lansing|US.MI|42.73|-84.56|115
Downey|US.CA|33.94|-118.13|114
Carlsbad|US.CA|33.16|-117.35|113
Elmhurst|US.NY|40.74|-73.88|113
Costa Mesa|US.CA|33.64|-117.92|113
Miami Gardens|US.FL|25.94|-80.25|113
Westminster|US.CO|39.84|-105.04|113
North Peoria|US.IL|40.72|-89.58|113
Clearwater|US.FL|27.97|-82.80|113
Fairfield|US.CA|38.25|-122.04|113
Bushwick|US.NY|40.69|-73.92|113
Gravesend|US.NY|40.60|-73.97|112
Rochester|US.MN|44.02|-92.47|112
Elgin|US.IL|42.04|-88.28|112
Temecula|US.CA|33.49|-117.15|112
West Jordan|US.UT|40.61|-111.94|112
Inglewood|US.CA|33.96|-118.35|112
Richardson|US.TX|32.95|-96.73|111
Lowell|US.MA|42.63|-71.32|111
East Independence|US.MO|39.10|-94.36|111
Gresham|US.OR|45.50|-122.43|111
Antioch|US.CA|38.00|-121.81|111
Cambridge|US.MA|42.38|-71.11|110
High Point|US.NC|35.96|-80.01|110
Billings|US.MT|45.78|-108.50|110
Manchester|US.NH|43.00|-71.45|110
Murrieta|US.CA|33.55|-117.21|110
Centennial|US.CO|39.58|-104.88|110
Richmond|US.CA|37.94|-122.35|110
Corona|US.NY|40.75|-73.86|110
Pueblo|US.CO|38.25|-104.61|109
Pearland|US.TX|29.56|-95.29|109
Waterbury|US.CT|41.56|-73.05|109
West Covina|US.CA|34.07|-117.94|108
Enterprise|US.NV|36.03|-115.24|108
North Charleston|US.SC|32.85|-79.97|108
Everett|US.WA|47.98|-122.20|108
College Station|US.TX|30.63|-96.33|108
Palm Bay|US.FL|28.03|-80.59|108
Pompano Beach|US.FL|26.24|-80.12|108
Boulder|US.CO|40.01|-105.27|107
Norwalk|US.CA|33.90|-118.08|107
West Palm Beach|US.FL|26.72|-80.05|107
Broken Arrow|US.OK|36.05|-95.79|107
Daly City|US.CA|37.71|-122.46|107
Sandy Springs|US.GA|33.92|-84.38|105
Burbank|US.CA|34.18|-118.31|105
Green Bay|US.WI|44.52|-88.02|105
Santa Maria|US.CA|34.95|-120.44|105
Wichita Falls|US.TX|33.91|-98.49|105
Lakeland|US.FL|28.04|-81.95|104
Clovis|US.CA|36.83|-119.70|104
Lewisville|US.TX|33.05|-96.99|104
Tyler|US.TX|32.35|-95.30|104
El Cajon|US.CA|32.79|-116.96|104
San Mateo|US.CA|37.56|-122.33|104
Brandon|US.FL|27.94|-82.29|103
Rialto|US.CA|34.11|-117.37|103
Davenport|US.IA|41.52|-90.58|103
Edison|US.NJ|40.52|-74.41|103
Hillsboro|US.OR|45.52|-122.99|102
Las Cruces|US.NM|32.31|-106.78|102
South Bend|US.IN|41.68|-86.25|102
Vista|US.CA|33.20|-117.24|101
Greeley|US.CO|40.42|-104.71|101
Davie|US.FL|26.06|-80.23|101
San Angelo|US.TX|31.46|-100.44|100
Renton|US.WA|47.48|-122.22|100
Columbia|US.MD|39.24|-76.84|100
Richmond Hill|US.NY|40.70|-73.83|99
Portsmouth|US.VA|36.84|-76.30|96
Westminster|US.CA|33.76|-118.01|92
Norwalk|US.CT|41.12|-73.41|88
Reading|US.PA|40.34|-75.93|88
Concord|US.NC|35.41|-80.58|88
Alhambra|US.CA|34.10|-118.13|86
Santa Fe|US.NM|35.69|-105.94|84
Fayetteville|US.AR|36.06|-94.16|83
Lakewood|US.CA|33.85|-118.13|82
Melbourne|US.FL|28.08|-80.61|80
Parma|US.OH|41.40|-81.72|80
Plymouth|US.MN|45.01|-93.46|76
Brownsville|US.NY|40.66|-73.92|74
Wilmington|US.DE|39.75|-75.55|72
Lafayette|US.IN|40.42|-86.88|71
Victoria|US.TX|28.81|-97.00|68
Jacksonville|US.NC|34.75|-77.43|67
Jackson|US.TN|35.61|-88.81|67
Portland|US.ME|43.66|-70.26|67
Mansfield|US.TX|32.56|-97.14|64
Santa Cruz|US.CA|36.97|-122.03|64
Georgetown|US.TX|30.63|-97.68|64
Wellington|US.FL|26.66|-80.24|63
Hamilton|US.OH|39.40|-84.56|62
Springfield|US.OR|44.05|-123.02|61
Bristol|US.CT|41.67|-72.95|60
Lakewood|US.WA|47.17|-122.52|60
Springfield|US.OH|39.92|-83.81|60
Lancaster|US.PA|40.04|-76.31|59
San Rafael|US.CA|37.97|-122.53|59
Fairfield|US.CT|41.14|-73.26|59
Dublin|US.CA|37.70|-121.94|58
Manhattan|US.KS|39.18|-96.57|56
Bellevue|US.NE|41.14|-95.89|56
Jackson|US.NJ|39.78|-74.86|55
Lakewood|US.NJ|40.10|-74.22|54
Saint Peters|US.MO|38.80|-90.63|53
Burlington|US.NC|36.10|-79.44|52
Lakewood|US.OH|41.48|-81.80|51
Charleston|US.WV|38.35|-81.63|50
Bedford|US.TX|32.84|-97.14|49
Newark|US.OH|40.06|-82.40|48
Alexandria|US.LA|31.31|-92.45|48
Chesterfield|US.MO|38.66|-90.58|48
Roseville|US.MI|42.50|-82.94|48
Madison|US.AL|34.70|-86.75|47
Mansfield|US.OH|40.76|-82.52|47
Columbus|US.IN|39.20|-85.92|47
Lincoln|US.CA|38.89|-121.29|46
Everett|US.MA|42.41|-71.05|46
Elmhurst|US.IL|41.90|-87.94|46
Dublin|US.OH|40.10|-83.11|45
York|US.PA|39.96|-76.73|44
Cleveland|US.TN|35.16|-84.88|44
Beaumont|US.CA|33.93|-116.98|44
Salem|US.MA|42.52|-70.90|43
Arlington|US.MA|42.42|-71.16|43
Fairfield|US.OH|39.35|-84.56|43
Concord|US.NH|43.21|-71.54|43
Burlington|US.VT|44.48|-73.21|42
Midland|US.MI|43.62|-84.25|42
Huntsville|US.TX|30.72|-95.55|41
Warren|US.OH|41.24|-80.82|40
Florence|US.AL|34.80|-87.68|40
Norwich|US.CT|41.52|-72.08|40
Amherst|US.MA|42.37|-72.52|40
Lancaster|US.OH|39.71|-82.60|40
Clovis|US.NM|34.40|-103.21|39
Lancaster|US.TX|32.59|-96.76|39
Gainesville|US.GA|34.30|-83.82|39
Oviedo|US.FL|28.67|-81.21|39
Florence|US.SC|34.20|-79.76|38
Lima|US.OH|40.74|-84.11|38
Brighton|US.CO|39.99|-104.82|38
Milton|US.GA|34.13|-84.30|38
Monrovia|US.CA|34.15|-118.00|37
Columbia|US.TN|35.62|-87.04|37
Brighton|US.NY|43.15|-77.55|37
San Juan|US.TX|26.19|-98.16|37
Rome|US.GA|34.26|-85.16|36
Dunedin|US.FL|28.02|-82.77|36
Oakville|US.MO|38.47|-90.30|36
Richmond|US.IN|39.83|-84.89|36
Roseville|US.MN|45.01|-93.16|36
Coventry|US.RI|41.70|-71.68|36
Orange|US.NJ|40.77|-74.23|34
Glendale|US.NY|40.70|-73.89|34
Chelmsford|US.MA|42.60|-71.37|34
Newark|US.DE|39.68|-75.75|34
Long Beach|US.NY|40.59|-73.66|34
Richmond|US.KY|37.75|-84.29|34
Jackson|US.MI|42.25|-84.40|33
Spring Valley|US.NY|41.11|-74.04|33
Rome|US.NY|43.21|-75.46|33
Georgetown|US.KY|38.21|-84.56|32
Florence|US.KY|39.00|-84.63|32
Oceanside|US.NY|40.64|-73.64|32
San Luis|US.AZ|32.49|-114.78|32
Lexington|US.MA|42.45|-71.22|31
Des Moines|US.WA|47.40|-122.32|31
Florence|US.AZ|33.03|-111.39|31
Manchester|US.CT|41.78|-72.52|31
Springfield|US.VA|38.79|-77.19|30
San Pablo|US.CA|37.96|-122.35|30
Rochester|US.NH|43.30|-70.98|30
Kent|US.OH|41.15|-81.36|30
Gloucester|US.MA|42.61|-70.66|30
Salem|US.NH|42.79|-71.20|30
Burbank|US.IL|41.73|-87.78|29
Carlsbad|US.NM|32.42|-104.23|29
Henderson|US.KY|37.84|-87.59|29
Windsor|US.CT|41.85|-72.64|29
Jacksonville|US.AR|34.87|-92.11|29
Northampton|US.MA|42.33|-72.64|29
Hobart|US.IN|41.53|-87.26|28
Lansing|US.IL|41.56|-87.54|28
Spring Valley|US.CA|32.74|-117.00|28
Aberdeen|US.SD|45.46|-98.49|28
Bella Vista|US.AR|36.48|-94.27|28
Enterprise|US.AL|31.32|-85.86|28
Lafayette|US.CO|39.99|-105.09|28
Windsor|US.CA|38.55|-122.82|27
Syracuse|US.UT|41.09|-112.06|27
Milton|US.MA|42.25|-71.07|27
Independence|US.KY|38.94|-84.54|27
Bristol|US.TN|36.60|-82.19|27
Paradise|US.CA|39.76|-121.62|26
Fremont|US.NE|41.43|-96.50|26
Medina|US.OH|41.14|-81.86|26
Carrollton|US.GA|33.58|-85.08|26
Lafayette|US.CA|37.89|-122.12|26
Madison|US.MS|32.46|-90.12|26
Salem|US.VA|37.29|-80.05|25
Burlington|US.IA|40.81|-91.11|25
Moscow|US.ID|46.73|-117.00|25
Athens|US.OH|39.33|-82.10|25
Soledad|US.CA|36.42|-121.33|25
Riverside|US.OH|39.78|-84.12|25
Athens|US.AL|34.80|-86.97|25
Hastings|US.NE|40.59|-98.39|25
Paris|US.TX|33.66|-95.56|25
Reading|US.MA|42.53|-71.10|25
Austin|US.MN|43.67|-92.97|25
Burlington|US.MA|42.50|-71.20|24
Norfolk|US.NE|42.03|-97.42|24
Pasadena|US.MD|39.11|-76.57|24
Newport|US.RI|41.49|-71.31|24
Brandon|US.MS|32.27|-89.99|24
Derby|US.KS|37.55|-97.27|24
San Lorenzo|US.CA|37.68|-122.12|23
Kingston|US.NY|41.93|-74.00|23
Mansfield|US.MA|42.03|-71.22|23
Springfield|US.PA|39.93|-75.32|23
Columbus|US.MS|33.50|-88.43|23
Columbus|US.NE|41.43|-97.37|23
Bristol|US.RI|41.68|-71.27|23
Hastings|US.MN|44.74|-92.85|23
Wilmington|US.MA|42.55|-71.17|22
Oxford|US.MS|34.37|-89.52|22
Oxford|US.OH|39.51|-84.75|22
Clarksville|US.IN|38.30|-85.76|22
Brent|US.FL|30.47|-87.24|22
Windsor|US.CO|40.48|-104.90|22
Lincoln|US.RI|41.92|-71.44|22
Portsmouth|US.NH|43.08|-70.76|22
Naples|US.FL|26.14|-81.80|22
Oxford|US.AL|33.61|-85.83|21
Charleston|US.IL|39.50|-88.18|21
Bedford|US.NH|42.95|-71.52|21
Birmingham|US.MI|42.55|-83.21|21
Rotterdam|US.NY|42.79|-73.97|21
Portsmouth|US.OH|38.73|-83.00|20
Louisville|US.CO|39.98|-105.13|20
Nogales|US.AZ|31.34|-110.93|20
Lexington|US.SC|33.98|-81.24|20
Montevideo|UY|-34.90|-56.19|1271
Tashkent|UZ|41.26|69.22|1978
Namangan|UZ|41.00|71.67|432
Samarkand|UZ|39.65|66.96|319
Andijon|UZ|40.78|72.34|318
Bukhara|UZ|39.77|64.43|248
Nukus|UZ|42.45|59.61|230
Qarshi|UZ|38.86|65.79|223
Qo‘qon|UZ|40.53|70.94|187
Chirchiq|UZ|41.47|69.58|168
Fergana|UZ|40.38|71.78|164
Jizzax|UZ|40.12|67.83|153
Urganch|UZ|41.55|60.63|150
Tirmiz|UZ|37.22|67.28|140
Marg‘ilon|UZ|40.47|71.72|133
Navoiy|UZ|40.08|65.38|130
Angren|UZ|41.02|70.14|127
Olmaliq|UZ|40.84|69.60|121
Asaka|UZ|40.64|72.24|57
Vatican City|VA|41.90|12.45|1
Kingstown|VC|13.16|-61.23|25
Caracas|VE|10.49|-66.88|3000
Maracaibo|VE|10.67|-71.61|2225
Maracay|VE|10.24|-67.59|1754
Valencia|VE|10.16|-68.01|1385
Barquisimeto|VE|10.06|-69.36|809
Ciudad Guayana|VE|8.35|-62.64|747
Barcelona|VE|10.14|-64.69|425
Maturín|VE|9.75|-63.18|411
Puerto La Cruz|VE|10.21|-64.63|370
Petare|VE|10.48|-66.81|365
Barinas|VE|8.62|-70.21|353
Turmero|VE|10.23|-67.47|345
Ciudad Bolívar|VE|8.13|-63.54|338
Mérida|VE|8.59|-71.16|300
Alto Barinas|VE|8.59|-70.23|284
Santa Teresa del Tuy|VE|10.23|-66.66|279
Cumaná|VE|10.45|-64.18|258
San Cristóbal|VE|7.77|-72.22|247
Baruta|VE|10.43|-66.88|244
Mucumpiz|VE|8.42|-71.13|215
Cabimas|VE|10.40|-71.45|201
Coro|VE|11.40|-69.67|195
Guatire|VE|10.47|-66.54|192
Cúa|VE|10.16|-66.88|183
Guarenas|VE|10.47|-66.62|182
Puerto Cabello|VE|10.47|-68.01|174
Ocumare del Tuy|VE|10.12|-66.78|166
Guacara|VE|10.23|-67.88|152
El Tigre|VE|8.89|-64.25|151
El Limón|VE|10.31|-67.63|148
Acarigua|VE|9.55|-69.20|144
Los Teques|VE|10.34|-67.04|141
Punto Fijo|VE|11.69|-70.20|132
Charallave|VE|10.24|-66.86|129
Palo Negro|VE|10.17|-67.54|129
Cagua|VE|10.19|-67.46|119
Anaco|VE|9.43|-64.46|118
Calabozo|VE|8.92|-67.43|117
Guanare|VE|9.04|-69.74|112
Carúpano|VE|10.67|-63.25|112
Ejido|VE|8.55|-71.24|107
Catia La Mar|VE|10.61|-67.03|107
Mariara|VE|10.30|-67.72|105
San Mateo|VE|10.21|-67.42|50
Morón|VE|10.49|-68.20|44
Trujillo|VE|9.37|-70.44|38
Santa Rita|VE|10.54|-71.51|32
Road Town|VG|18.43|-64.62|8
Charlotte Amalie|VI|18.34|-64.93|20
Ho Chi Minh City|VN|10.82|106.63|3467
Hanoi|VN|21.02|105.84|1431
Da Nang|VN|16.07|108.22|752
Haiphong|VN|20.86|106.68|603
Biên Hòa|VN|10.94|106.82|407
Huế|VN|16.46|107.60|287
Nha Trang|VN|12.25|109.19|283
Cần Thơ|VN|10.04|105.79|260
Rạch Giá|VN|10.01|105.08|228
Qui Nhon|VN|13.78|109.22|210
Vũng Tàu|VN|10.35|107.08|210
Sa Dec|VN|10.29|105.76|204
Ðà Lạt|VN|11.95|108.44|197
Nam Định|VN|20.43|106.18|193
Vinh|VN|18.67|105.69|164
Đưc Trọng|VN|11.74|108.37|161
La Gi|VN|10.66|107.77|161
Phan Thiết|VN|10.93|108.10|161
Long Xuyên|VN|10.39|105.44|158
Cần Giuộc|VN|10.61|106.67|152
Bảo Lộc|VN|11.55|107.81|152
Hạ Long|VN|20.95|107.07|148
Buôn Ma Thuột|VN|12.67|108.04|147
Cam Ranh|VN|11.92|109.16|147
Cẩm Phả Mines|VN|21.02|107.30|135
Thái Nguyên|VN|21.59|105.85|134
Mỹ Tho|VN|10.36|106.36|122
Sóc Trăng|VN|9.60|105.97|114
Pleiku|VN|13.98|108.00|114
Thanh Hóa|VN|19.80|105.77|112
Cà Mau|VN|9.18|105.15|112
Bạc Liêu|VN|9.29|105.73|108
Yên Vinh|VN|18.67|105.67|107
Hòa Bình|VN|20.82|105.34|105
Vĩnh Long|VN|10.25|105.97|103
Port-Vila|VU|-17.74|168.31|36
Mata-Utu|WF|-13.28|-176.17|1
Apia|WS|-13.83|-171.77|40
Pristina|XK|42.67|21.17|550
Prizren|XK|42.21|20.74|171
Mitrovicë|XK|42.88|20.87|107
Sanaa|YE|15.35|44.21|1937
Al Ḩudaydah|YE|14.80|42.95|618
Ta‘izz|YE|13.58|44.02|615
Aden|YE|12.78|45.04|551
Mukalla|YE|14.54|49.12|258
Ibb|YE|13.97|44.18|235
Dhamār|YE|14.54|44.41|160
Mamoudzou|YT|-12.78|45.23|55
Cape Town|ZA|-33.93|18.42|3433
Durban|ZA|-29.86|31.03|3120
Johannesburg|ZA|-26.20|28.04|2026
Soweto|ZA|-26.27|27.86|1695
Pretoria|ZA|-25.74|28.19|1619
Port Elizabeth|ZA|-33.96|25.61|968
Pietermaritzburg|ZA|-29.62|30.39|751
Benoni|ZA|-26.19|28.32|605
Tembisa|ZA|-26.00|28.23|512
East London|ZA|-33.02|27.91|479
Vereeniging|ZA|-26.67|27.93|475
Bloemfontein|ZA|-29.12|26.21|463
Boksburg|ZA|-26.21|28.26|445
Welkom|ZA|-27.98|26.74|432
Newcastle|ZA|-27.76|29.93|405
Krugersdorp|ZA|-26.09|27.78|379
Randburg|ZA|-26.09|28.00|337
Botshabelo|ZA|-29.27|26.73|310
Brakpan|ZA|-26.24|28.37|306
Witbank|ZA|-25.87|29.23|262
Richards Bay|ZA|-28.78|32.04|253
Vanderbijlpark|ZA|-26.71|27.84|247
Centurion|ZA|-25.86|28.19|233
Uitenhage|ZA|-33.76|25.40|229
Roodepoort|ZA|-26.16|27.87|225
Paarl|ZA|-33.73|18.98|190
Carletonville|ZA|-26.36|27.40|182
Klerksdorp|ZA|-26.85|26.67|179
Midrand|ZA|-25.99|28.13|173
Westonaria|ZA|-26.32|27.65|157
Middelburg|ZA|-25.78|29.46|155
Vryheid|ZA|-27.77|30.79|150
Orkney|ZA|-26.98|26.67|146
Kimberley|ZA|-28.73|24.76|142
eMbalenhle|ZA|-26.53|29.07|142
Nigel|ZA|-26.43|28.48|141
Mpumalanga|ZA|-29.81|30.64|140
Bhisho|ZA|-32.85|27.44|137
Randfontein|ZA|-26.18|27.70|134
Worcester|ZA|-33.65|19.45|128
Rustenburg|ZA|-25.67|27.24|124
Polokwane|ZA|-23.90|29.47|124
Potchefstroom|ZA|-26.72|27.10|124
Virginia|ZA|-28.10|26.87|123
Brits|ZA|-25.63|27.78|122
Alberton|ZA|-26.27|28.12|122
Nelspruit|ZA|-25.47|30.97|110
Phalaborwa|ZA|-23.94|31.14|109
Queenstown|ZA|-31.90|26.88|105
Kroonstad|ZA|-27.65|27.23|104
Bethal|ZA|-26.46|29.47|102
Mokopane|ZA|-24.19|29.01|101
Dundee|ZA|-28.17|30.23|84
Heidelberg|ZA|-26.50|28.36|64
Wellington|ZA|-33.64|19.01|56
Butterworth|ZA|-32.33|28.15|34
Richmond|ZA|-29.87|30.27|32
Lusaka|ZM|-15.41|28.29|1267
Kitwe|ZM|-12.80|28.21|401
Ndola|ZM|-12.96|28.64|395
Kabwe|ZM|-14.45|28.45|189
Chingola|ZM|-12.53|27.88|149
Mufulira|ZM|-12.55|28.24|121
Luanshya|ZM|-13.14|28.42|113
Livingstone|ZM|-17.84|25.85|109
Harare|ZW|-17.83|31.05|1543
Bulawayo|ZW|-20.15|28.58|699
Chitungwiza|ZW|-18.01|31.08|340
Mutare|ZW|-18.97|32.67|184
Gweru|ZW|-19.45|29.82|146
Kadoma|ZW|-18.33|29.92|79
`

/** Where the people of a country or US state live, on the mean (GeoNames, CC BY 4.0): code | latitude | longitude. */
export const centreTable = `
AD|42.5|1.5
AE|25.1|55.3
AF|34.6|68.0
AG|17.1|-61.8
AI|18.2|-63.1
AL|41.1|19.9
AM|40.3|44.6
AO|-9.8|13.9
AQ|-77.8|166.7
AR|-33.3|-60.7
AS|-14.3|-170.7
AT|47.9|15.1
AU|-33.5|144.6
AW|12.5|-70.0
AX|60.2|20.0
AZ|40.3|48.6
BA|44.2|17.8
BB|13.1|-59.6
BD|23.6|90.4
BE|50.9|4.4
BF|12.2|-2.1
BG|42.7|25.0
BH|26.2|50.6
BI|-3.3|29.7
BJ|7.6|2.3
BL|17.9|-62.8
BM|32.4|-64.7
BN|4.8|114.6
BO|-17.6|-65.3
BQ|14.0|-66.6
BR|-18.5|-45.5
BS|25.4|-77.6
BT|27.3|90.0
BW|-23.3|26.0
BY|53.6|27.9
BZ|17.5|-88.5
CA|46.3|-87.8
CC|-12.2|96.8
CD|-4.8|19.9
CF|5.0|18.6
CG|-4.2|14.1
CH|47.1|8.0
CI|6.1|-4.6
CK|-21.2|-159.8
CL|-33.7|-71.2
CM|5.9|11.5
CN|32.7|115.2
CO|6.0|-74.9
CR|10.0|-84.2
CU|22.1|-80.0
CV|15.7|-24.0
CW|12.1|-68.9
CX|-10.4|105.7
CY|35.0|33.3
CZ|49.9|15.6
DE|51.4|9.7
DJ|11.6|43.1
DK|55.8|11.3
DM|15.4|-61.4
DO|18.8|-70.1
DZ|35.7|3.7
EC|-1.4|-79.4
EE|59.1|25.6
EG|29.9|31.2
EH|26.2|-13.9
ER|15.3|39.0
ES|39.8|-2.8
ET|9.3|38.7
FI|61.6|24.9
FJ|-17.7|178.1
FK|-51.7|-57.9
FM|7.2|153.7
FO|62.0|-6.8
FR|47.0|3.0
GA|-0.1|10.1
GB|52.4|-1.3
GD|12.1|-61.7
GE|42.0|43.7
GF|5.0|-52.7
GG|49.5|-2.5
GH|6.4|-0.9
GI|36.1|-5.4
GL|65.4|-50.6
GM|13.4|-16.3
GN|9.6|-13.1
GP|16.2|-61.5
GQ|2.5|9.6
GR|38.6|23.4
GS|-54.3|-36.5
GT|14.8|-90.7
GU|13.5|144.8
GW|11.9|-15.5
GY|6.6|-58.1
HK|22.3|114.2
HN|14.8|-87.5
HR|45.2|16.3
HT|18.7|-72.5
HU|47.4|19.3
ID|-4.9|108.9
IE|53.1|-6.9
IL|32.1|35.0
IM|54.2|-4.5
IN|21.7|77.9
IQ|33.4|44.9
IR|34.5|51.5
IS|64.3|-21.3
IT|42.6|12.2
JE|49.2|-2.1
JM|18.0|-76.9
JO|32.0|36.0
JP|35.6|137.4
KE|-1.2|37.0
KG|42.1|74.3
KH|11.7|104.6
KI|1.4|153.7
KM|-12.0|43.9
KN|17.3|-62.7
KP|39.5|126.5
KR|36.6|127.5
KW|29.2|48.1
KY|19.3|-81.3
KZ|47.2|70.7
LA|17.9|103.6
LB|33.9|35.5
LC|13.9|-61.0
LI|47.2|9.5
LK|7.3|80.2
LR|6.3|-10.4
LS|-29.5|27.7
LT|55.1|24.0
LU|49.6|6.1
LV|56.8|24.3
LY|31.8|15.5
MA|33.5|-6.6
MC|43.7|7.4
MD|47.1|28.8
ME|42.6|19.2
MF|18.1|-63.1
MG|-19.1|47.5
MH|7.7|170.0
MK|41.8|21.5
ML|13.1|-7.0
MM|18.4|96.2
MN|47.9|105.0
MO|22.2|113.5
MP|15.2|145.7
MQ|14.6|-61.0
MR|18.1|-14.8
MS|16.8|-62.2
MT|35.9|14.5
MU|-20.2|57.6
MV|3.6|73.4
MW|-14.3|34.4
MX|21.6|-100.6
MY|3.8|104.1
MZ|-21.1|34.9
NA|-21.7|17.1
NC|-21.9|166.2
NE|14.0|5.1
NF|-29.1|168.0
NG|8.0|6.1
NI|12.4|-86.1
NL|52.1|5.2
NO|60.8|9.8
NP|27.6|84.9
NR|-0.5|166.9
NU|-19.1|-169.9
NZ|-39.7|174.3
OM|23.2|57.6
PA|8.9|-80.0
PE|-11.1|-76.5
PF|-17.5|-149.5
PG|-7.3|147.2
PH|12.3|122.3
PK|29.6|71.0
PL|51.8|19.4
PM|46.8|-56.2
PN|-25.1|-130.1
PR|18.3|-66.3
PS|31.7|34.9
PT|39.4|-9.2
PW|7.3|134.5
PY|-25.3|-57.0
QA|25.3|51.5
RE|-21.1|55.5
RO|45.4|25.4
RS|44.6|20.6
RU|54.5|51.9
RW|-2.0|29.9
SA|23.9|43.2
SB|-9.3|159.8
SC|-4.7|55.5
SD|14.6|31.9
SE|58.8|15.9
SG|1.3|103.8
SH|-16.9|-10.2
SI|46.2|14.8
SJ|78.2|15.5
SK|48.6|19.0
SL|8.4|-12.4
SM|43.9|12.5
SN|14.7|-16.8
SO|3.8|45.1
SR|5.8|-55.2
SS|6.9|30.0
ST|0.4|6.7
SV|13.7|-89.1
SX|18.0|-63.1
SY|35.0|37.0
SZ|-26.5|31.4
TC|21.5|-71.1
TD|11.4|16.4
TF|-49.3|70.2
TG|7.3|1.1
TH|13.8|100.8
TJ|38.8|69.2
TK|-8.9|-172.1
TL|-8.7|125.6
TM|38.8|59.7
TN|35.8|10.2
TO|-20.8|-175.0
TR|39.7|31.8
TT|10.5|-61.4
TV|-8.3|178.9
TW|24.5|121.2
TZ|-5.9|36.2
UA|48.8|32.7
UG|0.7|32.3
US|37.0|-94.2
US.AK|61.3|-148.8
US.AL|33.0|-86.7
US.AR|35.2|-92.7
US.AZ|33.3|-111.9
US.CA|35.2|-119.2
US.CO|39.6|-105.1
US.CT|41.5|-72.9
US.DC|38.9|-77.0
US.DE|39.4|-75.6
US.FL|27.5|-81.4
US.GA|33.3|-83.9
US.HI|21.1|-157.5
US.IA|41.9|-93.0
US.ID|44.2|-115.3
US.IL|41.6|-88.1
US.IN|40.2|-86.3
US.KS|38.5|-96.3
US.KY|38.1|-84.8
US.LA|30.6|-91.3
US.MA|42.3|-71.3
US.MD|39.1|-76.8
US.ME|44.1|-69.9
US.MI|42.7|-83.9
US.MN|45.1|-93.4
US.MO|38.6|-92.3
US.MS|32.4|-89.6
US.MT|46.7|-111.1
US.NC|35.5|-79.6
US.ND|47.3|-99.3
US.NE|41.1|-97.1
US.NH|43.1|-71.4
US.NJ|40.5|-74.4
US.NM|34.6|-106.4
US.NV|36.9|-116.1
US.NY|40.9|-74.1
US.OH|40.6|-82.7
US.OK|35.6|-97.0
US.OR|44.9|-122.6
US.PA|40.3|-76.7
US.RI|41.8|-71.4
US.SC|33.9|-80.9
US.SD|44.0|-98.9
US.TN|35.7|-87.2
US.TX|31.0|-97.5
US.UT|40.5|-111.9
US.VA|37.8|-77.3
US.VT|44.1|-72.9
US.WA|47.3|-121.7
US.WI|43.5|-88.7
US.WV|38.9|-80.9
US.WY|42.6|-106.9
UY|-34.1|-56.3
UZ|40.7|68.1
VA|41.9|12.5
VC|13.2|-61.2
VE|10.0|-67.8
VG|18.4|-64.6
VI|17.9|-64.8
VN|14.5|106.7
VU|-17.0|168.0
WF|-13.7|-176.9
WS|-13.8|-171.9
XK|42.6|20.9
YE|14.6|44.4
YT|-12.8|45.2
ZA|-28.7|26.9
ZM|-14.0|28.3
ZW|-18.6|30.4
`
