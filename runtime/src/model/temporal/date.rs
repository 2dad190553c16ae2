//! Calendar days.

use super::civil::{Day, Scan, year_text};
use super::{TemporalError, text_type};

text_type! {
    /// A calendar day without a zone, `yyyy-MM-dd` (RFC 3339 `full-date`), kept
    /// as the text that came.
    Date
}

impl Date {
    /// A day by its numbers: month 1 to 12, day 1 to the length of the month.
    ///
    /// # Errors
    /// When there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, TemporalError> {
        let text = format!("{}-{month:02}-{day:02}", year_text(year.into()));
        Self::parse(&text)
    }

    /// The year.
    ///
    /// # Errors
    /// When the text is not a day.
    pub fn year(&self) -> Result<i32, TemporalError> {
        let day = self.check()?;
        i32::try_from(day.year).map_err(|_| self.error())
    }

    /// The month, 1 to 12.
    ///
    /// # Errors
    /// When the text is not a day.
    pub fn month(&self) -> Result<u8, TemporalError> {
        Ok(self.check()?.month)
    }

    /// The day of the month, 1 to 31.
    ///
    /// # Errors
    /// When the text is not a day.
    pub fn day(&self) -> Result<u8, TemporalError> {
        Ok(self.check()?.day)
    }

    fn check(&self) -> Result<Day, TemporalError> {
        let mut scan = Scan::new(&self.0);
        scan.day()
            .filter(|_| scan.end().is_some())
            .ok_or_else(|| self.error())
    }

    fn error(&self) -> TemporalError {
        TemporalError::new("a date like 2024-02-29", &self.0)
    }
}
