// What is said of appointments wherever they are shown or changed, in English.

export type BookingWords = typeof bookingEn;

export const bookingEn = {
  asOf: (time: string) => `As of ${time}, reconnecting`,
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  dayAt: (day: string, time: string) => `${day} at ${time}`,
  forClient: (time: string, name: string, city: string) => `${time} for ${name} in ${city}`,
};
