// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingButtonComponent`.
#[non_exhaustive]
pub struct RecordingButtonComponent {
    /// `actions`.
    pub actions: Option<super::RecordingContentActions>,
    /// `isSelected`.
    pub is_selected: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingButtonComponent {
    "actions" Any actions,
    "isSelected" Bool is_selected,
    "title" Str title,
});
