// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DatePicker`.
///
/// The service requires `datePickerAvailableDateTimes` in requests.
#[non_exhaustive]
pub struct DatePicker {
    /// `datePickerAvailableDateTimes`, required.
    pub date_picker_available_date_times: Option<
        Vec<super::DatePickerAvailableDateTime>,
    >,
    /// `dateSelected`.
    pub date_selected: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DatePicker {
    "datePickerAvailableDateTimes" Any date_picker_available_date_times,
    "dateSelected" DateTime date_selected,
    "id" Str id,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(DatePicker {
    0 date_picker_available_date_times with_date_picker_available_date_times(Vec<super::DatePickerAvailableDateTime>) clear_date_picker_available_date_times,
    1 date_selected with_date_selected(impl Into<rt::DateTime>) clear_date_selected,
    2 id with_id(impl Into<String>) clear_id,
    3 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    4 title with_title(impl Into<String>) clear_title,
});
