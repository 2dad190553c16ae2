// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CalendarUrlResponse`.
#[non_exhaustive]
pub struct CalendarUrlResponse {
    /// `calendarUrl`.
    pub calendar_url: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CalendarUrlResponse {
    "calendarUrl" Str calendar_url,
    "selfUri" Str self_uri,
});
