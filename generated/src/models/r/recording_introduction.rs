// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingIntroduction`.
#[non_exhaustive]
pub struct RecordingIntroduction {
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingIntroduction {
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(RecordingIntroduction {
    0 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    1 title with_title(impl Into<String>) clear_title,
});
