// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingInput`.
#[non_exhaustive]
pub struct RecordingInput {
    /// `id`.
    pub id: Option<String>,
    /// `responseText`.
    pub response_text: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingInput {
    "id" Str id,
    "responseText" Str response_text,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(RecordingInput {
    0 id with_id(impl Into<String>) clear_id,
    1 response_text with_response_text(impl Into<String>) clear_response_text,
    2 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    3 title with_title(impl Into<String>) clear_title,
});
