/**
 * Short articles of our own, each with a trap for whoever joins names. A mark is [PER:id words]: the id says who is
 * meant, so "clinton-b" and "clinton-h" are two people. A name whose owner nobody could tell has an id of its own.
 */
export const markedArticles: readonly [trap: string, article: string][] = [
  ['a surname after the full name', `
[PER:stolz Jens Stolz] spoke in [LOC:oslo Oslo] on Monday. [PER:stolz Stolz] said the bridge would open in June. Visitors cheered Mr [PER:stolz Stolz].`],
  ['a surname in the headline, before the full name', `
[PER:amado Amado] vows to rebuild the harbour

The governor, [PER:amado Lucia Amado], promised on Tuesday that work would start soon. [PER:amado Amado] gave no date.`],
  ['a couple with one surname', `
[PER:clinton-b Bill Clinton] and [PER:clinton-h Hillary Clinton] arrived together. Mrs. [PER:clinton-h Clinton] spoke first, and Mr. [PER:clinton-b Clinton] listened. Neither [PER:clinton-h Hillary] nor [PER:clinton-b Bill] took questions.`],
  ['a surname that two people share', `
[PER:moreno-a Ana Moreno] sued her brother [PER:moreno-t Tomas Moreno] over the farm. A neighbour said that [PER:moreno-x Moreno] had signed the lease.`],
  ['a namesake who comes later', `
Mayor [PER:rourke-s Sinead Rourke] spoke in [LOC:cork Cork]. [PER:rourke-s Rourke] was calm. Her husband, [PER:rourke-d Declan Rourke], waited. When the crowd left, [PER:rourke-x Rourke] waved.`],
  ['a wife whose husband alone has a full name', `
[PER:ruto-d Daniel Ruto] opened the clinic. Mrs. [PER:ruto-w Ruto] cut the ribbon, and then Mr. [PER:ruto-d Ruto] left.`],
  ['a father and a son', `
[PER:kaplan-jr Saul Kaplan Jr.] took over the paper from [PER:kaplan-sr Saul Kaplan Sr.] in 1988. The younger man sold it.`],
  ['a president and his son', `
[PER:bush-hw George H.W. Bush] lost the vote; eight years later [PER:bush-w George W. Bush] won one. In [LOC:texas Texas], [PER:bush-w George W. Bush] thanked his father.`],
  ['an initial for a first name', `
[PER:rowe J. Rowe] wrote the report. The ministry later named its author as [PER:rowe Jennifer Rowe], who teaches in [LOC:leeds Leeds]. [PER:rowe Rowe] declined to comment.`],
  ['an initial that fits two', `
[PER:lang-j John Lang] and [PER:lang-k Karl Lang] run the mill. A letter signed by [PER:lang-j J. Lang] arrived on Friday.`],
  ['a middle initial that comes and goes', `
[PER:okoye Samuel T. Okoye] leads the union. [PER:okoye Samuel Okoye] said members would vote. [PER:okoye Okoye] expects a strike.`],
  ['a short form of a first name', `
[PER:ferris Robert Ferris] resigned on Sunday. Friends of [PER:ferris Bob Ferris] said that he was tired. [PER:ferris Ferris] led the club for ten years.`],
  ['two first names with one surname in one trade', `
[PER:weiss-d Dora Weiss] painted the doors. [PER:weiss-m Max Weiss] carved them. [PER:weiss-d Dora] still lives in [LOC:graz Graz].`],
  ['a person with the name of a town', `
[PER:hilton Paris Hilton] flew to [LOC:paris Paris] on Monday. [PER:hilton Hilton] will open a shop in [LOC:paris Paris].`],
  ['a surname that is a country', `
[PER:jordan Michael Jordan] never played in [LOC:jordan-c Jordan]. The king of [LOC:jordan-c Jordan] invited [PER:jordan Jordan] last year.`],
  ['a surname that is a capital', `
[PER:washington Denise Washington] moved to [LOC:dc Washington] in May. In [LOC:dc Washington], [PER:washington Washington] found work at a museum.`],
  ['a Korean family name in front', `
[PER:kim-ju Kim Jong Un] watched the launch. State media said [PER:kim-ju Kim] was pleased. Officials in [LOC:sk South Korea] protested.`],
  ['two people of one Korean family', `
[PER:kim-ju Kim Jong Un] sent his sister, [PER:kim-yj Kim Yo Jong], to the games. Reporters saw [PER:kim-x Kim] wave.`],
  ['a Chinese family name in front', `
[PER:xi Xi Jinping] will visit [LOC:hanoi Hanoi]. [PER:xi Xi] last came in 2017, and [PER:chen Chen Liming] travelled with him then.`],
  ['an Arabic article that comes and goes', `
[PER:haddad Karim al-Haddad] returned to [LOC:damascus Damascus]. [PER:haddad Haddad] met ministers, and [PER:haddad al-Haddad] left at night.`],
  ['a double surname', `
[PER:suu Aung San Suu Kyi] was moved to a house. [PER:suu Suu Kyi] has not been seen since. Lawyers of [PER:suu Aung San Suu Kyi] appealed.`],
  ['a Spanish second surname', `
[PER:lopez Manuel Lopez Obregon] won in [LOC:sonora Sonora]. [PER:lopez Lopez Obregon] thanked voters. [PER:lopez Manuel Lopez] will be sworn in next week.`],
  ['a Dutch particle', `
[PER:berg Anke van den Berg] rode into [LOC:utrecht Utrecht] first. [PER:berg Van den Berg] beat [PER:vries Els de Vries] by a second.`],
  ['accents that a caption leaves out', `
[PER:munoz José Muñoz] scored twice.

[PER:munoz Jose Munoz] celebrates in [LOC:malaga Málaga].`],
  ['a name in capitals', `
[PER:diaz ELENA DIAZ] WINS RACE

[PER:diaz Elena Diaz] won by a length in [LOC:cork Cork]. [PER:diaz Diaz] will race again in May.`],
  ['the United States by many names', `
The [LOC:us United States] and the [LOC:uk United Kingdom] agreed. The [LOC:us US] will pay first. [LOC:uk Britain] follows. [LOC:us America] has waited long, said a [LOC:us U.S.] official, and so has the [LOC:uk UK].`],
  ['two Koreas by short names', `
[LOC:sk S Korea] and [LOC:nk N Korea] talked. [LOC:sk South Korea] wants calm; [LOC:nk North Korea] wants food. In [LOC:pyongyang Pyongyang] nobody spoke, and [LOC:seoul Seoul] waited.`],
  ['capitals beside their countries', `
[LOC:moscow Moscow] denied it. [LOC:russia Russia] has long denied such things, and [LOC:kyiv Kyiv] says that [LOC:ukraine Ukraine] has proof.`],
  ['two Congos', `
The [LOC:cd Democratic Republic of Congo] closed its border with the [LOC:cg Republic of Congo]. Doctors in the [LOC:cd DRC] worry.`],
  ['two Congos and a short name', `
The [LOC:cg Republic of Congo] asked the [LOC:cd Democratic Republic of Congo] for power. Dams in [LOC:congo-x Congo] are old.`],
  ['a capital and a state of one name', `
Senators in [LOC:dc Washington] argued. Apples from Yakima, [LOC:wa Wash.], rotted while [LOC:dc Washington] talked.`],
  ['Guineas', `
[LOC:gn Guinea] beat [LOC:gw Guinea-Bissau]. [LOC:gq Equatorial Guinea] plays [LOC:pg Papua New Guinea] in a friendly. [LOC:gn Guinea] meets [LOC:niger Niger] next, not [LOC:nigeria Nigeria].`],
  ['Ireland and its north', `
[LOC:ie Ireland] and [LOC:ni Northern Ireland] share a lake. Boats from [LOC:ni Northern Ireland] may land in [LOC:ie Ireland].`],
  ['a state by its abbreviation', `
The factory in [LOC:dayton Dayton], [LOC:ca Calif.], will close. [LOC:ca California] lost two more this year, and [LOC:ny New York] none.`],
  ['Saints', `
The ferry left [LOC:sp St. Petersburg] at dawn. It returns to [LOC:sp Saint Petersburg] on Friday and calls at [LOC:sj St John’s].`],
  ['an abbreviation in brackets', `
The [ORG:bwa Baltic Water Agency] ([ORG:bwa BWA]) fined a farm. The [ORG:bwa BWA] had warned it. The [ORG:who World Health Organization] was not involved, said the [ORG:who WHO].`],
  ['an abbreviation that fits two', `
The [ORG:npp National Peasants Party] and the [ORG:npp2 New Peoples Party] both claim [LOC:arad Arad]. Posters of the [ORG:npp3 NPP] hang everywhere.`],
  ['a legal form that comes and goes', `
[ORG:norvik Norvik Inc.] bought [ORG:halm Halm Steel Ltd]. [ORG:norvik Norvik] will close one of the mills of [ORG:halm Halm Steel]. [ORG:bank Norvik Bank] is another firm.`],
  ['a firm by its first word', `
[ORG:bm Brightwater Marine] will raise the wreck. [ORG:bm Brightwater] has asked [ORG:port Halden Port] for a crane. The [ORG:ff Carrow Foundation] pays; [ORG:carrow Carrow] itself, which makes engines, does not.`],
  ['a first word that two firms share', `
[ORG:ta Tellus Air] and [ORG:tr Tellus Rail] share an owner. Shares of [ORG:tx Tellus] fell.`],
  ['a firm that was named before its daughter', `
[ORG:sol Solvik] sold its ships. [ORG:sb Solvik Broadcasting] said so first, and [ORG:sol Solvik] confirmed it.`],
  ['a club and its town', `
[ORG:lfc Leeds United] lost in [LOC:leeds Leeds]. [ORG:lfc Leeds United] is third. [PER:leeds Oliver Leeds], the keeper, blamed the rain.`],
  ['a photographer with the surname of a minister', `
[PER:sato-k Kenji Sato] resigned as minister. [PER:sato-k Kenji Sato] bowed to reporters. Photo: [PER:sato-m Mika Sato]`],
  ['strangers with one surname', `
[PER:ali-m Mohammed Ali], a baker, found the coins. The judge, [PER:ali-h Hassan Ali], praised him. [PER:ali-f Fatima Ali] of the museum will keep them.`],
  ['a first name that is another one’s surname', `
[PER:james-h Henry James Cole] met [PER:james-l Laura James]. Later [PER:james-l Laura James] wrote that [PER:james-h Cole] had been kind.`],
  ['twins with one initial', `
[PER:reed-al Alan Reed] and [PER:reed-ad Adam Reed] finished first and second. [PER:reed-x A. Reed] also holds the record.`],
  ['an initial before the two it fits', `
A note by [PER:hart-x E. Hart] was found. [PER:hart-e Emma Hart] and [PER:hart-l Elias Hart] both deny it.`],
  ['a queen and a princess', `
Queen [PER:mary Mary] visited [LOC:perth Perth]. Princess [PER:anne Anne] did not. In [LOC:perth Perth], [PER:mary Mary] planted a tree.`],
] // prettier-ignore
