// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Wrapup`.
#[non_exhaustive]
pub struct Wrapup {
    /// `code`.
    pub code: Option<String>,
    /// `durationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `provisional`.
    pub provisional: Option<bool>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(Wrapup {
    "code" Str code,
    "durationSeconds" Int duration_seconds,
    "endTime" DateTime end_time,
    "name" Str name,
    "notes" Str notes,
    "provisional" Bool provisional,
    "tags" Texts tags,
});

rt::setters!(Wrapup {
    0 code with_code(impl Into<String>) clear_code,
    1 duration_seconds with_duration_seconds(i64) clear_duration_seconds,
    2 end_time with_end_time(impl Into<rt::DateTime>) clear_end_time,
    3 name with_name(impl Into<String>) clear_name,
    4 notes with_notes(impl Into<String>) clear_notes,
    5 provisional with_provisional(bool) clear_provisional,
    6 tags with_tags(Vec<String>) clear_tags,
});
