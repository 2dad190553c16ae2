// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WrapupInput`.
#[non_exhaustive]
pub struct WrapupInput {
    /// `code`.
    pub code: Option<String>,
    /// `disableEndTimeUpdates`.
    pub disable_end_time_updates: Option<bool>,
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

rt::model!(WrapupInput {
    "code" Str code,
    "disableEndTimeUpdates" Bool disable_end_time_updates,
    "durationSeconds" Int duration_seconds,
    "endTime" DateTime end_time,
    "name" Str name,
    "notes" Str notes,
    "provisional" Bool provisional,
    "tags" Texts tags,
});

rt::setters!(WrapupInput {
    0 code with_code(impl Into<String>) clear_code,
    1 disable_end_time_updates with_disable_end_time_updates(bool) clear_disable_end_time_updates,
    2 duration_seconds with_duration_seconds(i64) clear_duration_seconds,
    3 end_time with_end_time(impl Into<rt::DateTime>) clear_end_time,
    4 name with_name(impl Into<String>) clear_name,
    5 notes with_notes(impl Into<String>) clear_notes,
    6 provisional with_provisional(bool) clear_provisional,
    7 tags with_tags(Vec<String>) clear_tags,
});
