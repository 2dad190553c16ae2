//! The proleptic Gregorian calendar, and the reader of ISO 8601 texts.

/// Nanoseconds in a second.
pub(super) const SECOND: u32 = 1_000_000_000;

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: i64,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Day {
    /// A day that exists, if the numbers name one.
    pub(super) fn new(year: i64, month: u8, day: u8) -> Option<Self> {
        let fits = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }

    /// Days since 1970-01-01.
    ///
    /// Counts in years that begin with March, so that the leap day is the last
    /// of its year and the lengths of the months follow one straight line.
    pub(super) fn number(self) -> i64 {
        let month = i64::from(self.month);
        let year = if month > 2 { self.year } else { self.year - 1 };
        let from_march = (month + 9) % 12;
        let in_year = (153 * from_march + 2) / 5 + i64::from(self.day) - 1;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leap_days + in_year - DAYS_TO_1970
    }

    /// The day with a number of days since 1970-01-01.
    pub(super) fn from_number(number: i64) -> Self {
        let days = number + DAYS_TO_1970;
        let cycle = days.div_euclid(DAYS_IN_400_YEARS);
        let in_cycle = days.rem_euclid(DAYS_IN_400_YEARS);
        let year_in_cycle =
            (in_cycle - in_cycle / 1_460 + in_cycle / 36_524 - in_cycle / 146_096) / 365;
        let in_year = in_cycle - (365 * year_in_cycle + year_in_cycle / 4 - year_in_cycle / 100);
        let from_march = (5 * in_year + 2) / 153;
        let day = in_year - (153 * from_march + 2) / 5 + 1;
        let month = (from_march + 2) % 12 + 1;
        let year = cycle * 400 + year_in_cycle + i64::from(month <= 2);
        // Both fit: a month is at most 12, its day at most 31.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let (month, day) = (month as u8, day as u8);
        Self { year, month, day }
    }
}

/// From 1 March of the year 0 to 1970-01-01.
const DAYS_TO_1970: i64 = 719_468;
/// The calendar repeats after this many days.
const DAYS_IN_400_YEARS: i64 = 146_097;

fn days_in_month(year: i64, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Clock {
    pub(super) hour: u8,
    pub(super) minute: u8,
    /// 60 in a leap second.
    pub(super) second: u8,
    pub(super) nanosecond: u32,
}

impl Clock {
    /// A time of day, if the numbers name one.
    pub(super) fn new(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Option<Self> {
        let fits = hour < 24 && minute < 60 && second <= 60 && nanosecond < SECOND;
        fits.then_some(Self {
            hour,
            minute,
            second,
            nanosecond,
        })
    }

    /// Seconds since midnight.
    pub(super) fn seconds(self) -> i64 {
        i64::from(self.hour) * 3_600 + i64::from(self.minute) * 60 + i64::from(self.second)
    }
}

/// What follows a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// Nothing.
    None,
    /// Seconds east of UTC; `Z` is 0.
    Offset(i64),
}

/// Reads a text from its front. Every part that does not fit gives `None`.
pub(super) struct Scan<'a>(&'a [u8]);

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(text.as_bytes())
    }

    /// Succeeds at the end of the text.
    pub(super) fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    /// Takes one of some bytes.
    fn any_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        bytes.contains(first).then(|| self.0 = rest)?;
        Some(*first)
    }

    /// Takes the digits at the front, whose count must lie within the limits;
    /// the answer is the number and the count.
    fn digits(&mut self, least: usize, most: usize) -> Option<(u32, usize)> {
        let count = self
            .0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if !(least..=most).contains(&count) {
            return None;
        }
        let (digits, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        let number = digits
            .iter()
            .fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
        Some((number, count))
    }

    /// Takes a number of exactly two digits, which others may follow.
    fn pair(&mut self) -> Option<u8> {
        let (&[tens, ones], rest) = self.0.split_first_chunk::<2>()?;
        if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
            return None;
        }
        self.0 = rest;
        Some((tens - b'0') * 10 + (ones - b'0'))
    }

    /// `yyyy-MM`; a year outside 0..=9999 has a sign and up to nine digits.
    pub(super) fn month(&mut self) -> Option<(i64, u8)> {
        let sign = self.any_of(b"+-");
        let most = if sign.is_some() { 9 } else { 4 };
        let (year, _) = self.digits(4, most)?;
        let year = i64::from(year);
        self.any_of(b"-")?;
        let month = self.pair()?;
        let fits = (1..=12).contains(&month);
        let year = if sign == Some(b'-') { -year } else { year };
        fits.then_some((year, month))
    }

    /// `yyyy-MM-dd`.
    pub(super) fn day(&mut self) -> Option<Day> {
        let (year, month) = self.month()?;
        self.any_of(b"-")?;
        Day::new(year, month, self.pair()?)
    }

    /// `HH:mm`, `HH:mm:ss` or `HH:mm:ss.S` with one to nine digits behind the
    /// point.
    pub(super) fn clock(&mut self) -> Option<Clock> {
        let hour = self.pair()?;
        self.any_of(b":")?;
        let minute = self.pair()?;
        let mut second = 0;
        let mut nanosecond = 0;
        if self.any_of(b":").is_some() {
            second = self.pair()?;
            if self.any_of(b".,").is_some() {
                let (fraction, count) = self.digits(1, 9)?;
                nanosecond = (count..9).fold(fraction, |fraction, _| fraction * 10);
            }
        }
        Clock::new(hour, minute, second, nanosecond)
    }

    /// The letter between a date and a time, or a space.
    pub(super) fn separator(&mut self) -> Option<u8> {
        self.any_of(b"Tt ")
    }

    /// `Z`, `+hh:mm`, `+hhmm`, `+hh`, or nothing.
    pub(super) fn zone(&mut self) -> Option<Zone> {
        let Some(sign) = self.any_of(b"Zz+-") else {
            return Some(Zone::None);
        };
        if sign.eq_ignore_ascii_case(&b'z') {
            return Some(Zone::Offset(0));
        }
        let hours = self.pair()?;
        let mut minutes = 0;
        if self.any_of(b":").is_some() || !self.0.is_empty() {
            minutes = self.pair()?;
        }
        if hours > 23 || minutes > 59 {
            return None;
        }
        let seconds = i64::from(hours) * 3_600 + i64::from(minutes) * 60;
        Some(Zone::Offset(if sign == b'-' { -seconds } else { seconds }))
    }
}

/// Writes a year: four digits, or a sign and six or more outside 0..=9999
/// (ISO 8601 expanded representation).
pub(super) fn year_text(year: i64) -> String {
    if (0..=9_999).contains(&year) {
        format!("{year:04}")
    } else {
        format!("{year:+07}")
    }
}
