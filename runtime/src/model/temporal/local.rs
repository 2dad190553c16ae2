//! Dates and times on a wall clock: without a zone.

use super::civil::{Clock, Day, SECOND, Scan, year_text};
use super::{Date, TemporalError, text_type};

text_type! {
    /// A time of day without a zone, `HH:mm:ss.SSS`, kept as the text that
    /// came. The accessors also read texts without seconds or milliseconds.
    LocalTime

    /// A date and time without a zone, `yyyy-MM-ddTHH:mm:ss.SSS`, kept as the
    /// text that came.
    LocalDateTime

    /// A month of a year, `yyyy-MM`, kept as the text that came.
    YearMonth
}

impl LocalTime {
    /// A time by its numbers: hour 0 to 23, minute 0 to 59, second 0 to 59,
    /// millisecond 0 to 999.
    ///
    /// # Errors
    /// When a number is out of its range.
    pub fn new(hour: u8, minute: u8, second: u8, millisecond: u16) -> Result<Self, TemporalError> {
        let time = Self(format!(
            "{hour:02}:{minute:02}:{second:02}.{millisecond:03}"
        ));
        if second > 59 || millisecond > 999 {
            return Err(time.error());
        }
        time.check()?;
        Ok(time)
    }

    /// The hour, 0 to 23.
    ///
    /// # Errors
    /// When the text is not a time of day.
    pub fn hour(&self) -> Result<u8, TemporalError> {
        Ok(self.check()?.hour)
    }

    /// The minute, 0 to 59.
    ///
    /// # Errors
    /// When the text is not a time of day.
    pub fn minute(&self) -> Result<u8, TemporalError> {
        Ok(self.check()?.minute)
    }

    /// The second, 0 to 60: RFC 3339 allows for leap seconds.
    ///
    /// # Errors
    /// When the text is not a time of day.
    pub fn second(&self) -> Result<u8, TemporalError> {
        Ok(self.check()?.second)
    }

    /// The nanosecond, 0 to 999,999,999.
    ///
    /// # Errors
    /// When the text is not a time of day.
    pub fn nanosecond(&self) -> Result<u32, TemporalError> {
        Ok(self.check()?.nanosecond)
    }

    /// Milliseconds since midnight.
    ///
    /// # Errors
    /// When the text is not a time of day.
    pub fn millis_of_day(&self) -> Result<u32, TemporalError> {
        let clock = self.check()?;
        let seconds = u32::try_from(clock.seconds()).map_err(|_| self.error())?;
        Ok(seconds * 1_000 + clock.nanosecond / (SECOND / 1_000))
    }

    fn check(&self) -> Result<Clock, TemporalError> {
        let mut scan = Scan::new(&self.0);
        scan.clock()
            .filter(|_| scan.end().is_some())
            .ok_or_else(|| self.error())
    }

    fn error(&self) -> TemporalError {
        TemporalError::new("a time of day like 12:30:00.000", &self.0)
    }
}

impl LocalDateTime {
    /// A day and a time of that day. The texts are taken as they are.
    pub fn new(date: &Date, time: &LocalTime) -> Self {
        Self(format!("{date}T{time}"))
    }

    /// The day.
    ///
    /// # Errors
    /// When the text is not a date and time without a zone.
    pub fn date(&self) -> Result<Date, TemporalError> {
        let (_, date, _) = self.check()?;
        Ok(Date::from(date))
    }

    /// The time of the day.
    ///
    /// # Errors
    /// When the text is not a date and time without a zone.
    pub fn time(&self) -> Result<LocalTime, TemporalError> {
        let (_, _, time) = self.check()?;
        Ok(LocalTime::from(time))
    }

    /// What was read, and the texts of the date and of the time.
    fn check(&self) -> Result<((Day, Clock), &str, &str), TemporalError> {
        self.read()
            .ok_or_else(|| TemporalError::new("a local time like 2024-02-29T12:30:00.000", &self.0))
    }

    fn read(&self) -> Option<((Day, Clock), &str, &str)> {
        let mut scan = Scan::new(&self.0);
        let day = scan.day()?;
        scan.separator()?;
        let clock = scan.clock()?;
        scan.end()?;
        let (date, time) = self.0.split_once(['T', 't', ' '])?;
        Some(((day, clock), date, time))
    }
}

impl YearMonth {
    /// A month by its numbers: 1 to 12.
    ///
    /// # Errors
    /// When there is no such month.
    pub fn new(year: i32, month: u8) -> Result<Self, TemporalError> {
        Self::parse(&format!("{}-{month:02}", year_text(year.into())))
    }

    /// The year.
    ///
    /// # Errors
    /// When the text is not a month of a year.
    pub fn year(&self) -> Result<i32, TemporalError> {
        let (year, _) = self.check()?;
        i32::try_from(year).map_err(|_| self.error())
    }

    /// The month, 1 to 12.
    ///
    /// # Errors
    /// When the text is not a month of a year.
    pub fn month(&self) -> Result<u8, TemporalError> {
        Ok(self.check()?.1)
    }

    fn check(&self) -> Result<(i64, u8), TemporalError> {
        let mut scan = Scan::new(&self.0);
        scan.month()
            .filter(|_| scan.end().is_some())
            .ok_or_else(|| self.error())
    }

    fn error(&self) -> TemporalError {
        TemporalError::new("a month like 2024-02", &self.0)
    }
}
