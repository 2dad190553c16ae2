// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Education`.
#[non_exhaustive]
pub struct Education {
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `fieldOfStudy`.
    pub field_of_study: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `school`.
    pub school: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Education {
    "dateEnd" Date date_end,
    "dateStart" Date date_start,
    "fieldOfStudy" Str field_of_study,
    "notes" Str notes,
    "school" Str school,
});

rt::setters!(Education {
    0 date_end with_date_end(impl Into<rt::Date>) clear_date_end,
    1 date_start with_date_start(impl Into<rt::Date>) clear_date_start,
    2 field_of_study with_field_of_study(impl Into<String>) clear_field_of_study,
    3 notes with_notes(impl Into<String>) clear_notes,
    4 school with_school(impl Into<String>) clear_school,
});
