// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentDatePicker`.
#[non_exhaustive]
pub struct ConversationContentDatePicker {
    /// `availableTimes`.
    pub available_times: Option<Vec<super::ConversationContentDatePickerAvailableTime>>,
    /// `dateDisplayFormat`.
    pub date_display_format: Option<
        super::ConversationContentDatePickerDateDisplayFormat,
    >,
    /// `dateMaximum`.
    pub date_maximum: Option<rt::DateTime>,
    /// `dateMinimum`.
    pub date_minimum: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `location`.
    pub location: Option<super::ConversationContentLocation>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dateDisplayFormat` in [`ConversationContentDatePicker`](super::ConversationContentDatePicker).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentDatePickerDateDisplayFormat {
    /// `dayMonthYear`
    DayMonthYear,
    /// `monthDayYear`
    MonthDayYear,
    /// `yearMonthDay`
    YearMonthDay,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentDatePicker {
    "availableTimes" Any available_times,
    "dateDisplayFormat" Enum date_display_format,
    "dateMaximum" DateTime date_maximum,
    "dateMinimum" DateTime date_minimum,
    "id" Str id,
    "imageUrl" Str image_url,
    "location" Any location,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ConversationContentDatePicker {
    0 available_times with_available_times(Vec<super::ConversationContentDatePickerAvailableTime>) clear_available_times,
    1 date_display_format with_date_display_format(impl Into<super::ConversationContentDatePickerDateDisplayFormat>) clear_date_display_format,
    2 date_maximum with_date_maximum(impl Into<rt::DateTime>) clear_date_maximum,
    3 date_minimum with_date_minimum(impl Into<rt::DateTime>) clear_date_minimum,
    4 id with_id(impl Into<String>) clear_id,
    5 image_url with_image_url(impl Into<String>) clear_image_url,
    6 location with_location(super::ConversationContentLocation) clear_location,
    7 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    8 title with_title(impl Into<String>) clear_title,
});

rt::open_enum!(ConversationContentDatePickerDateDisplayFormat {
    DayMonthYear = "dayMonthYear",
    MonthDayYear = "monthDayYear",
    YearMonthDay = "yearMonthDay",
});
