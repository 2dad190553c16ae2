// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoverSheet`.
#[non_exhaustive]
pub struct CoverSheet {
    /// `locale`.
    pub locale: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CoverSheet {
    "locale" Str locale,
    "notes" Str notes,
});

rt::setters!(CoverSheet {
    0 locale with_locale(impl Into<String>) clear_locale,
    1 notes with_notes(impl Into<String>) clear_notes,
});
