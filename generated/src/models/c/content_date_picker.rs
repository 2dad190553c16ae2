// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentDatePicker`.
#[non_exhaustive]
pub struct ContentDatePicker {
    /// `availableTimes`, required.
    pub available_times: Option<Vec<super::ContentDatePickerAvailableTime>>,
    /// `dateMaximum`.
    pub date_maximum: Option<rt::DateTime>,
    /// `dateMinimum`.
    pub date_minimum: Option<rt::DateTime>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContentDatePicker {
    "availableTimes" Any available_times,
    "dateMaximum" DateTime date_maximum,
    "dateMinimum" DateTime date_minimum,
    "imageUrl" Str image_url,
    "subtitle" Str subtitle,
    "title" Str title,
});
