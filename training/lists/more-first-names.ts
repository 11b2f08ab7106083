const split = (names: string): string[] => names.trim().split(/\s+/u)

/**
 * First names that world news is full of and that Western lists lack or leave open, as English papers spell them.
 * They also decide where the lists disagree.
 */
export const womensNames = split(`
  aisha aishatu amina amal amira ana andrea angela anjali ayesha benazir carole chiara christine clare deepika dilma
  ekaterina elena fatima fatou fatoumata fumiko funmi galina giorgia hala hanan hanna hillary huda ifeoma indira
  irina jacinda jyoti kamala karen kate katarina khadija khaleda kristalina laila larisa lakshmi leila lyudmila
  maha mamata maria mariam marina maryam meghan meena michelle nadia najla nancy nasreen natalia natalya
  ngozi nirmala noor olena olga olha oksana priya priyanka rania reem rihanna sana sania sandra
  shireen sonia sunita sushma svetlana tatiana tatyana theresa ursula valentina vandana wafa yasmin yekaterina yelena
  yulia yuliya yuriko zainab zeinab zuzana sarah laura linda julie hasina megawati corazon imelda aoife siobhan niamh
  saoirse sinead agnieszka beata ewa malgorzata magdalena marine segolene valerie brigitte ayumi keiko naomi sakura
`)

export const mensNames = split(`
  aamir abdel abdelaziz abdul abdulaziz abdullah abdulrahman abu aboubacar adama adel ahmad ahmed ahmet ajay akbar akira
  akinwumi alaa aleksandr aleksei alexander alexei alexey alfonso ali alpha amadou amit amr anatoly anders andrei andrey
  anil anthony anwar arun arvind ashok ashraf asif askar ayman aziz babatunde barack bashar bashir benigno benyamin binyamin
  bogdan boris cheikh chinua cyril deepak denis dmitri dmitriy dmitry ehud emmanuel emmerson essam evgeny farouk fayez
  femi fidel fyodor gamal gennady goodluck grigory habib hakan hamid hamza haruhiko hassan hassanal hideki hiroshi hosni
  hussein ibrahim idriss igor ilham imran ismail ivan jalal jair jakaya jamal jan jiang joko jomo joseph joao jong-un
  junichiro kamal karim kazuo kemal kenji kevin khalid khalifa khalil kim konstantin kofi koichi kwame laurent lech leonid
  macky mahathir mahinda mahmoud mahmud majid maksim manmohan manuel marwan masoud mikhail mohamad mohamed mohammad
  mohammed mohamud moshe muammar muhammad muhammadu musa mustafa mwai nabil naguib nambaryn narendra naoto nasser
  nawaz nelson nguyen nicolae nicolas nikita nikol nikolai nouri nursultan olaf olafur oleg oleksandr olusegun omar osama
  paul pavel pervez petro petr piyush pranab prakash rafael rafik rahul raila rajesh rajiv rajnath ram ramzan ravi recep
  reza rodrigo sadiq saad saeed salam salman salva sami samir sanjay satoshi saud sebastian serge sergei sergey serhiy
  shahid shimon shinzo shivshankar slobodan sunil suresh syed takashi taro tarek tariq tedros thabo thaksin toshiro
  umaru uhuru vaclav valery vasily viktor vijay vikram vitali vitaly vladimir vladislav volodymyr walid wang wen william
  xavier yahya yasser yasuo yevgeny yitzhak yoshihide yoshihiko yoweri yukio yuri yusuf zhou zoran sam chris alex andy
  tony frank george bill tim phil ted bobby billy sean
`)
