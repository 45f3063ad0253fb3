/**
 * The words that state a relation, by type of the vocabulary. One trigger a line: type; frame; words.
 *
 * Frames of verbs: `v` with a direct object; `v:with` with a preposition before the object (several by `/`).
 * Frames of nouns: `n:on/against`: the subject beside the noun or after "by", the object after the preposition; `b` joins two
 * by "between … and" or "with". `o:of`: the subject is the noun's other name or stands before it ("X, an ally of Y").
 * `p:ل`: an Arabic noun with a pronoun for the subject of the clause («أعربت … عن دعمها ل…»).
 * `t` stands between target and source («… بقيادة …»).
 * `a:about`: an adjective with its preposition after a form of "be" ("is concerned about").
 * `m`: a verb whose subjects do it with each other ("X and Y met").
 */
export const ENGLISH_TRIGGERS = `
attacks;v;besiege,occupy,attack,bomb,fire on,fire at,fire upon,open fire on,shell,strike/struck/struck,target,raid,invade,assault,hit/hit,bombard,ambush
attacks;n:on/against;attack,attacks,strike,strikes,airstrike,airstrikes,air strikes,airstrikes,raid,raids,assault,offensive,bombing,bombardment,invasion
fights;v;fight/fought,combat,defeat,battle
fights;v:against/with;fight/fought,battle,clash
fights;v:against;act,mobilise,mobilize,join the fight,wage war,go to war/went to war,operate
fights;v;counter,degrade,eliminate,destroy,liberate,degrade and defeat,dismantle,rout,expel,repel,besiege
fights;v:against;unite
fights;v;drive/drove/driven,push back
fights;v:from;retake/retook/retaken,recapture,liberate,clear,reclaim,regain,take back/took back/taken back,seize,capture,wrest,free
fights;m;clash
attacks;v:at/on/into/against;fire missiles,fire rockets,fire drones,fire shells,fire a missile,fire a rocket,launch missiles,launch rockets,launch drones,launch a missile,launch a rocket
attacks;v:against;use chemical weapons,use force,use weapons
fights;n:against;war,fight,battle,campaign,operation,operations,struggle,offensive,action,actions,military action,efforts,military campaign,air campaign,military operation,military operations
risk-of-war;b;risk of war,danger of war,risk of conflict,risk of a war,threat of war
fights;b;war,clashes,fighting,battle,conflict,hostilities
kills;v;kill,assassinate,murder,execute,behead,torture
kills-soldiers;v;kill
captures;v;capture,arrest,detain,kidnap,abduct,imprison,jail
attacks;n:of;invasion,bombing,bombardment,shelling,occupation
kills;n:of;killing,assassination,murder,execution
captures;n:of;capture,arrest,detention,kidnapping,abduction
moves-against;n:of;annexation
fights;n:of;defeat
opposes;n:of;rejection,denunciation
possesses;n:of;use,possession,acquisition,stockpiling
displays;n:of;deployment
nuclear-strike;n:on/against;nuclear strike,nuclear attack,nuclear first strike
supports;v;train,advise,advise and assist,train and equip,equip,support,back,assist,aid,champion,uphold/upheld,defend,protect,praise,applaud,commend,endorse,favour,favor,help
supports;v:with/by/behind;stand in solidarity/stood in solidarity,side,stand/stood,stand shoulder to shoulder/stood shoulder to shoulder
supports;v:to;provide training,provide equipment,provide air support,provide advice,provide security assistance,provide military assistance,provide humanitarian aid,lend support,provide support,provide assistance,give support,give aid,provide aid,provide humanitarian assistance,give assistance,pay tribute/paid tribute
supports;v:with;express solidarity,express its solidarity
supports;v:to;contribute
supports;n:to;commitment,contribution,contributions
supports;o:of/to;supporter,supporters,backer,backers,sponsor,donor
supports;n:for/to;support,backing,assistance,aid,solidarity
supports;n:of;in support
ready-to-support;v:to;pledge support,offer support,promise support,offer help,pledge assistance
opposes;v;oppose,reject,condemn,denounce,criticise,criticize,resist,confront,accuse,blame,deplore,deter,contain,isolate,strongly condemn,rebuke
opposes;v:by;condemn,denounce,deplore
opposes;v;condemn in the strongest terms,condemn in the strongest possible terms
opposes;n:of/to;condemnation,opposition,criticism
holds-talks;v;meet/met
holds-talks;v:with;speak by phone/spoke by phone,speak by telephone/spoke by telephone,discuss,hold consultations/held consultations,hold a call/held a call,meet/met,talk,speak/spoke/spoken,hold talks/held talks,hold meetings/held meetings,hold a meeting/held a meeting,have a meeting/had a meeting,have talks/had talks,hold discussions/held discussions,consult,negotiate,confer,hold a joint press conference/held a joint press conference,engage
holds-talks;v:to;speak/spoke/spoken,talk
holds-talks;b;talks,negotiations,consultations,meeting,meetings,dialogue,discussions,conversation,phone call,telephone call,summit
holds-talks;v;host,receive
holds-talks;m;meet/met,talk,speak/spoke/spoken,hold talks/held talks,discuss,confer
agrees-with;m;agree,sign an agreement,sign a deal,reach an agreement
cooperates-with;m;cooperate
conveys-message;v;inform,tell/told,brief,notify,assure,remind
conveys-message;v:to;send a message,write/wrote/written,deliver a message,convey a message
requests;v;urge,ask,press,encourage,demand
requests;v:on/upon;call
pressures;v;pressure,sanction
pressures;v:on/against;impose sanctions,imposed sanctions,put pressure,apply pressure,keep pressure
pressures;n:on/against;sanctions,pressure
endangers;v;threaten,endanger,menace,destabilise,destabilize,terrorise,terrorize
endangers;n:to;threat
allied-with;o:of;ally,allies
allied-with;b;alliance
allied-with;v:with;ally
ties-with;b;relations,ties,partnership,diplomatic relations,bilateral relations,relationship,friendship
economic-ties;b;trade,economic ties,economic relations,trade relations
military-cooperation;b;military cooperation,military co-operation,defence co-operation,joint exercises,military exercises,defence cooperation,defense cooperation,joint drills
cooperates-with;v:alongside;work,fight/fought,operate,serve
cooperates-with;v:with;team,join forces,operate,serve,cooperate,work,partner,coordinate,collaborate
cooperates-with;b;cooperation,co-operation,collaboration,coordination
cooperates-with;o:of/for/to;partner,partners
agrees-with;v:with;agree,sign an agreement,signed an agreement,reach an agreement,reached an agreement
agrees-with;b;agreement,deal,accord
supplies-arms;v;arm
supplies-arms;v:to;supply weapons,send weapons,sent weapons,sell weapons,sold weapons,deliver weapons,supply arms,sell arms,sold arms,provide weapons,send arms,sent arms
ruptures-with;v:with;sever ties,cut ties,sever relations,cut relations,break ties,break relations,suspend cooperation,end cooperation,break/broke/broken
leads;v:of;take command/took command/taken command,assume command,take charge/took charge/taken charge
leads;v;lead/led,head,command,govern,chair,oversee/oversaw/overseen
leads;o:of;commander,leader,head,chief,chairman,chairwoman,director,secretary general,commanding general,commanding officer,founder
part-of;v;join
counted-among;v;join
allied-with;v;join
part-of;v:of;operate as part,serve as part
part-of;v:with;integrate
allied-with;o:of;member,members
counted-among;o:of;member,members
part-of;o:of;member,members,part,component,element,branch,wing,arm,subsidiary,unit,division
works-for;o:for/of;spokesman,spokeswoman,spokesperson,adviser,advisor,employee,correspondent
works-for;v:for;work
attends;v;attend
attends;v:in;participate
fears;a:about/over/at/by;concerned,worried,alarmed,deeply concerned,gravely concerned
opposes;a:of/to;critical,opposed,hostile
supports;a:of/to;supportive,grateful
affiliated-with;a:to/with;loyal,linked,aligned,affiliated
located-in;a:in/at/near;based,headquartered,located,stationed
fears;v;fear,worry about,dread
overthrows;v;overthrow/overthrew/overthrown,topple,oust
affiliated-with;v:with/to;affiliate,link
affiliated-with;v:to;pledge allegiance
possesses;v;possess,own,acquire,seize,obtain,use,employ,stockpile
displays;v;deploy,display,unveil
modernises;v;modernise,modernize,upgrade
moves-against;v;annex
dominates;v;dominate
party-to;v;sign,ratify
abides-by;v:by/with;abide,comply
emulates;v;emulate
claims-attack;v:for;claim responsibility
pressures;n:on/against;restrictive measures,embargo,arms embargo,blockade,travel bans,punitive measures
fears;n:about/over/at;concern,concerns,fears,alarm,deep concern,grave concern,serious concern
attacks;n:against/on;aggression,missile attack,terrorist attack,terrorist attacks
fights;v:against;defend
fights;v;weaken,crush,repulse,repel
requests;v;warn,implore,caution,call on
supports;v;prop up,bankroll,finance,fund,bolster,shore up
appears-with;v;welcome,greet
agrees-with;m;sign,conclude an agreement,reach an agreement,agree
agrees-with;v:with;sign,conclude
ruptures-with;v:with;sever diplomatic ties,cut diplomatic ties,break off diplomatic relations/broke off diplomatic relations,break off relations/broke off relations,suspend military cooperation,suspend diplomatic relations,end military cooperation,freeze ties/froze ties,downgrade ties,downgrade relations
ruptures-with;v:from;recall its ambassador,withdraw its ambassador/withdrew its ambassador
conveys-message;v;alert,reassure
affiliated-with;o:of;affiliate,affiliates,offshoot,franchise,proxy
opposes;v:against;protest,speak out/spoke out
allied-with;o:of;part
part-of;a:to;assigned,attached
`
