// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ButtonComponent`.
#[non_exhaustive]
pub struct ButtonComponent {
    /// `actions`.
    pub actions: Option<super::ContentActions>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ButtonComponent {
    "actions" Any actions,
    "title" Str title,
});
