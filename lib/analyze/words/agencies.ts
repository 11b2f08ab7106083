/** News agencies and picture services: they carry a story, they are seldom in it. In lower case. */
export const agencies: ReadonlySet<string> = new Set(
  [
    'reuters,thomson reuters,associated press,the associated press,ap,afp,agence france-presse,agence france presse,upi',
    'dpa,efe,ansa,apa,tass,itar-tass,interfax,xinhua,kyodo,yonhap,pti,press trust of india,ani,bloomberg,dow jones',
    'getty,getty images,epa,epa-efe,pa,pa media,press association,shutterstock,alamy,zuma press,anadolu,anadolu agency',
    'nurphoto,imago,belga,ritzau,ntb,tt,lusa,antara,bernama,ians,cna,wam,spa,irna,rex',
  ]
    .join(',')
    .split(','),
)
