/** Words cut short by a full stop inside the names of bodies and posts. Rows, folded. */

/** Posts: «зам. директора», «зав. кафедрой», «нач. цеха»; they are not declined. */
export const shortPosts: readonly string[] = ["зам зав нач пом пред зампред секр дир упр ком"];

/** Adjectives before a noun: «гл. врачу», «ст. инспектору», «обл. комитету», «мед. работникам». */
export const shortAdjectives: readonly string[] = [
  "гл ст мл вед отв уч пом дежурн зональн техн тех науч мед сан пед физ соц проф культ полит агит хоз фин юр экон",
  "обл гор рай окр кр край респ сел пос муниц мун гос фед рос росс воен гражд общ обществ избир центр терр межрайон",
  "с-х сх лесн строит ремонт произв пром муз жил коммун трансп стат экол эколог педагог метод воспит спорт дет",
];

/** Other words whose full stop ends no name: what a place or thing is called by. */
export const shortInNames: readonly string[] = [
  "г п с р д м н а о х им пгт рп дп ул пр пер просп пл ш наб бул б-р мкр тер кв корп стр оф каб ауд влад лит этаж",
  "т тт тов гр св акад проф доц канд д-р инж арх о прот иер км руб тыс млн ч",
];

/** Behind these a number is part of the name: «кв. 5, 33 и 80», «школе 12», «отряду 7», «корп. 2». */
export const numberedShort: readonly string[] = ["кв д корп стр оф каб ауд влад лит уч этаж км п"];

/** Words of an address: what follows behind a comma may go on with it: «по ул. Мира, 5», «д. 3, корп. 2». */
export const addressWordsInNames: readonly string[] = [
  "адресу ул улице улица улицы проспекту проспект шоссе переулку переулок площади набережной бульвару д дом дома доме пр пер",
];
