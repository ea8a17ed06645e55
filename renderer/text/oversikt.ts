export const textOversikt = {
  heading: (weekday: string, day: string, week: number) =>
    `${weekday.charAt(0).toLocaleUpperCase('sv')}${weekday.slice(1)} ${day}, v. ${String(week)}`,
  due: 'Att göra de närmaste 30 dagarna',
  nothingDue: 'Inget förfaller de närmaste 30 dagarna.',
  strip: (count: number) => `Tidslinje över 30 dagar med ${String(count)} tidsfrister`,
  todayMark: 'i dag',
  recent: 'Senast registrerade',
  all: 'Alla ärenden',
  newCase: 'Nytt ärende',
  switchRegister: 'Byt register …',
  noCases: 'Inga ärenden är registrerade ännu.',
};
